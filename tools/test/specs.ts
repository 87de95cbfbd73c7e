/** The Jest steps: the specs of every workspace, counted one by one. */
import { readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { root, runCommand } from './run-command.ts';
import type { Failure, Outcome } from './step.ts';

interface JestReport {
  numTotalTests: number;
  numPassedTests: number;
  testResults: { name: string; message: string; status: string; assertionResults: Assertion[] }[];
}

interface Assertion {
  status: string;
  fullName: string;
  failureMessages: string[];
}

/** More would have more databases and pools open than one small server should have. */
const MOST_WORKERS = 4;
/** ES modules of a file stay in its process for good, and a large heap makes every file slow. */
const ENOUGH = '1200MB';

/** They take a fifth of it on two quiet cores. */
const LONGEST_MINUTES = 30;

/** Runs Jest with these arguments and counts each test; a file that could not run counts as one failure. */
export async function runJest(args: string[], env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  const file = path.join(os.tmpdir(), `jest-${process.pid}-${performance.now()}.json`);
  const jest = path.join(root, 'node_modules/jest/bin/jest.js');
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const inOneProcess = args.includes('--runInBand');
  const workers = inOneProcess ? [] : [`--maxWorkers=${mostWorkers()}`, `--workerIdleMemoryLimit=${ENOUGH}`];
  // A spec that failed may have left something open; its report must not wait for that.
  const settings = ['--json', `--outputFile=${file}`, '--forceExit', ...workers];
  try {
    await runCommand(process.execPath, [...flags, jest, ...settings, ...args], {
      show: true,
      minutes: LONGEST_MINUTES,
      env: { ...env, NODE_ENV: 'test' },
    });
    return countSpecs(JSON.parse(await readFile(file, 'utf8')) as JestReport);
  } catch (error) {
    return { passed: 0, failures: [{ name: 'jest', detail: `Jest left no report: ${String(error)}` }] };
  } finally {
    await rm(file, { force: true });
  }
}

function mostWorkers(): number {
  return Math.min(os.availableParallelism(), MOST_WORKERS);
}

/** Reads Jest's JSON report. */
export function countSpecs(report: JestReport): Outcome {
  const failures = report.testResults.flatMap((file) => failuresOf(file));
  if (report.numTotalTests === 0 && failures.length === 0) {
    failures.push({ name: 'jest', detail: 'No test ran.' });
  }
  return { passed: report.numPassedTests, failures };
}

function failuresOf(file: JestReport['testResults'][number]): Failure[] {
  const name = path.relative(root, file.name);
  const failed = file.assertionResults.filter((assertion) => assertion.status === 'failed');
  if (failed.length === 0 && file.status === 'failed') return [{ name, detail: file.message }];
  return failed.map((assertion) => ({
    name: `${name} › ${assertion.fullName}`,
    detail: assertion.failureMessages.join('\n'),
  }));
}
