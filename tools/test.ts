/**
 * `npm test`: runs every check of the house and counts them.
 *
 * `npm test -- lint journeys` runs the steps with these words in their names, `npm test -- specs -- bookings` hands
 * what follows to the tool behind, `npm test -- --postgres=system` takes the installed PostgreSQL for database specs.
 */
import { choose } from './test/choose.ts';
import { stepLine, summary, type Finding } from './test/report.ts';
import { endRunningCommands } from './test/run-command.ts';
import type { Outcome, Step } from './test/step.ts';
import { steps } from './test/steps.ts';

const { chosen, options } = chooseOrExit();
const findings: Finding[] = [];
let interrupted = false;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    interrupted = true;
    endRunningCommands();
  });
}

for (const step of chosen) {
  if (interrupted) break;
  console.log(`▸ ${step.name}`);
  const startedAt = performance.now();
  const finding = { step: step.name, outcome: await outcomeOf(step) };
  findings.push(finding);
  console.log(stepLine(finding, performance.now() - startedAt));
}

if (interrupted) console.log('\nThe run was ended before its end.');
console.log(`\n${summary(findings)}`);
const failed = findings.some(({ outcome }) => outcome.failures.length > 0);
process.exitCode = interrupted ? 130 : failed ? 1 : 0;

function chooseOrExit() {
  try {
    return choose(process.argv.slice(2), steps);
  } catch (error) {
    console.error((error as Error).message);
    process.exit(2);
  }
}

async function outcomeOf(step: Step): Promise<Outcome> {
  const missing = findings.find(
    ({ step: name, outcome }) => name === step.needs && outcome.failures.length > 0,
  );
  if (missing) return failure(step, `It needs "${missing.step}", which failed.`);
  try {
    return await step.run(options);
  } catch (error) {
    return failure(step, String(error));
  }
}

function failure(step: Step, detail: string): Outcome {
  return { passed: 0, failures: [{ name: step.name, detail }] };
}
