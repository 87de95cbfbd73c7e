// What becomes of posted offers: slots, more dates, what the form shows of them; and templates to begin with.
import { expect, test } from '@jest/globals';
import { newId } from '../../../platform/ids.ts';
import { PostingTown } from '../../../testing/towns/posting-town.ts';
import { StaffClient } from '../../../testing/desks/staff-client.ts';
import { TeamDesk } from '../../../testing/desks/team-desk.ts';
import { offerTemplates } from '../templates/offer-templates.ts';

const town = PostingTown.forSpecs();

test('an offer that people may have booked does not lose its dates by a word', async () => {
  const id = await town.team.published(town.team.complete());
  const { version, draft } = await town.team.offer(id);
  await town.team.saved(id, version, { ...draft, schedule: 'BY_ARRANGEMENT' });
  expect(await town.team.publish(id, version + 1)).toMatchObject({ code: 'BAD_INPUT', field: 'schedule' });
});

test('a venue that closed for good takes no new offers', async () => {
  const { id: closed } = await town.make.aVenue();
  const desk = new TeamDesk(await StaffClient.signedIn(town.api, { role: 'TOWN_ADMIN' }), {
    venueId: closed,
    organisationId: town.organisationId,
  });
  const id = newId();
  await desk.saved(id, 0, desk.complete());
  await desk.client.data('mutation ($id: ID!) { closeVenue(id: $id) { id } }', { id: closed });
  expect(await desk.publish(id, 1)).toMatchObject({ code: 'BAD_INPUT', field: 'venueId' });
  const { postingChoices } = await desk.client.data(
    '{ postingChoices { venues { id } organisations { id } name } }',
  );
  expect(postingChoices.venues.map((venue: any) => venue.id)).not.toContain(closed);
  expect(postingChoices.venues.map((venue: any) => venue.id)).toContain(town.venueId);
});

test('people are offered what they may post for', async () => {
  const ask = async (desk: TeamDesk) =>
    (await desk.client.data('{ postingChoices { venues { id } organisations { id } } }')).postingChoices;
  expect((await ask(town.team)).venues).toEqual([{ id: town.venueId }]);
  expect((await ask(town.member)).organisations).toEqual([{ id: town.organisationId }]);
});

test('who posted last at a venue is suggested there, to those who may post for them', async () => {
  const another = await town.make.anOrganisation();
  const ask = async ({ client }: TeamDesk): Promise<unknown[]> =>
    (await client.data('{ postingChoices { usualOrganisations { venueId organisationId } } }')).postingChoices
      .usualOrganisations;
  const last = { venueId: town.venueId, organisationId: another.id };
  await town.team.published(town.team.complete());
  town.api.clock.advance({ hours: 1 });
  await town.team.published({ ...town.team.complete(), organisationId: another.id });
  expect(await ask(town.team)).toEqual([last]);
  expect(await ask(town.member)).toEqual([{ venueId: town.venueId, organisationId: town.organisationId }]);
  expect(await ask(await town.memberOf((await town.make.anOrganisation()).id))).toEqual([]);
});

test('a consultation has a slot for each talk of each mentor', async () => {
  const mentors = [await town.make.aMentor({ name: 'Aylin' }), await town.make.aMentor({ name: 'Bernd' })];
  const consultation = {
    ...town.team.complete(),
    kind: 'CONSULTATION',
    places: null,
    slotMinutes: 60,
    mentorIds: mentors.map(({ id }) => id),
  };
  const id = await town.team.published(consultation);
  const { teamOffer } = await town.team.client.data(
    `query ($id: ID!) { teamOffer(id: $id) { dates { nodes { capacity taken bookings slots { mentor capacity } } } } }`,
    { id },
  );
  const [date] = teamOffer.dates.nodes;
  expect(date).toMatchObject({ capacity: 4, taken: 0, bookings: 0 });
  expect(date.slots.map(({ mentor }: any) => mentor).sort()).toEqual(['Aylin', 'Aylin', 'Bernd', 'Bernd']);
  const again = newId();
  await town.team.saved(again, 0, consultation);
  expect((await town.team.publish(again, 1)).code).toBe('MENTOR_BUSY');
});

test('more dates are added at once', async () => {
  const id = await town.team.published(town.team.complete());
  const add = (input: object) =>
    town.team.client.graphql(
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
  const { data } = await add({ venueId: town.venueId, places: 3, series });
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
    ...town.team.complete(),
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
  const id = await town.team.published(typed);
  const { teamOffer } = await town.team.client.data(
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
  const { draft, version } = await town.team.offer(id);
  expect(draft).toMatchObject({
    ...typed,
    series: null,
    texts: typed.texts.map((text) => expect.objectContaining(text)),
  });
  const [german, english] = draft.texts;
  await town.team.saved(id, version, {
    ...draft,
    texts: [{ ...german, title: 'Vorlesen für Kinder' }, english],
  });
  await town.team.publish(id, version + 1);
  const after = await town.team.client.data(
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
  const id = await town.team.published({ ...town.team.complete(), ...online });
  expect((await town.team.offer(id)).draft).toMatchObject({ ...online, venueId: town.venueId, dates: [] });
  expect((await town.team.copy(id)).draft).toMatchObject({ ...online, venueId: town.venueId, dates: [] });
});

test.each(offerTemplates.map(({ id, draft }) => [id, draft] as const))(
  'from the template “%s” only place, time and name are missing',
  async (_, draft) => {
    const id = newId();
    const series = draft.series ? { ...draft.series, startsOn: '2026-11-30' } : null;
    const dates =
      draft.schedule === 'DATED' && !series ? [{ on: '2026-12-05', startTime: '10:00', minutes: 240 }] : [];
    const contact = { name: 'Jana Beispiel', phone: '030 23125 123' };
    const { missing } = await town.team.saved(id, 0, {
      ...draft,
      organisationId: town.organisationId,
      venueId: town.venueId,
      contact,
      dates,
      series,
    });
    expect(missing).toEqual([]);
    expect((await town.team.publish(id, 1)).offer.state).toBe('PUBLISHED');
  },
);
