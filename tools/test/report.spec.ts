import { describe, expect, it } from '@jest/globals';
import { stepLine, summary } from './report.ts';
import type { Outcome } from './step.ts';

const passed = (count: number): Outcome => ({ passed: count, failures: [] });

describe('the summary of a run', () => {
  it('ends with the count of all steps, alone on the last line', () => {
    const failures = [{ name: 'a › b', detail: 'expected 1' }];
    const text = summary([
      { step: 'lint', outcome: passed(1) },
      { step: 'specs', outcome: { passed: 7, failures } },
    ]);
    expect(text.split('\n').at(-1)).toBe('8 passed, 1 failed');
    expect(text).toContain('✗ specs › a › b\n    expected 1');
  });

  it('names a step that is one check once', () => {
    const outcome = { passed: 0, failures: [{ name: 'lint', detail: 'no' }] };
    expect(summary([{ step: 'lint', outcome }])).toBe('✗ lint\n    no\n\n0 passed, 1 failed');
  });

  it('says what could not run, which is neither passed nor failed', () => {
    const outcome = { ...passed(0), notRun: 'None is installed here.' };
    expect(summary([{ step: 'installed postgres', outcome }])).toBe(
      '– installed postgres: not run. None is installed here.\n\n0 passed, 0 failed',
    );
  });

  it('shortens a long complaint and drops its colours', () => {
    const detail = `\u001b[31mred\u001b[39m\n${'line\n'.repeat(100)}`;
    const text = summary([{ step: 'lint', outcome: { passed: 0, failures: [{ name: 'lint', detail }] } }]);
    expect(text).toContain('✗ lint\n    red\n    line');
    expect(text).toContain('… 61 more lines above');
  });

  it('keeps of a stack only what is ours', () => {
    const detail =
      'no\n    at bookSlot (apps/api/src/a.ts:1:2)\n    at x (/x/node_modules/jest/a.js:1:2)\n    at a (node:b:1:2)';
    const text = summary([{ step: 'specs', outcome: { passed: 0, failures: [{ name: 'a', detail }] } }]);
    expect(text).toBe(
      '✗ specs › a\n    no\n        at bookSlot (apps/api/src/a.ts:1:2)\n\n0 passed, 1 failed',
    );
  });
});

describe('the line of a step', () => {
  it('counts only where there is more than one', () => {
    expect(stepLine({ step: 'lint', outcome: passed(1) }, 1234)).toBe('✓ lint 1.2 s');
    expect(stepLine({ step: 'specs', outcome: passed(12) }, 1234)).toBe('✓ specs 12 passed, 0 failed, 1.2 s');
  });

  it('marks a failure', () => {
    const outcome = { passed: 0, failures: [{ name: 'lint', detail: '' }] };
    expect(stepLine({ step: 'lint', outcome }, 900)).toBe('✗ lint 0.9 s');
  });
});
