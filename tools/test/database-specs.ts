/** The steps that need PostgreSQL, on the bundled server or on the installed one. */
import { throwawayPostgres } from '../../libs/embedded-postgres/src/embedded-postgres.ts';
import { runJest } from './specs.ts';
import type { Options, Outcome } from './step.ts';
import { installedPostgres } from './system-postgres.ts';

/** Runs the specs of these projects; with `--postgres=system` on the installed server, which must then be there. */
export async function runSpecs(projects: string[], { postgres, rest }: Options): Promise<Outcome> {
  const args = ['--selectProjects', ...projects, ...patterns(rest)];
  if (postgres === 'bundled') return runJest(args);
  const installed = await runOnInstalled(args);
  if (!installed)
    throw new Error(
      'No PostgreSQL 15 or newer is installed (looked on the PATH and in /usr/lib/postgresql).',
    );
  return installed;
}

/** Specs of whole processes and of the demo town: long, and no other for an older server. */
const SAME_ON_EVERY_SERVER = [
  '/node_modules/',
  '/main.spec',
  'crash',
  'thousand',
  '/demo/',
  '/pages/',
  'logs.spec',
];

/** Runs the API's specs once more on the oldest supported PostgreSQL that is installed. */
export async function runOnInstalledPostgres({ postgres, rest }: Options): Promise<Outcome> {
  if (postgres === 'system') return { passed: 0, failures: [], notRun: 'The specs above ran on it already.' };
  const outcome = await runOnInstalled([
    '--selectProjects',
    'api',
    ...patterns(rest),
    '--testPathIgnorePatterns',
    ...SAME_ON_EVERY_SERVER,
  ]);
  return outcome ?? { passed: 0, failures: [], notRun: 'No PostgreSQL 15 or newer is installed here.' };
}

function patterns(rest: string[]): string[] {
  return rest.length > 0 ? ['--testPathPatterns', ...rest] : [];
}

async function runOnInstalled(args: string[]): Promise<Outcome | undefined> {
  const installed = await installedPostgres();
  if (!installed) return undefined;
  console.log(`PostgreSQL ${installed.version} from ${installed.programs.postgres}`);
  const server = await throwawayPostgres(installed.programs);
  try {
    return await runJest(args, { TEST_DATABASE_URL: server.url });
  } finally {
    await server.stop();
  }
}
