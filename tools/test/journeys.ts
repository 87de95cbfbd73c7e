/** The Playwright step: browser journeys through the built product, each counted per screen size. */
import { readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { root, runCommand } from './run-command.ts';
import type { Failure, Outcome } from './step.ts';

interface Suite {
  title: string;
  suites?: Suite[];
  specs: { title: string; tests: Journey[] }[];
}

interface Journey {
  projectName: string;
  status: 'expected' | 'unexpected' | 'flaky' | 'skipped';
  results: { errors: { message?: string }[] }[];
}

interface PlaywrightReport {
  suites: Suite[];
  errors: { message?: string }[];
}

/** They take a third of it on two quiet cores. */
const LONGEST_MINUTES = 40;

/** Runs the journeys whose file matches `patterns` (all without any). */
export async function runJourneys(patterns: string[]): Promise<Outcome> {
  const file = path.join(os.tmpdir(), `journeys-${process.pid}.json`);
  const cli = path.join(root, 'node_modules/@playwright/test/cli.js');
  const config = path.join(root, 'apps/e2e/playwright.config.ts');
  try {
    await runCommand(process.execPath, [cli, 'test', `--config=${config}`, ...patterns], {
      show: true,
      minutes: LONGEST_MINUTES,
      env: { JOURNEYS_REPORT: file },
    });
    return countJourneys(JSON.parse(await readFile(file, 'utf8')) as PlaywrightReport);
  } catch (error) {
    return {
      passed: 0,
      failures: [{ name: 'playwright', detail: `Playwright left no report: ${String(error)}` }],
    };
  } finally {
    await rm(file, { force: true });
  }
}

/** Reads Playwright's JSON report; what failed outside any journey (no browser, no server) counts too. */
export function countJourneys(report: PlaywrightReport): Outcome {
  const outcome: Outcome = { passed: 0, failures: [] };
  for (const error of report.errors)
    outcome.failures.push({ name: 'playwright', detail: error.message ?? '' });
  for (const suite of report.suites) countSuite(suite, [], outcome);
  if (outcome.passed === 0 && outcome.failures.length === 0) {
    outcome.failures.push({ name: 'playwright', detail: 'No journey ran.' });
  }
  return outcome;
}

function countSuite(suite: Suite, above: string[], outcome: Outcome): void {
  const titles = [...above, suite.title];
  for (const spec of suite.specs) {
    for (const journey of spec.tests) {
      if (journey.status === 'expected') outcome.passed += 1;
      else if (journey.status !== 'skipped') outcome.failures.push(failed(journey, [...titles, spec.title]));
    }
  }
  for (const inner of suite.suites ?? []) countSuite(inner, titles, outcome);
}

function failed(journey: Journey, titles: string[]): Failure {
  const errors = journey.results.flatMap((result) => result.errors.map((error) => error.message ?? ''));
  return { name: `[${journey.projectName}] ${titles.join(' › ')}`, detail: errors.join('\n') };
}
