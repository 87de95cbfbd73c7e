import { describe, expect, it } from '@jest/globals';
import path from 'node:path';
import { countJourneys } from './journeys.ts';
import { root } from './run-command.ts';
import { differenceBetween } from './schema.ts';
import { countSpecs } from './specs.ts';

describe("Jest's report", () => {
  const file = (
    status: string,
    assertionResults: { status: string; fullName: string; failureMessages: string[] }[],
  ) => ({
    name: path.join(root, 'libs/i18n/src/x.spec.ts'),
    message: 'SyntaxError',
    status,
    assertionResults,
  });

  it('counts each test and names each failure by file and title', () => {
    const assertions = [
      { status: 'passed', fullName: 'a', failureMessages: [] },
      { status: 'failed', fullName: 'rule b', failureMessages: ['no'] },
    ];
    const report = { numTotalTests: 2, numPassedTests: 1, testResults: [file('failed', assertions)] };
    expect(countSpecs(report)).toEqual({
      passed: 1,
      failures: [{ name: 'libs/i18n/src/x.spec.ts › rule b', detail: 'no' }],
    });
  });

  it('counts a file that could not run as a failure', () => {
    const report = { numTotalTests: 0, numPassedTests: 0, testResults: [file('failed', [])] };
    expect(countSpecs(report).failures).toEqual([{ name: 'libs/i18n/src/x.spec.ts', detail: 'SyntaxError' }]);
  });

  it('fails when no test ran', () => {
    expect(countSpecs({ numTotalTests: 0, numPassedTests: 0, testResults: [] }).failures).toHaveLength(1);
  });
});

describe("Playwright's report", () => {
  const journey = (status: 'expected' | 'unexpected' | 'skipped', projectName = 'phone') => ({
    projectName,
    status,
    results: [{ errors: status === 'unexpected' ? [{ message: 'no button' }] : [] }],
  });

  it('counts a journey once per screen size and names the failed one', () => {
    const specs = [{ title: 'signs up', tests: [journey('expected'), journey('unexpected', 'desktop')] }];
    const suite = { title: 'sign-up.spec.ts', specs: [], suites: [{ title: 'a volunteer', specs }] };
    expect(countJourneys({ suites: [suite], errors: [] })).toEqual({
      passed: 1,
      failures: [{ name: '[desktop] sign-up.spec.ts › a volunteer › signs up', detail: 'no button' }],
    });
  });

  it('fails on an error outside any journey', () => {
    expect(countJourneys({ suites: [], errors: [{ message: 'no browser' }] }).failures).toEqual([
      { name: 'playwright', detail: 'no browser' },
    ]);
  });

  it('fails when every journey was left out', () => {
    const suite = { title: 'x.spec.ts', specs: [{ title: 'x', tests: [journey('skipped')] }] };
    expect(countJourneys({ suites: [suite], errors: [] }).failures).toHaveLength(1);
  });
});

describe('the schema', () => {
  it('agrees when both are the same', () => {
    expect(differenceBetween('type Query', 'type Query')).toBeUndefined();
  });

  it('shows the first line that differs', () => {
    expect(differenceBetween('a\nb\nc', 'a\nx\nc')).toMatch(/line 2:\n- b\n\+ x$/);
    expect(differenceBetween('a\nb', 'a')).toMatch(/line 2:\n- b\n\+ \(end\)$/);
  });
});
