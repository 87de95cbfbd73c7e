/** The real product as a process: the built API with the web app, on a database that is thrown away. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { throwawayPostgres } from '@mitnand/embedded-postgres';

export { freePort } from '@mitnand/embedded-postgres';

const MAIN = path.join(import.meta.dirname, '../../api/dist/main.js');
const LONGEST_START_MS = 90_000;

/** `url` is where it answers; `stop` ends the process and its database. */
export interface Product {
  url: string;
  /** What it has written to the terminal so far, at most the last 4,000 characters. */
  printed(): string;
  databaseUrl: string;
  stop(): Promise<void>;
}

/**
 * Starts it with the demo town on the port, with `env` on top (a DATABASE_URL there takes the place of a database of its
 * own), and resolves when it is ready.
 * @throws Error with what it printed when it ends, or is not ready within 90 s.
 */
export async function startProduct(port: number, env: NodeJS.ProcessEnv = {}): Promise<Product> {
  const postgres = await databaseFor(env);
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'mitnand-journeys-'));
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [MAIN], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      NODE_ENV: 'development',
      PORT: String(port),
      HOST: '127.0.0.1',
      PUBLIC_URL: url,
      DATABASE_URL: postgres.url,
      DATA_DIR: dataDir,
      DEMO: '1',
      LOG_LEVEL: 'warn',
      ...env,
    },
  });
  const killChild = () => child.kill('SIGKILL');
  process.once('exit', killChild);
  const stop = async () => {
    process.off('exit', killChild);
    await end(child);
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  const printed = outputOf(child);
  try {
    await ready(child, `${url}/readyz`, printed);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, printed, databaseUrl: postgres.url, stop };
}

async function databaseFor({
  DATABASE_URL: url,
}: NodeJS.ProcessEnv): Promise<{ url: string; stop(): Promise<void> }> {
  return url ? { url, stop: () => Promise.resolve() } : await throwawayPostgres();
}

function outputOf(child: ChildProcess): () => string {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (part: Buffer) => (output = (output + part.toString()).slice(-4000)));
  }
  return () => output;
}

async function ready(child: ChildProcess, url: string, printed: () => string): Promise<void> {
  const deadline = performance.now() + LONGEST_START_MS;
  while (child.exitCode === null && child.signalCode === null && performance.now() < deadline) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    await wait(100);
  }
  throw new Error(`The product is not ready. It printed:\n${printed()}`);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await Promise.race([gone, wait(10_000, undefined, { ref: false })]);
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
  await gone;
}
