import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { endOfPeriod, planSeriesChange, startOfPeriod } from './plan-series-change.ts';
import type { SeriesFrequency } from './rule/series-rule.ts';

const days = (...texts: string[]) => texts.map((text) => ({ on: Temporal.PlainDate.from(`2026-${text}`) }));
const shown = (plan: ReturnType<typeof planSeriesChange>) => ({
  keep: plan.keep.map(({ from }) => from.on.toString().slice(5)),
  move: plan.move.map(({ from, to }) => `${from.on.toString().slice(5)} ${to.on.toString().slice(5)}`),
  remove: plan.remove.map(({ on }) => on.toString().slice(5)),
  add: plan.add.map(({ on }) => on.toString().slice(5)),
});

describe('a weekly series', () => {
  test('from Tuesdays to Thursdays moves each date within its week', () => {
    const plan = planSeriesChange(days('12-01', '12-08'), days('12-03', '12-10'), 'WEEKLY');
    expect(shown(plan)).toEqual({ keep: [], move: ['12-01 12-03', '12-08 12-10'], remove: [], add: [] });
  });

  test('keeps a day that stays before another date can move there', () => {
    const plan = planSeriesChange(days('11-30', '12-01'), days('12-01', '12-02'), 'WEEKLY');
    expect(shown(plan)).toEqual({ keep: ['12-01'], move: ['11-30 12-02'], remove: [], add: [] });
  });

  test('every second week loses the weeks between', () => {
    const plan = planSeriesChange(days('12-01', '12-08', '12-15'), days('12-01', '12-15'), 'WEEKLY');
    expect(shown(plan)).toEqual({ keep: ['12-01', '12-15'], move: [], remove: ['12-08'], add: [] });
  });

  test('does not move from Sunday to the Monday after', () => {
    const plan = planSeriesChange(days('12-06'), days('12-07'), 'WEEKLY');
    expect(shown(plan)).toEqual({ keep: [], move: [], remove: ['12-06'], add: ['12-07'] });
  });
});

test('a monthly series moves each date within its month', () => {
  const plan = planSeriesChange(days('11-03', '12-01'), days('11-26', '12-31'), 'MONTHLY_BY_WEEKDAY');
  expect(shown(plan).move).toEqual(['11-03 11-26', '12-01 12-31']);
});

const start = Temporal.PlainDate.from('2026-10-20');
const someDays = fc
  .uniqueArray(fc.nat(75), { maxLength: 40 })
  .map((offsets) => offsets.toSorted((a, b) => a - b).map((offset) => ({ on: start.add({ days: offset }) })));
const frequencies = fc.constantFrom<SeriesFrequency>('WEEKLY', 'MONTHLY_BY_WEEKDAY');

describe('whatever the days', () => {
  const property = (check: (...args: Parameters<typeof planSeriesChange>) => void) =>
    fc.assert(fc.property(someDays, someDays, frequencies, check), { numRuns: 500 });

  test('each date there is has one fate, and each wanted day is met once', () => {
    property((existing, wanted, frequency) => {
      const { keep, move, remove, add } = planSeriesChange(existing, wanted, frequency);
      const pairs = [...keep, ...move];
      expect(sorted([...pairs.map(({ from }) => from), ...remove])).toEqual(sorted(existing));
      expect(sorted([...pairs.map(({ to }) => to), ...add])).toEqual(sorted(wanted));
    });
  });

  test('dates stay in order, and none leaves its week or month', () => {
    property((existing, wanted, frequency) => {
      const { keep, move, remove, add } = planSeriesChange(existing, wanted, frequency);
      for (const group of [keep, move].flatMap((pairs) => [pairs.map((p) => p.from), pairs.map((p) => p.to)]))
        expect(inOrder(group)).toBe(true);
      expect(inOrder(remove) && inOrder(add)).toBe(true);
      for (const { from, to } of keep) expect(from.on.equals(to.on)).toBe(true);
      for (const { from, to } of move) {
        expect(Temporal.PlainDate.compare(startOfPeriod(from.on, frequency), to.on)).toBeLessThanOrEqual(0);
        expect(Temporal.PlainDate.compare(to.on, endOfPeriod(from.on, frequency))).toBeLessThanOrEqual(0);
      }
    });
  });

  test('nothing is removed in a week or month that still wants a date', () => {
    property((existing, wanted, frequency) => {
      const { remove, add } = planSeriesChange(existing, wanted, frequency);
      const period = ({ on }: { on: Temporal.PlainDate }) => startOfPeriod(on, frequency).toString();
      const removed = new Set(remove.map(period));
      expect(add.filter((day) => removed.has(period(day)))).toEqual([]);
    });
  });

  test('a rule that stays the same keeps every date', () => {
    property((existing, _wanted, frequency) => {
      const plan = planSeriesChange(existing, existing, frequency);
      expect(shown(plan)).toMatchObject({ move: [], remove: [], add: [] });
      expect(plan.keep).toHaveLength(existing.length);
    });
  });
});

function sorted(dates: readonly { on: Temporal.PlainDate }[]): string[] {
  return dates.map(({ on }) => on.toString()).sort();
}

function inOrder(dates: readonly { on: Temporal.PlainDate }[]): boolean {
  return dates.every(
    ({ on }, index) => index === 0 || Temporal.PlainDate.compare(dates[index - 1]!.on, on) < 0,
  );
}
