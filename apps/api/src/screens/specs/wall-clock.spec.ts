// The town's clock as a document tells it: players without time zones know each hour, and what the days are called.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ScreenTown } from '../../testing/towns/screen-town.ts';

let town: ScreenTown;
let key: string;
beforeAll(async () => {
  town = await ScreenTown.open();
  key = await town.aScreen();
});
afterAll(() => town.api.close());

describe('the wall clock', () => {
  const minutes = (zone: readonly (readonly [number, number])[], at: string) =>
    zone.findLast(([from]) => from <= Date.parse(at))![1];

  test.each([
    ['in winter', '2026-11-23T08:00:00Z', 60],
    ['in the last minute of winter', '2027-03-28T00:59:00Z', 60],
    ['in the first minute of summer', '2027-03-28T01:00:00Z', 120],
    ['in the last minute of summer', '2027-10-31T00:59:00Z', 120],
    ['in the first minute of the next winter', '2027-10-31T01:00:00Z', 60],
    ['after more than a year', '2027-12-27T08:00:00Z', 60],
  ])('is known %s', async (_, at, offset) => {
    const { zone } = await town.document(key);
    expect(zone[0]![0]).toBeLessThanOrEqual(Date.parse('2026-11-23T08:00:00Z'));
    expect(minutes(zone, at)).toBe(offset);
  });

  test('has names for the days to come, which change at the town’s midnight', async () => {
    town.api.clock.set('2026-11-23T22:59:00Z');
    const before = await town.document(key);
    expect([before.days.first, before.days.names['de']![3]]).toEqual([
      '2026-11-21',
      'Dienstag, 24. November',
    ]);
    expect(before.days.names['de']).toHaveLength(70);
    town.api.clock.set('2026-11-23T23:00:00Z');
    town.announceChange();
    expect((await town.document(key)).days.first).toBe('2026-11-22');
    town.api.clock.set('2026-11-23T08:00:00Z');
    town.announceChange();
  });
});
