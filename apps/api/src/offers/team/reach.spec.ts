// Nobody sees, guesses, lists or touches what belongs to others: by id, through nested fields, by lists or by saving.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { newId } from '../../platform/ids.ts';
import { type Api, startApi } from '../../testing/servers/api.ts';
import { Builders, type MadeOffer } from '../../testing/made/builders.ts';
import { StaffClient } from '../../testing/desks/staff-client.ts';
import { TeamDesk } from '../../testing/desks/team-desk.ts';

let api: Api;
let make: Builders;
let theirs: MadeOffer;
let theirDraft: string;
let theirVenue: string;
let theirOrganisation: string;
let member: TeamDesk;
let team: TeamDesk;
let admin: TeamDesk;

beforeAll(async () => {
  api = await startApi();
  make = new Builders(api);
  await make.aTown();
  theirVenue = (await make.aVenue()).id;
  theirOrganisation = (await make.anOrganisation()).id;
  theirs = await make.anOffer({ venueId: theirVenue, organisationId: theirOrganisation, title: 'Geheim' });
  const them = await StaffClient.signedIn(api, {
    role: 'ORGANISATION_MEMBER',
    organisationId: theirOrganisation,
  });
  theirDraft = newId();
  await new TeamDesk(them, { organisationId: theirOrganisation }).saved(theirDraft, 0, {
    organisationId: theirOrganisation,
    venueId: theirVenue,
    texts: [{ language: 'de', title: 'Geheimer Entwurf' }],
  });
  const own = { venueId: (await make.aVenue()).id, organisationId: (await make.anOrganisation()).id };
  const ofMember = { role: 'ORGANISATION_MEMBER', organisationId: own.organisationId } as const;
  member = new TeamDesk(await StaffClient.signedIn(api, ofMember), own);
  team = new TeamDesk(await StaffClient.signedIn(api, { role: 'QUARTIER_TEAM', venueId: own.venueId }), own);
  admin = new TeamDesk(await StaffClient.signedIn(api, { role: 'TOWN_ADMIN' }), own);
});
afterAll(() => api.close());

const desks = () => ({ member, team });

test.each(['member', 'team'] as const)('a foreign offer or draft is not there for a %s', async (who) => {
  const desk = desks()[who];
  for (const id of [theirs.id, theirDraft]) {
    expect((await desk.ask(id)).code).toBe('NOT_FOUND');
    for (const version of [0, 1, 2]) {
      expect((await desk.save(id, version, desk.complete())).code).toBe('NOT_FOUND');
      expect((await desk.publish(id, version)).code).toBe('NOT_FOUND');
      expect((await desk.discard(id, version)).code).toBe('NOT_FOUND');
    }
    for (const step of ['withdrawOffer', 'copyOffer', 'confirmOfferCurrent'])
      expect((await desk.step(step, id)).code).toBe('NOT_FOUND');
  }
  expect((await team.review(theirDraft, 1, 'PUBLISH')).code).toBe('NOT_FOUND');
  expect((await api.sql('SELECT title FROM offer_draft WHERE id = $1', [theirDraft]))[0].title).toBe(
    'Geheimer Entwurf',
  );
});

test.each(['member', 'team'] as const)(
  'lists of a %s hold nothing foreign, whatever is filtered',
  async (who) => {
    const desk = desks()[who];
    const mine = newId();
    await desk.saved(mine, 0, desk.complete({ title: 'Eigenes' }));
    for (const filter of [
      {},
      { text: 'Geheim' },
      { venueIds: [theirVenue] },
      { organisationIds: [theirOrganisation] },
    ]) {
      const found = await desk.list({ filter });
      expect(found).not.toContain(theirs.id);
      expect(found).not.toContain(theirDraft);
    }
    expect(await desk.list({ filter: { text: 'Eigen' } })).toContain(mine);
  },
);

test('an admin finds all of it', async () => {
  expect(await admin.list()).toEqual(expect.arrayContaining([theirs.id, theirDraft]));
  expect((await admin.offer(theirDraft)).title).toBe('Geheimer Entwurf');
});

test('nobody posts in the name of others, nor hands an own offer to them', async () => {
  expect(await member.save(newId(), 0, { organisationId: theirOrganisation })).toMatchObject({
    code: 'BAD_INPUT',
    field: 'draft.organisationId',
  });
  expect(await team.save(newId(), 0, { venueId: theirVenue })).toMatchObject({
    code: 'BAD_INPUT',
    field: 'draft.venueId',
  });
  const id = await team.published(team.complete());
  const { version, draft } = await team.offer(id);
  const handedOver = { ...draft, venueId: theirVenue, organisationId: theirOrganisation };
  expect((await team.save(id, version, handedOver)).code).toBe('BAD_INPUT');
});

test('whoever changes to another organisation leaves the drafts they began', async () => {
  const [before, after] = [(await make.anOrganisation()).id, (await make.anOrganisation()).id];
  const grant = { role: 'ORGANISATION_MEMBER', organisationId: before } as const;
  const desk = new TeamDesk(await StaffClient.signedIn(api, grant), { organisationId: before });
  const [theirs, open] = [newId(), newId()];
  await desk.saved(theirs, 0, { organisationId: before });
  await desk.saved(open, 0, { venueId: theirVenue });
  await api.sql('UPDATE staff_grant SET organisation_id = $2 WHERE staff_id = $1', [
    desk.client.staffId,
    after,
  ]);
  expect((await desk.ask(theirs)).code).toBe('NOT_FOUND');
  expect((await desk.save(theirs, 1, { organisationId: after })).code).toBe('NOT_FOUND');
  expect(await desk.list()).toEqual([open]);
});

test('a preview does not tell when somebody else’s offer takes place', async () => {
  const { code } = await member.client.graphql(
    `query ($input: SeriesPreviewInput!) { seriesPreview(input: $input) { problem } }`,
    { input: { offerId: theirs.id, series: {} } },
  );
  expect(code).toBe('NOT_FOUND');
});

test.each([
  [
    'changeDates',
    `(occurrenceId: $id, scope: THIS, change: { startTime: "10:00" }, reason: "x") { totals { dates } }`,
  ],
  ['cancelDates', `(occurrenceId: $id, scope: THIS, reason: "x") { totals { dates } }`],
])('a foreign date is not there for %s', async (name, call) => {
  for (const desk of [member, team]) {
    const { code } = await desk.client.graphql(`mutation ($id: ID!) { ${name}${call} }`, {
      id: theirs.occurrence.id,
    });
    expect(code).toBe('NOT_FOUND');
  }
});

test('a foreign date tells no consequences, and a foreign slot cannot be touched', async () => {
  const { occurrence, slot } = theirs;
  const calls = [
    [
      `query ($id: ID!) { changeConsequences(occurrenceId: $id, scope: THIS, change: {}) { totals { dates } } }`,
      occurrence.id,
    ],
    [
      `query ($id: ID!) { cancelConsequences(occurrenceId: $id, scope: ALL) { totals { dates } } }`,
      occurrence.id,
    ],
    [`mutation ($id: ID!) { changeCapacity(slotId: $id, capacity: 0) { id } }`, slot.id],
    [`mutation ($id: ID!) { withdrawSlot(slotId: $id) { id } }`, slot.id],
    [`mutation ($id: ID!) { withdrawSlot(slotId: $id) { id } }`, newId()],
    [`mutation ($id: ID!) { addDates(offerId: $id, input: {}) { id } }`, theirs.id],
  ];
  for (const desk of [member, team])
    for (const [document, id] of calls)
      expect((await desk.client.graphql(document!, { id })).code).toBe('NOT_FOUND');
});

test('a date at one’s own venue is run here, also when its offer belongs to others', async () => {
  const venueId = (await make.aVenue()).id;
  const guest = new TeamDesk(await StaffClient.signedIn(api, { role: 'QUARTIER_TEAM', venueId }), {
    venueId,
  });
  const { id, slot } = await make.anOffer({ dates: [{ venueId }] });
  expect((await guest.ask(id)).code).toBe('NOT_FOUND');
  const { data } = await guest.client.graphql(
    `mutation ($id: ID!) { changeCapacity(slotId: $id, capacity: 7) { capacity freePlaces } }`,
    { id: slot.id },
  );
  expect(data.changeCapacity).toEqual({ capacity: 7, freePlaces: 7 });
});

test('without a sign-in, and for mentors and auditors, all of it is closed', async () => {
  const ask = `query ($id: ID!) { teamOffer(id: $id) { title } }`;
  expect((await api.graphql(ask, { id: theirs.id })).code).toBe('SIGN_IN_NEEDED');
  const auditor = await StaffClient.signedIn(api, { role: 'AUDITOR' });
  expect((await auditor.graphql(ask, { id: theirs.id })).code).toBe('FORBIDDEN');
});

test('what a date looks like for the team is reached from nowhere public', async () => {
  const { data } = await admin.client.graphql(
    `{ __schema { types { name fields { type { name ofType { name ofType { name ofType { name } } } } } } } }`,
  );
  const named = (type: any): string[] => (type ? [type.name, ...named(type.ofType)] : []);
  const holders = data.__schema.types.filter(({ fields }: any) =>
    fields?.some(({ type }: any) =>
      named(type).some((name) => ['TeamOffer', 'TeamDate', 'OfferDraft'].includes(name)),
    ),
  );
  const open = holders
    .map(({ name }: any) => name)
    .filter((name: string) => !/^(Team|Today$|Query$|Mutation$|OfferTemplate$|RotaSession$)/.test(name));
  expect(open).toEqual([]);
});
