/** The steps that need PostgreSQL, on the bundled server or on the installed one. */
import { throwawayPostgres } from '../../libs/embedded-postgres/src/embedded-postgres.ts';
import { runJest } from './specs.ts';
import type { Options, Outcome } from './step.ts';
import { installedPostgres } from './system-postgres.ts';

/** Specs that need the machine for themselves: whole processes, killed servers, storms of requests, the image. */
const ALONE = [
  '/storms/',
  '/outage.spec',
  '/main.spec',
  '/shared-server.spec',
  '/deployment/image.spec',
  '/operation/',
];

/** Of the API's specs those whose statements an older server could read, plan or lock otherwise; `--postgres=system` runs all. */
const WHERE_SERVERS_DIFFER = [
  '/migrations/',
  '/platform/(database/(database|migrate)|transactions|live|jobs|rate-limits)',
  '/offers/(listing|live|posting|search|series)/',
  '/bookings/(dates|displacing|taking|waiting|storms/storm)',
  '/bookings/team/(list|numbers|today)/',
  '/bookings/telling/(news|reconfirm|reminders)/',
  '/mentors/(absence|rota|staffing|swaps|wishes)/',
  '/messages/outbox/',
  '/screens/(sources|specs)/',
  '/feeds/',
];

/** The specs of all workspaces that can run side by side. */
export async function runSpecs({ postgres, rest }: Options): Promise<Outcome> {
  const sideBySide = ['--ignoreProjects', 'operation'];
  return runOn(postgres, [...sideBySide, ...(rest.length > 0 ? only(rest) : without(ALONE))]);
}

/** The specs that must run one after the other. */
export async function runOperation({ postgres, rest }: Options): Promise<Outcome> {
  const projects = ['api', 'tools', 'embedded-postgres', 'operation'];
  return runOn(postgres, [...select(projects), ...only(rest.length > 0 ? rest : ALONE), '--runInBand']);
}

/** Where it can make a difference once more, on the oldest supported PostgreSQL that is installed. */
export async function runOnInstalledPostgres({ postgres, rest }: Options): Promise<Outcome> {
  if (postgres === 'system') return { passed: 0, failures: [], notRun: 'The specs above ran on it already.' };
  const chosen = only(rest.length > 0 ? rest : WHERE_SERVERS_DIFFER);
  const outcome = await runOnInstalled([...select(['api']), ...chosen]);
  return outcome ?? { passed: 0, failures: [], notRun: 'No PostgreSQL 15 or newer is installed here.' };
}

const select = (projects: string[]) => ['--selectProjects', ...projects];
const only = (patterns: string[]) => ['--testPathPatterns', ...patterns];
const without = (patterns: string[]) => ['--testPathIgnorePatterns', '/node_modules/', ...patterns];

/** On the installed server it must then be there: whoever asked for it wants to know. */
async function runOn(postgres: Options['postgres'], args: string[]): Promise<Outcome> {
  if (postgres === 'bundled') return runJest(args);
  const outcome = await runOnInstalled(args);
  if (outcome) return outcome;
  throw new Error('No PostgreSQL 15 or newer is installed (looked on the PATH and in /usr/lib/postgresql).');
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
