/** Starts Mitnand. What can be wrong from the outset is said before anything large is loaded or started. */
import { setFlagsFromString } from 'node:v8';
import { ConfigError, readConfig } from './platform/settings/config.ts';
import { refuseTakenPort } from './platform/http/port.ts';
import { untilStopped } from './platform/lifetime.ts';

/** Of a machine with much memory V8 would take several times what it needs; small servers run more than this. */
setFlagsFromString('--heap-growing-percent=15');

const lifetime = untilStopped();
try {
  const config = readConfig();
  await refuseTakenPort(config);
  const { serveTown } = await import('./serve-town.ts');
  process.stdout.write(await serveTown(config, lifetime));
} catch (error) {
  process.stderr.write(`${complaint(error)}\n`);
  await lifetime.stop(1);
}

/** What somebody at a terminal can act on. */
function complaint(error: unknown): string {
  if (error instanceof ConfigError) return `Mitnand cannot start with these settings:\n${error.message}`;
  return `Mitnand could not start. ${error instanceof Error ? error.message : String(error)}`;
}
