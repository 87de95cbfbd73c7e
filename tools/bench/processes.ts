/** The processes of a run: our product on a town, and its rivals. */
import { fork } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { freePort, type Product, startProduct } from '../../apps/e2e/src/product.ts';
import { secretKey } from './databases.ts';
import type { Recorded } from './replay.ts';
import type { Orders } from './rival.ts';

export interface Rival {
  readonly url: string;
  stop(): void;
}

/** The product as people run it, with its log on. */
export async function startOurs(databaseUrl: string, env: NodeJS.ProcessEnv = {}): Promise<Product> {
  return startProduct(await freePort(), {
    DATABASE_URL: databaseUrl,
    SECRET_KEY: secretKey,
    DEMO: '0',
    NODE_ENV: 'production',
    // As `npm start` and the image do.
    NODE_OPTIONS: '--max-semi-space-size=16',
    LOG_LEVEL: 'info',
    // Letters about the bookings of one round must not burden the rival's.
    JOBS: '0',
    ...env,
  });
}

/** Starts the servers ours is compared with. */
export async function startRival(orders: Orders): Promise<Rival> {
  const child = fork(path.join(import.meta.dirname, 'rival.ts'), {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  // Read and dropped, as the product's.
  child.stdout!.resume();
  child.send(orders);
  const port = await new Promise<unknown>((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) => reject(new Error(`The rival ended with ${code}.`)));
  });
  return { url: `http://127.0.0.1:${String(port)}`, stop: () => void child.kill() };
}

/** Resident memory in MB, as the product says itself. */
export async function memoryOf({ url }: Product): Promise<number> {
  const metrics = await (await fetch(`${url}/metrics`)).text();
  return Number(/^mitnand_memory_bytes (\d+)/m.exec(metrics)![1]) / 1024 / 1024;
}

/** The statements our API sends for one booking. */
export async function recordBooking(
  databaseUrl: string,
  file: string,
  book: (url: string) => Promise<Recorded['slot']>,
): Promise<Recorded> {
  const preload = path.join(import.meta.dirname, 'record-statements.mjs');
  const env = { NODE_OPTIONS: `--import=${preload}`, BENCH_STATEMENTS: file };
  const product = await startOurs(databaseUrl, env);
  try {
    await book(product.url);
    const before = (await linesOf(file)).length;
    const slot = await book(product.url);
    const lines = (await linesOf(file)).slice(before);
    const statements = lines.map((line) => JSON.parse(line) as Recorded['statements'][number]);
    return { slot, statements: statements.filter(({ text }) => !/pg_notify|^SELECT 1$/.test(text)) };
  } finally {
    await product.stop();
  }
}

async function linesOf(file: string): Promise<string[]> {
  return (await readFile(file, 'utf8')).trim().split('\n');
}
