import { describe, expect, it } from '@jest/globals';
import { median, slowdownFor, verdict, type Run } from './goals.ts';

const perfect = { performance: 100, accessibility: 100, 'best-practices': 100, seo: 100 };
const run = (scores: Partial<Run['scores']> = {}, shift = 0): Run => ({
  scores: { ...perfect, ...scores },
  paintMs: 1800,
  blockedMs: 20,
  shift,
  slowdown: 4,
  complaints: [],
});

describe("Lighthouse's goals", () => {
  it('takes the middle run, so that one moment of a busy machine says nothing', () => {
    expect(median([70, 99, 96])).toBe(96);
    expect(verdict([run({ performance: 70 }), run(), run({ performance: 95 })]).missed).toEqual([]);
  });

  it('misses a goal that two of three runs miss', () => {
    const runs = [run({ performance: 94, seo: 99 }), run({ performance: 94 }), run()];
    expect(verdict(runs).missed).toEqual(['performance 94, at least 95']);
  });

  it.each(['accessibility', 'best-practices', 'seo'] as const)(
    'wants nothing less than 100 for %s',
    (name) => {
      const runs = [run({ [name]: 99 }), run({ [name]: 99 }), run({ [name]: 99 })];
      expect(verdict(runs).missed).toEqual([`${name} 99, at least 100`]);
    },
  );

  it('lets nothing jump', () => {
    expect(verdict([run({}, 0.02)]).missed).toEqual(['layout shift 0.020, below 0.02']);
    expect(verdict([run({}, 0.019)]).missed).toEqual([]);
  });

  it('tells all figures in one line', () => {
    expect(verdict([run()]).figures).toBe(
      'performance 100, accessibility 100, best-practices 100, seo 100, ' +
        'largest paint 1.8 s, blocked 20 ms, shift 0.000, slowdown ×4.0',
    );
  });

  it('takes a slow machine for what it is, and a quick one for no more than Lighthouse does', () => {
    expect([2400, 1500, 750, 300].map(slowdownFor)).toEqual([4, 4, 2, 1]);
  });
});
