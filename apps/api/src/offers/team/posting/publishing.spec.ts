// What is complete becomes public, at once or after the team has read it; what is missing is told in one go.
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { newId } from '../../../platform/ids.ts';
import { type Api, startApi } from '../../../testing/api.ts';
import { Builders } from '../../../testing/builders.ts';
import { StaffClient } from '../../../testing/staff-client.ts';
import { TeamDesk } from '../../../testing/team-desk.ts';

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

test('all that is missing is named at once, by its field', async () => {
  const id = newId();
  await team.saved(id, 0, { venueId, texts: [{ language: 'en', title: 'Only English' }] });
  const { code, field, values } = await team.publish(id, 1);
  expect([code, field]).toEqual(['BAD_INPUT', 'kind']);
  expect(String(values!['missing']).split(' ')).toEqual([
    'kind',
    'schedule',
    'organisationId',
    'categories',
    'contact.name',
    'texts.de.title',
    'texts.de.summary',
    'texts.de.description',
    'texts.en.summary',
    'texts.en.description',
    'dates',
  ]);
});

test.each([
  ['dates.0.on', { dates: [{ startTime: '14:00', minutes: 60 }] }],
  ['dates.0.on', { dates: [{ on: '2026-11-22', startTime: '14:00', minutes: 60 }] }],
  [
    'series.nth',
    {
      dates: [],
      series: {
        frequency: 'MONTHLY_BY_WEEKDAY',
        weekdays: [1],
        startsOn: '2026-12-01',
        startTime: '10:00',
        minutes: 60,
      },
    },
  ],
  ['places', { places: null }],
  ['onlinePlaces', { online: true }],
  ['onSite', { onSite: false }],
  ['insurance', { insurance: null }],
  ['meetingUrl', { meetingUrl: 'javascript:alert(1)' }],
  ['schedule', { schedule: 'BY_ARRANGEMENT' }],
  ['contact.phone', { schedule: 'BY_ARRANGEMENT', dates: [], contact: { name: 'Jana' } }],
])('publishing asks for %s', async (field, change) => {
  const id = newId();
  const { missing } = await team.saved(id, 0, { ...team.complete(), ...change });
  expect(missing).toEqual([field]);
  expect((await team.publish(id, 1)).field).toBe(field);
});

test.each([
  ['draft.texts.0.title', { texts: [{ language: 'de', title: 'x'.repeat(256) }] }],
  ['draft.dates.0.startTime', { dates: [{ startTime: '25:00' }] }],
  ['draft.texts', { texts: [{ language: 'de' }, { language: 'de' }] }],
  ['draft.largestParty', { largestParty: 101 }],
  ['draft.pictureId', { pictureId: newId() }],
])('%s out of bounds is refused while typing', async (field, change) => {
  expect(await team.save(newId(), 0, { venueId, ...change })).toMatchObject({ code: 'BAD_INPUT', field });
});

test('the Quartier team posts at its venue at once; date, place and places are public', async () => {
  const id = await team.published({
    ...team.complete({ title: 'Begleitung' }),
    online: true,
    onlinePlaces: 3,
  });
  const { offer } = await api.data(
    `query ($id: ID!) { offer(id: $id) { title online venue { id } occurrences { startsAt endsAt slots { mode capacity } } } }`,
    { id },
  );
  expect(offer).toEqual({
    title: 'Begleitung',
    online: true,
    venue: { id: venueId },
    occurrences: [
      {
        startsAt: '2026-11-26T13:00:00Z',
        endsAt: '2026-11-26T15:00:00Z',
        slots: expect.arrayContaining([
          { mode: 'ON_SITE', capacity: 5 },
          { mode: 'ONLINE', capacity: 3 },
        ]),
      },
    ],
  });
});

test('what a new organisation posts is read by the team of the venue before it is public', async () => {
  const id = newId();
  const typed = await member.saved(id, 0, member.complete({ title: 'Vom Verein' }));
  expect(typed).toMatchObject({ publishing: 'AFTER_REVIEW', mayReview: false });
  expect((await member.publish(id, 1)).offer).toMatchObject({ state: 'IN_REVIEW', number: null });
  expect(await isPublic(id)).toBe(false);
  expect((await member.review(id, 1, 'PUBLISH')).code).toBe('FORBIDDEN');

  expect(await team.list({ filter: { states: ['IN_REVIEW'] } })).toContain(id);
  expect((await team.review(id, 1, 'RETURN')).field).toBe('note');
  const returned = (await team.review(id, 1, 'RETURN', 'Bitte schreiben Sie, wo man klingelt.')).offer;
  expect(returned).toMatchObject({ state: 'DRAFT', reviewNote: 'Bitte schreiben Sie, wo man klingelt.' });

  await member.saved(id, 1, member.complete({ title: 'Vom Verein, besser' }));
  expect((await member.publish(id, 2)).offer).toMatchObject({ state: 'IN_REVIEW', reviewNote: null });
  expect((await team.review(id, 1, 'PUBLISH')).code).toBe('CHANGED_MEANWHILE');
  expect((await team.review(id, 2, 'PUBLISH')).offer).toMatchObject({ state: 'PUBLISHED', pending: null });
  expect(await isPublic(id)).toBe(true);
});

test('changes of a public offer are read, too, and the old words stay meanwhile', async () => {
  const id = newId();
  await member.saved(id, 0, member.complete());
  await member.publish(id, 1);
  const { version } = (await team.review(id, 1, 'PUBLISH')).offer;
  const { draft } = await member.offer(id);
  await member.saved(id, version, { ...draft, minimumAge: 16 });
  const { offer } = await member.publish(id, version + 1);
  expect(offer).toMatchObject({ state: 'PUBLISHED', pending: 'IN_REVIEW' });
  expect(await team.list({ filter: { states: ['IN_REVIEW'] } })).toContain(id);
  expect((await member.step('withdrawOffer', id)).offer).toMatchObject({
    state: 'WITHDRAWN',
    pending: 'DRAFT',
  });
});

test('a trusted organisation posts at once; one with three offers behind it, too', async () => {
  const trusted = await memberOf((await make.anOrganisation({ trust: 'TRUSTED' })).id);
  await trusted.published(trusted.complete());
  const { id } = await make.anOrganisation({ trust: 'FIRST_OFFERS' });
  const fresh = await memberOf(id);
  const typed = await fresh.saved(newId(), 0, fresh.complete());
  expect(typed.publishing).toBe('AFTER_REVIEW');
  for (let made = 0; made < 3; made++) await make.anOffer({ organisationId: id });
  expect((await fresh.offer(typed.id)).publishing).toBe('AT_ONCE');
  expect((await fresh.publish(typed.id, 1)).offer.state).toBe('PUBLISHED');
});

test('a withdrawn offer can be published again under its number', async () => {
  const id = await team.published(team.complete());
  const { number } = await team.offer(id);
  expect((await team.step('withdrawOffer', id)).offer.state).toBe('WITHDRAWN');
  expect(await isPublic(id)).toBe(false);
  const { version } = await team.offer(id);
  expect((await team.publish(id, version)).offer).toMatchObject({ state: 'PUBLISHED', number });
});

test('a withdrawn offer that must be read waits for the team, also unchanged', async () => {
  const id = newId();
  await member.saved(id, 0, member.complete());
  await member.publish(id, 1);
  await team.review(id, 1, 'PUBLISH');
  const { offer } = await member.step('withdrawOffer', id);
  const again = await member.publish(id, offer.version);
  expect(again.offer).toMatchObject({ state: 'WITHDRAWN', pending: 'IN_REVIEW', title: 'Vorlesen' });
  expect(await team.list({ filter: { states: ['IN_REVIEW'] } })).toContain(id);
  const read = await team.review(id, again.offer.version, 'PUBLISH');
  expect(read.offer).toMatchObject({ state: 'PUBLISHED', pending: null });
  expect(await isPublic(id)).toBe(true);
});

async function isPublic(id: string): Promise<boolean> {
  return (await api.data('query ($id: ID!) { offer(id: $id) { id } }', { id })).offer !== null;
}
