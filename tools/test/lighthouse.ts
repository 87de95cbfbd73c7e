/** The Lighthouse step: each of the pages people arrive at is one check. */
import { readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { root, runCommand } from './run-command.ts';
import type { Outcome } from './step.ts';

/** Measures in a process of its own; what that leaves is counted. */
export async function checkLighthouse(): Promise<Outcome> {
  const file = path.join(os.tmpdir(), `lighthouse-${process.pid}.json`);
  try {
    await runCommand(process.execPath, [path.join(root, 'tools/lighthouse/lighthouse.ts')], {
      show: true,
      env: { LIGHTHOUSE_REPORT: file },
    });
    return countPages(JSON.parse(await readFile(file, 'utf8')) as { name: string; missed: string[] }[]);
  } catch (error) {
    const detail = `Lighthouse left no report: ${String(error)}`;
    return { passed: 0, failures: [{ name: 'lighthouse', detail }] };
  } finally {
    await rm(file, { force: true });
  }
}

function countPages(findings: { name: string; missed: string[] }[]): Outcome {
  const failures = findings
    .filter(({ missed }) => missed.length > 0)
    .map(({ name, missed }) => ({ name: `lighthouse › ${name}`, detail: missed.join('\n') }));
  return { passed: findings.length - failures.length, failures };
}
