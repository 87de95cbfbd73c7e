/** What a run prints: a line per step, all failures again at the end, and the count alone on the last line. */
import { stripVTControlCharacters } from 'node:util';
import type { Outcome } from './step.ts';

const LINES_PER_FAILURE = 40;

/** A step and what came out of it, in the order they ran. */
export interface Finding {
  step: string;
  outcome: Outcome;
}

/** `✓ lint 4.2 s`, with the counts of a step that holds more than one check. */
export function stepLine({ step, outcome }: Finding, milliseconds: number): string {
  const { passed, failures, notRun } = outcome;
  if (notRun !== undefined) return `– ${step}: not run. ${notRun}`;
  const count = passed + failures.length > 1 ? ` ${counted(passed, failures.length)},` : '';
  return `${failures.length === 0 ? '✓' : '✗'} ${step}${count} ${(milliseconds / 1000).toFixed(1)} s`;
}

/** Everything that failed, with its name, and the count of the whole run as the last line. */
export function summary(findings: Finding[]): string {
  const lines: string[] = [];
  for (const { step, outcome } of findings) {
    for (const failure of outcome.failures) {
      const title = failure.name === step ? step : `${step} › ${failure.name}`;
      lines.push(`✗ ${title}`, indented(failure.detail), '');
    }
  }
  for (const { step, outcome } of findings) {
    if (outcome.notRun !== undefined) lines.push(`– ${step}: not run. ${outcome.notRun}`, '');
  }
  const passed = findings.reduce((sum, { outcome }) => sum + outcome.passed, 0);
  const failed = findings.reduce((sum, { outcome }) => sum + outcome.failures.length, 0);
  return [...lines, counted(passed, failed)].join('\n');
}

function counted(passed: number, failed: number): string {
  return `${passed} passed, ${failed} failed`;
}

function indented(detail: string): string {
  const isOurs = (line: string) => !/^\s+at .*(node_modules|\(node:|at node:)/.test(line);
  const lines = stripVTControlCharacters(detail).trim().split('\n').filter(isOurs);
  const kept = lines.slice(0, LINES_PER_FAILURE).map((line) => `    ${line}`.trimEnd());
  if (lines.length > kept.length) kept.push(`    … ${lines.length - kept.length} more lines above`);
  return kept.join('\n');
}
