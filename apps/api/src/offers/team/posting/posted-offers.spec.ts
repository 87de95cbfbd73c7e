// What becomes of posted offers: freshness, slots, more dates, what the form shows of them; and templates to begin with.
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { newId } from '../../../platform/ids.ts';
import { type Api, startApi } from '../../../testing/api.ts';
import { Builders } from '../../../testing/builders.ts';
import { StaffClient } from '../../../testing/staff-client.ts';
import { TeamDesk } from '../../../testing/team-desk.ts';
import { offerTemplates } from '../templates/offer-templates.ts';

let api: Api;
let make: Builders;
let venueId: string;
let organisationId: string;
/** Of the Quartier team. */
let team: TeamDesk;
/** Of an organisation whose offers are read first. */
let member: TeamDesk;

/** Monday, 9 o'clock in Ulm. */
const NOW = '2026-11-23T08:00:00Z';

beforeAll(async () => {
  api = await startApi();
  make = new Builders(api);
  await make.aTown();
  venueId = (await make.aVenue()).id;
  organisationId = (await make.anOrganisation()).id;
  const owned = { venueId, organisationId };
  team = new TeamDesk(await StaffClient.signedIn(api, { role: 'QUARTIER_TEAM', venueId }), owned);
  member = await memberOf(organisationId);
});
beforeEach(() => api.clock.set(NOW));
afterAll(() => api.close());

async function memberOf(organisation: string): Promise<TeamDesk> {
  const grant = { role: 'ORGANISATION_MEMBER', organisationId: organisation } as const;
  return new TeamDesk(await StaffClient.signedIn(api, grant), { venueId, organisationId: organisation });
}

test('an offer without a date goes stale after three months, until somebody says that it is still true', async () => {
  const byArrangement = { ...team.complete({ title: 'Auf Zuruf' }), schedule: 'BY_ARRANGEMENT', dates: [] };
  const id = await team.published(byArrangement);
  const dated = await team.published({
    ...team.complete(),
    dates: [{ on: '2027-06-01', startTime: '10:00', minutes: 60 }],
  });
  api.clock.set('2027-02-23T07:59:00Z');
  const later = new TeamDesk(await StaffClient.signedIn(api, { role: 'QUARTIER_TEAM', venueId }), {});
  expect((await later.offer(id)).staleSince).toBeNull();
  api.clock.set('2027-02-23T08:00:00Z');
  expect((await later.offer(id)).staleSince).toBe('2027-02-23T08:00:00Z');
  expect((await later.offer(dated)).staleSince).toBeNull();
  expect(await later.list({ filter: { stale: true } })).toContain(id);
  expect(await later.list({ filter: { stale: true } })).not.toContain(dated);
  expect((await later.step('confirmOfferCurrent', id)).offer.staleSince).toBeNull();
  expect(await later.list({ filter: { stale: true } })).not.toContain(id);
});

test('what was said to be still true can be taken back to when it was confirmed before, and not further', async () => {
  const byArrangement = { ...team.complete({ title: 'Auf Zuruf' }), schedule: 'BY_ARRANGEMENT', dates: [] };
  const id = await team.published(byArrangement);
  const { confirmedAt: before, publishedAt } = await team.offer(id);
  expect(await team.takeBack(id, before)).toMatchObject({ code: 'NOT_FOUND' });
  api.clock.set('2027-02-23T08:00:00Z');
  const later = new TeamDesk(await StaffClient.signedIn(api, { role: 'QUARTIER_TEAM', venueId }), {});
  await later.step('confirmOfferCurrent', id);
  const stranger = await memberOf((await make.anOrganisation()).id);
  expect(await stranger.takeBack(id, before)).toMatchObject({ code: 'NOT_FOUND' });
  const tooEarly = new Date(Date.parse(publishedAt) - 1000).toISOString();
  expect(await later.takeBack(id, tooEarly)).toMatchObject({ code: 'NOT_FOUND' });
  expect((await later.offer(id)).staleSince).toBeNull();
  expect((await later.takeBack(id, before)).offer).toMatchObject({
    confirmedAt: before,
    staleSince: '2027-02-23T08:00:00Z',
  });
});

test('an offer that people may have booked does not lose its dates by a word', async () => {
  const id = await team.published(team.complete());
  const { version, draft } = await team.offer(id);
  await team.saved(id, version, { ...draft, schedule: 'BY_ARRANGEMENT' });
  expect(await team.publish(id, version + 1)).toMatchObject({ code: 'BAD_INPUT', field: 'schedule' });
});

test('a venue that closed for good takes no new offers', async () => {
  const { id: closed } = await make.aVenue();
  const desk = new TeamDesk(await StaffClient.signedIn(api, { role: 'TOWN_ADMIN' }), {
    venueId: closed,
    organisationId,
  });
  const id = newId();
  await desk.saved(id, 0, desk.complete());
  await desk.client.data('mutation ($id: ID!) { closeVenue(id: $id) { id } }', { id: closed });
  expect(await desk.publish(id, 1)).toMatchObject({ code: 'BAD_INPUT', field: 'venueId' });
  const { postingChoices } = await desk.client.data(
    '{ postingChoices { venues { id } organisations { id } name } }',
  );
  expect(postingChoices.venues.map((venue: any) => venue.id)).not.toContain(closed);
  expect(postingChoices.venues.map((venue: any) => venue.id)).toContain(venueId);
});

test('people are offered what they may post for', async () => {
  const ask = async (desk: TeamDesk) =>
    (await desk.client.data('{ postingChoices { venues { id } organisations { id } } }')).postingChoices;
  expect((await ask(team)).venues).toEqual([{ id: venueId }]);
  expect((await ask(member)).organisations).toEqual([{ id: organisationId }]);
});

test('who posted last at a venue is suggested there, to those who may post for them', async () => {
  const another = await make.anOrganisation();
  const ask = async ({ client }: TeamDesk): Promise<unknown[]> =>
    (await client.data('{ postingChoices { usualOrganisations { venueId organisationId } } }')).postingChoices
      .usualOrganisations;
  const last = { venueId, organisationId: another.id };
  await team.published(team.complete());
  api.clock.advance({ hours: 1 });
  await team.published({ ...team.complete(), organisationId: another.id });
  expect(await ask(team)).toEqual([last]);
  expect(await ask(member)).toEqual([{ venueId, organisationId }]);
  expect(await ask(await memberOf((await make.anOrganisation()).id))).toEqual([]);
});

test('a consultation has a slot for each talk of each mentor', async () => {
  const mentors = [await make.aMentor({ name: 'Aylin' }), await make.aMentor({ name: 'Bernd' })];
  const consultation = {
    ...team.complete(),
    kind: 'CONSULTATION',
    places: null,
    slotMinutes: 60,
    mentorIds: mentors.map(({ id }) => id),
  };
  const id = await team.published(consultation);
  const { teamOffer } = await team.client.data(
    `query ($id: ID!) { teamOffer(id: $id) { dates { nodes { capacity taken bookings slots { mentor capacity } } } } }`,
    { id },
  );
  const [date] = teamOffer.dates.nodes;
  expect(date).toMatchObject({ capacity: 4, taken: 0, bookings: 0 });
  expect(date.slots.map(({ mentor }: any) => mentor).sort()).toEqual(['Aylin', 'Aylin', 'Bernd', 'Bernd']);
  const again = newId();
  await team.saved(again, 0, consultation);
  expect((await team.publish(again, 1)).code).toBe('MENTOR_BUSY');
});

test('more dates are added at once', async () => {
  const id = await team.published(team.complete());
  const add = (input: object) =>
    team.client.graphql(
      `mutation ($id: ID!, $input: DatesDraftInput!) { addDates(offerId: $id, input: $input) { dates { nodes { on startTime minutes } } } }`,
      { id, input },
    );
  const series = {
    weekdays: [3],
    startsOn: '2026-12-02',
    endsOn: '2026-12-09',
    startTime: '18:30',
    minutes: 90,
  };
  expect((await add({ series })).errors![0]!.extensions).toMatchObject({
    field: 'input.venueId',
    values: { missing: 'venueId places' },
  });
  const { data } = await add({ venueId, places: 3, series });
  expect(data.addDates.dates.nodes.slice(1)).toEqual([
    { on: '2026-12-02', startTime: '18:30', minutes: 90 },
    { on: '2026-12-09', startTime: '18:30', minutes: 90 },
  ]);
});

test('the form shows a published offer as it was typed, with the rule of its series', async () => {
  const rule = {
    weekdays: [3],
    startsOn: '2026-11-25',
    startTime: '14:00',
    minutes: 120,
    exceptOn: ['2026-12-02'],
  };
  const typed = {
    ...team.complete(),
    dates: [],
    series: rule,
    texts: [
      {
        language: 'de',
        title: 'Vorlesen',
        summary: 'Kurz.',
        description: 'Lang.',
        asked: 'Zeit',
        given: 'Kuchen',
        expenses: 'Fahrkarte',
      },
      { language: 'en', title: 'Reading', summary: 'Short.', description: 'Long.', origin: 'MACHINE' },
    ],
  };
  const id = await team.published(typed);
  const { teamOffer } = await team.client.data(
    `query ($id: ID!) { teamOffer(id: $id) { texts { language origin outdated } series { rule { weekdays startsOn startTime minutes exceptOn frequency every leaveOutHolidays } } } }`,
    { id },
  );
  expect(teamOffer.series[0].rule).toEqual({
    ...rule,
    frequency: 'WEEKLY',
    every: 1,
    leaveOutHolidays: true,
  });
  expect(teamOffer.texts.map(({ outdated }: any) => outdated)).toEqual([false, false]);
  const { draft, version } = await team.offer(id);
  expect(draft).toMatchObject({
    ...typed,
    series: null,
    texts: typed.texts.map((text) => expect.objectContaining(text)),
  });
  const [german, english] = draft.texts;
  await team.saved(id, version, { ...draft, texts: [{ ...german, title: 'Vorlesen für Kinder' }, english] });
  await team.publish(id, version + 1);
  const after = await team.client.data(
    `query ($id: ID!) { teamOffer(id: $id) { texts { language outdated } } }`,
    { id },
  );
  expect(after.teamOffer.texts).toEqual([
    { language: 'de', outdated: false },
    { language: 'en', outdated: true },
  ]);
});

test('what is only online stays so, and its places are suggested for further dates', async () => {
  const online = {
    onSite: false,
    online: true,
    places: null,
    onlinePlaces: 9,
    meetingUrl: 'https://treff.example/x',
  };
  const id = await team.published({ ...team.complete(), ...online });
  expect((await team.offer(id)).draft).toMatchObject({ ...online, venueId, dates: [] });
  expect((await team.copy(id)).draft).toMatchObject({ ...online, venueId, dates: [] });
});

test.each(offerTemplates.map(({ id, draft }) => [id, draft] as const))(
  'from the template “%s” only place, time and name are missing',
  async (_, draft) => {
    const id = newId();
    const { data } = await team.client.graphql('{ offerTemplates { id name hint kind } }');
    expect(data.offerTemplates).toHaveLength(offerTemplates.length);
    const series = draft.series ? { ...draft.series, startsOn: '2026-11-30' } : null;
    const dates =
      draft.schedule === 'DATED' && !series ? [{ on: '2026-12-05', startTime: '10:00', minutes: 240 }] : [];
    const contact = { name: 'Jana Beispiel', phone: '030 23125 123' };
    const { missing } = await team.saved(id, 0, {
      ...draft,
      organisationId,
      venueId,
      contact,
      dates,
      series,
    });
    expect(missing).toEqual([]);
    expect((await team.publish(id, 1)).offer.state).toBe('PUBLISHED');
  },
);
