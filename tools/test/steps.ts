/** The steps of `npm test` in their order: the quick ones first, then what needs a build, a database, a browser. */
import { runOnInstalledPostgres, runOperation, runSpecs } from './database-specs.ts';
import { runJourneys } from './journeys.ts';
import { checkLighthouse } from './lighthouse.ts';
import { runCommand } from './run-command.ts';
import { checkSchema } from './schema.ts';
import { checkSizes } from './sizes.ts';
import { oneCheck, type Outcome, type Step } from './step.ts';

const typeProjects = [
  'tsconfig.spec.json',
  'apps/web/tsconfig.json',
  'apps/e2e/tsconfig.json',
  'apps/info-screen/tsconfig.json',
  'libs/ui/tsconfig.json',
];

/** Every step of the run. */
export const steps: Step[] = [
  command('format', 'prettier', ['--check', '--log-level=warn', '.']),
  command('build', 'nx', ['run-many', '-t', 'build', '--output-style=static']),
  { name: 'types', run: checkTypes },
  command('lint', 'eslint', ['.', '--max-warnings=0']),
  command('dead code', 'knip', []),
  command('import circles', 'knip', ['--include', 'cycles']),
  { name: 'schema', needs: 'build', run: checkSchema },
  { name: 'sizes', needs: 'build', run: checkSizes },
  { name: 'specs', run: runSpecs },
  { name: 'operation', needs: 'build', run: runOperation },
  { name: 'installed postgres', run: runOnInstalledPostgres },
  { name: 'journeys', needs: 'build', run: ({ rest }) => runJourneys(rest) },
  // Last and alone: it measures time.
  { name: 'lighthouse', needs: 'build', run: checkLighthouse },
];

/** A step that is one program with a yes or a no; what it printed is shown only when it says no. */
function command(name: string, program: string, args: string[]): Step {
  return {
    name,
    async run() {
      const { succeeded, output } = await runCommand(program, args);
      return oneCheck(name, succeeded ? undefined : output);
    },
  };
}

/** Of every file, specs and tools included; the build has seen only what is delivered. */
async function checkTypes(): Promise<Outcome> {
  const results = [];
  for (const project of typeProjects) results.push(await runCommand('tsc', ['--noEmit', '-p', project]));
  const complaints = results.filter(({ succeeded }) => !succeeded).map(({ output }) => output);
  return oneCheck('types', complaints.length > 0 ? complaints.join('\n') : undefined);
}
