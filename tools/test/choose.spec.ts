import { describe, expect, it } from '@jest/globals';
import { choose } from './choose.ts';
import type { Step } from './step.ts';

const steps: Step[] = ['lint', 'specs', 'journeys'].map((name) => ({
  name,
  run: () => Promise.resolve({ passed: 1, failures: [] }),
}));
const namesOf = (args: string[]) => choose(args, steps).chosen.map((step) => step.name);

describe('npm test -- …', () => {
  it('runs every step without words', () => {
    expect(namesOf([])).toEqual(['lint', 'specs', 'journeys']);
  });

  it('runs the steps whose names contain a word, in their own order', () => {
    expect(namesOf(['journ', 'lint'])).toEqual(['lint', 'journeys']);
  });

  it('hands what follows the second -- to the tool', () => {
    const { chosen, options } = choose(['specs', '--', 'bookings', '--postgres=system'], steps);
    expect(chosen).toHaveLength(1);
    expect(options).toEqual({ postgres: 'bundled', rest: ['bookings', '--postgres=system'] });
  });

  it('takes the installed PostgreSQL when asked', () => {
    expect(choose(['--postgres=system'], steps).options.postgres).toBe('system');
  });

  it.each([
    [['nonsense'], 'No step is called "nonsense"'],
    [['--postgres=oracle'], '--postgres is "bundled" or "system"'],
    [['--fast'], "Unknown option '--fast'"],
  ])('refuses %j', (args, message) => {
    expect(() => choose(args, steps)).toThrow(message);
  });
});
