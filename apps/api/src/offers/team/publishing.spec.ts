// What is complete becomes public, at once or after the team has read it; what is missing is told in one go.
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { newId } from '../../platform/ids.ts';
import { type Api, startApi } from '../../testing/api.ts';
import { Builders } from '../../testing/builders.ts';
import { StaffClient } from '../../testing/staff-client.ts';
import { TeamDesk } from '../../testing/team-desk.ts';
import { offerTemplates } from './templates/offer-templates.ts';

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

test('an offer that people may have booked does not lose its dates by a word', async () => {
  const id = await team.published(team.complete());
  const { version, draft } = await team.offer(id);
  await team.saved(id, version, { ...draft, schedule: 'BY_ARRANGEMENT' });
  expect(await team.publish(id, version + 1)).toMatchObject({ code: 'BAD_INPUT', field: 'schedule' });
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

async function isPublic(id: string): Promise<boolean> {
  return (await api.data('query ($id: ID!) { offer(id: $id) { id } }', { id })).offer !== null;
}
