// Before a series is saved people see its days: what falls on a holiday or closed day, and what is at the same time.
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type Api, startApi } from '../../testing/servers/api.ts';
import { Builders } from '../../testing/made/builders.ts';
import { StaffClient } from '../../testing/desks/staff-client.ts';

let api: Api;
let make: Builders;
let venueId: string;

beforeAll(async () => {
  api = await startApi();
  make = new Builders(api);
  await make.aTown();
  venueId = (await make.aVenue()).id;
});
beforeEach(() => api.clock.set('2026-01-05T08:00:00Z'));
afterAll(() => api.close());

const PREVIEW = `query ($input: SeriesPreviewInput!) { seriesPreview(input: $input) { problem days {
  on startsAt endsAt leftOut name clashes { with name startsAt } } } }`;

async function preview(series: object, given: object = {}) {
  const desk = await StaffClient.signedIn(api, { role: 'QUARTIER_TEAM', venueId });
  const input = { series: { startTime: '14:00', minutes: 120, ...series }, ...given };
  return (await desk.data(PREVIEW, { input })).seriesPreview;
}

const sundays = { weekdays: [7], startTime: '10:00', minutes: 60 };

test('the wall clock stays the same across both clock changes', async () => {
  const spring = await preview({ ...sundays, startsOn: '2026-03-22', endsOn: '2026-03-29' });
  expect(spring.days.map(({ startsAt }: any) => startsAt)).toEqual([
    '2026-03-22T09:00:00Z',
    '2026-03-29T08:00:00Z',
  ]);
  const autumn = await preview({ ...sundays, startsOn: '2026-10-18', endsOn: '2026-10-25' });
  expect(autumn.days.map(({ startsAt }: any) => startsAt)).toEqual([
    '2026-10-18T08:00:00Z',
    '2026-10-25T09:00:00Z',
  ]);
});

test('a date in the hour that spring skips moves on and keeps its length', async () => {
  const { days } = await preview({
    ...sundays,
    startTime: '02:30',
    startsOn: '2026-03-29',
    endsOn: '2026-03-29',
  });
  expect(days).toEqual([
    expect.objectContaining({ startsAt: '2026-03-29T01:30:00Z', endsAt: '2026-03-29T02:30:00Z' }),
  ]);
});

test.each([
  ['2026-06-04', 'Fronleichnam', 4],
  ['2026-11-01', 'Allerheiligen', 7],
  ['2026-01-06', 'Heilige Drei Könige', 2],
])('%s is left out as %s in Baden-Württemberg', async (on, name, weekday) => {
  const { days } = await preview({ weekdays: [weekday], startsOn: on, endsOn: on });
  expect(days).toEqual([expect.objectContaining({ on, leftOut: 'HOLIDAY', name })]);
  const kept = await preview({ weekdays: [weekday], startsOn: on, endsOn: on, leaveOutHolidays: false });
  expect(kept.days[0].leftOut).toBeNull();
});

test('a closed day tells its reason, a day left out by hand comes first', async () => {
  const { id } = await make.aVenue();
  const days = { from: '2026-02-10', to: '2026-02-20' };
  await api.sql(
    `INSERT INTO closed_day (id, venue_id, from_on, to_on, reason) VALUES (gen_random_uuid(), $1, $2, $3, 'Umbau')`,
    [id, days.from, days.to],
  );
  const rule = { weekdays: [3], startsOn: '2026-02-04', endsOn: '2026-02-25', exceptOn: ['2026-02-18'] };
  const shown = (await preview(rule, { venueId: id })).days;
  expect(shown.map(({ on, leftOut, name }: any) => [on, leftOut, name])).toEqual([
    ['2026-02-04', null, null],
    ['2026-02-11', 'CLOSED_DAY', 'Umbau'],
    ['2026-02-18', 'EXCEPTION', null],
    ['2026-02-25', null, null],
  ]);
});

test.each([
  ['INCOMPLETE', { startsOn: null, weekdays: [1] }],
  ['INCOMPLETE', { startsOn: '2026-02-01', weekdays: [] }],
  ['ENDS_BEFORE_START', { startsOn: '2026-02-02', endsOn: '2026-02-01', weekdays: [1] }],
  ['NO_DATE', { startsOn: '2026-02-03', endsOn: '2026-02-04', weekdays: [1] }],
])('a rule that is %s has no days yet', async (problem, rule) => {
  expect(await preview(rule)).toEqual({ problem, days: [] });
});

test('only coming days are shown, at most sixty, within a year', async () => {
  const { days } = await preview({ weekdays: [1, 2, 3, 4, 5], startsOn: '2020-01-01' });
  expect(days).toHaveLength(60);
  expect(days[0].on).toBe('2026-01-05');
  const monthly = await preview({
    frequency: 'MONTHLY_BY_WEEKDAY',
    nth: -1,
    weekdays: [5],
    startsOn: '2026-01-01',
  });
  expect(monthly.days).toHaveLength(12);
  expect(monthly.days[0].on).toBe('2026-01-30');
});

test('a mentor who is somewhere else, and another date of the offer at the same time, are told', async () => {
  const mentor = await make.aMentor({ name: 'Aylin' });
  const startsAt = Temporal.Instant.from('2026-01-14T13:30:00Z');
  const slots = await make.aSession([mentor.id], { slotMinutes: 60 });
  const offer = await make.anOffer({ kind: 'CONSULTATION', dates: [{ startsAt, slots }], venueId });
  const rule = { weekdays: [3], startsOn: '2026-01-07', endsOn: '2026-01-14' };
  const asked = { mentorIds: [mentor.id], offerId: offer.id };
  const { days } = await preview(rule, asked);
  expect(days[0].clashes).toEqual([]);
  expect(days[1].clashes).toEqual([
    { with: 'OWN_DATE', name: '', startsAt: '2026-01-14T13:30:00Z' },
    { with: 'MENTOR', name: 'Aylin', startsAt: '2026-01-14T13:30:00Z' },
    { with: 'MENTOR', name: 'Aylin', startsAt: '2026-01-14T14:30:00Z' },
  ]);
  await api.sql('UPDATE slot SET withdrawn_at = starts_at');
  await api.sql('UPDATE occurrence SET cancelled_at = starts_at');
  expect((await preview(rule, asked)).days[1].clashes).toEqual([]);
});

test('what was shown is what comes about', async () => {
  const rule = { weekdays: [4], startsOn: '2026-05-07', endsOn: '2026-06-18' };
  const shown = (await preview(rule, { venueId })).days.filter(({ leftOut }: any) => leftOut === null);
  const offer = await make.anOffer({
    venueId,
    series: [
      {
        ...{ frequency: 'WEEKLY', weekdays: [4], minutes: 120 },
        startsOn: Temporal.PlainDate.from(rule.startsOn),
        endsOn: Temporal.PlainDate.from(rule.endsOn),
        startTime: Temporal.PlainTime.from('14:00'),
        slotPlan: [{ offsetMinutes: 0, minutes: 120, capacity: 5, offers: [] }],
      },
    ],
  });
  expect(offer.occurrences.map((date) => date.startsAt.toString())).toEqual(
    shown.map(({ startsAt }: any) => startsAt),
  );
});
