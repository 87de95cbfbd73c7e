// A session that is posted with mentors is looked at as one that is staffed in the rota: the same refusals, the same way past a wish.
import { describe, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { newId } from '../../platform/ids.ts';
import { BookingTown } from '../../testing/towns/booking-town.ts';
import { RotaTown } from '../../testing/towns/rota-town.ts';
import { StaffClient } from '../../testing/desks/staff-client.ts';
import { TeamDesk } from '../../testing/desks/team-desk.ts';
import { holdMentors } from '../hold-mentors.ts';

const town = BookingTown.forSpecs();
const { aMentor, aSession } = new RotaTown(town);

/** A desk at a venue, and what it types: two hours with these mentors, from 14 o'clock. */
async function aDesk() {
  const { id: venueId } = await town.make.aVenue();
  const { id: organisationId } = await town.make.anOrganisation();
  const client = await StaffClient.signedIn(town.api, { role: 'QUARTIER_TEAM', venueId });
  const desk = new TeamDesk(client, { venueId, organisationId });
  const typed = (mentorIds: string[], on: string) => ({
    ...{ ...desk.complete(), kind: 'CONSULTATION', places: null, slotMinutes: 30, mentorIds },
    dates: [{ on, startTime: '14:00', minutes: 120 }],
  });
  return { desk, client, venueId, typed };
}

async function posted(
  { desk, client }: Awaited<ReturnType<typeof aDesk>>,
  draft: object,
  beyondLimit = false,
) {
  const id = newId();
  await desk.saved(id, 0, draft);
  return client.graphql(
    `mutation ($id: ID!, $beyondLimit: Boolean!) { publishOffer(id: $id, version: 1, beyondLimit: $beyondLimit) { state } }`,
    { id, beyondLimit },
  );
}

const series = (startsOn: string) => ({
  ...{ frequency: 'WEEKLY', every: 1, weekdays: [3], startsOn, startTime: '14:00', minutes: 120 },
  ...{ leaveOutHolidays: false, exceptOn: [] },
});

test('a mentor who is elsewhere then: refused with the name of what is in the way, also in a series', async () => {
  const [mentor, at] = [await aMentor(), await aDesk()];
  const { title } = await titleOf(await aSession('2026-12-09', [mentor]));
  for (const draft of [
    at.typed([mentor.id], '2026-12-09'),
    { ...at.typed([mentor.id], '2026-12-09'), dates: [], series: series('2026-12-02') },
  ]) {
    const { code, errors } = await posted(at, draft, true);
    expect([code, errors![0]!.extensions.values]).toEqual([
      'MENTOR_BUSY',
      { title, startsAt: '2026-12-09T13:00:00Z' },
    ]);
  }
});

const titleOf = async ({ id }: { id: string }) =>
  (await town.api.sql<{ title: string }>('SELECT title FROM offer_text WHERE offer_id = $1', [id]))[0]!;

describe('limits', () => {
  test('hours of the week count with what the mentor gives elsewhere; beyond them only who says so', async () => {
    const [mentor, at] = [await aMentor({ hoursAWeek: 3 }), await aDesk()];
    await aSession('2026-12-14', [mentor]);
    const draft = at.typed([mentor.id], '2026-12-16');
    expect((await posted(at, draft)).code).toBe('MENTOR_HOURS');
    expect((await posted(at, draft, true)).data).toEqual({ publishOffer: { state: 'PUBLISHED' } });
    expect((await posted(at, at.typed([mentor.id], '2026-12-22'))).code).toBeUndefined();
  });

  test('two dates of one draft in one week count together', async () => {
    const [mentor, at] = [await aMentor({ hoursAWeek: 3 }), await aDesk()];
    const draft = at.typed([mentor.id], '2026-12-16');
    const twice = {
      ...draft,
      dates: [...draft.dates, { on: '2026-12-17', startTime: '14:00', minutes: 120 }],
    };
    expect((await posted(at, twice)).code).toBe('MENTOR_HOURS');
    expect((await posted(at, draft)).code).toBeUndefined();
  });

  test('who helps elsewhere only is asked first; more dates of a public offer are looked at, too', async () => {
    const { id: venueId } = await town.make.aVenue();
    const [willing, mentor, at] = [await aMentor(), await aMentor({ venueIds: [venueId] }), await aDesk()];
    expect((await posted(at, at.typed([mentor.id], '2026-12-16'))).code).toBe('MENTOR_ELSEWHERE');
    const offerId = await at.desk.published(at.typed([willing.id], '2026-12-16'));
    const more = (beyondLimit: boolean) =>
      at.client.graphql(
        `mutation ($offerId: ID!, $input: DatesDraftInput!, $beyondLimit: Boolean!) {
          addDates(offerId: $offerId, input: $input, beyondLimit: $beyondLimit) { id } }`,
        {
          ...{ offerId, beyondLimit },
          input: {
            ...{ venueId: at.venueId, onSite: true, slotMinutes: 30, mentorIds: [mentor.id] },
            dates: [{ on: '2026-12-17', startTime: '14:00', minutes: 120 }],
          },
        },
      );
    expect((await more(false)).code).toBe('MENTOR_ELSEWHERE');
    expect((await more(true)).code).toBeUndefined();
  });
});

test('a mentor who stops in this moment is either in it or refused, never in it after they stopped', async () => {
  const [mentor, at] = [await aMentor(), await aDesk()];
  const { manager } = town.api.get(DataSource);
  const [locked, free] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  // Somebody ends the mentor, and has not finished when the offer is published.
  const ending = manager.transaction(async (entities) => {
    await entities.query('SELECT FROM mentor WHERE id = $1 FOR UPDATE', [mentor.id]);
    locked.resolve();
    await free.promise;
    await entities.query('UPDATE mentor SET ended_at = $2 WHERE id = $1', [mentor.id, town.api.clock.now()]);
  });
  await locked.promise;
  const publishing = posted(at, at.typed([mentor.id], '2026-12-16'));
  const waits = async () =>
    (
      await town.api.sql(
        `SELECT 1 FROM pg_stat_activity
         WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%mentor%'`,
      )
    ).length > 0;
  let isDone = false;
  void publishing.then(() => (isDone = true));
  while (!isDone && !(await waits()));
  free.resolve();
  await ending;
  const { code, errors } = await publishing;
  expect([code, errors![0]!.extensions.field]).toEqual(['BAD_INPUT', 'mentorIds']);
  expect(await manager.transaction((entities) => holdMentors(entities, [mentor.id]))).toEqual([]);
});
