/** Recurring work on real queues: done once by many, and again after the database was away. */
import { setTimeout as wait } from 'node:timers/promises';
import { Injectable, Module, type OnModuleInit } from '@nestjs/common';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { throwawayPostgres } from '@mitnand/embedded-postgres';
import { Client } from 'pg';
import { PgBoss } from 'pg-boss';
import { type Api, startApi } from '../testing/servers/api.ts';
import { ProbeModule } from '../testing/servers/probe.module.ts';
import { migrate } from './database/database.ts';
import { Jobs } from './jobs.ts';

const runs: string[] = [];
let together = 0;
let mostTogether = 0;
/** Until a spec says so nobody is done. */
let done: Promise<unknown> = Promise.resolve();

@Injectable()
class Bells implements OnModuleInit {
  constructor(private readonly jobs: Jobs) {}

  onModuleInit(): void {
    this.jobs.every('ring', '0 0 1 1 *', async () => {
      mostTogether = Math.max(mostTogether, ++together);
      await done;
      together--;
      runs.push('ring');
    });
    this.jobs.every('stumble', '0 0 1 1 *', async () => {
      runs.push('stumble');
      if (runs.filter((run) => run === 'stumble').length === 1) throw new Error('once');
    });
  }
}

@Module({ providers: [Bells] })
class BellsModule {}

let server: Awaited<ReturnType<typeof throwawayPostgres>>;
let apis: Api[];
beforeAll(async () => {
  server = await throwawayPostgres();
  await migrate(server.url);
  const start = { features: [ProbeModule, BellsModule], databaseUrl: server.url, env: { JOBS: '1' } };
  apis = await Promise.all([startApi(start), startApi(start)]);
});
afterAll(async () => {
  await Promise.all(apis.map((api) => api.close()));
  await server.stop();
});

const count = (name: string) => runs.filter((run) => run === name).length;
async function until(reached: () => Promise<boolean>): Promise<void> {
  while (!(await reached())) await wait(50);
}

/** How many of this name wait, run, or will be tried again. */
async function open(name: string): Promise<number> {
  const client = await connected();
  const { rows } = await client.query<{ open: number }>(
    `SELECT count(*)::int AS open FROM pgboss.job WHERE name = $1 AND state IN ('created', 'retry', 'active')`,
    [name],
  );
  await client.end();
  return rows[0]!.open;
}

async function connected(): Promise<Client> {
  const client = new Client({ connectionString: server.url });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/** As the clock of pg-boss does when a schedule is due, from another process. */
async function due(name: string): Promise<string | null> {
  const boss = new PgBoss({ connectionString: server.url, max: 1, schedule: false, supervise: false });
  await boss.start();
  const id = await boss.send(name, {});
  await boss.stop({ graceful: false });
  return id;
}

it('what is due twice at once is done once, by one of two processes', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  done = promise;
  const queued = [await due('ring'), await due('ring')];
  expect(queued.filter((id) => id !== null)).toHaveLength(1);
  resolve();
  await until(async () => (await open('ring')) === 0);
  expect([count('ring'), mostTogether]).toEqual([1, 1]);
});

it('what fails is tried again', async () => {
  await due('stumble');
  await until(async () => (await open('stumble')) === 0);
  expect(count('stumble')).toBe(2);
});

it('goes on after PostgreSQL crashed', async () => {
  const before = count('ring');
  // All sessions end in a crash; then the server comes back.
  const witness = await connected();
  const ended = new Promise((resolve) => witness.once('end', resolve));
  const [backend] = await apis[0]!.sql('SELECT pg_backend_pid() AS pid');
  process.kill(backend.pid, 'SIGKILL');
  await ended;
  await until(async () => {
    const back = await connected().catch(() => undefined);
    await back?.end();
    return back !== undefined;
  });
  await due('ring');
  await until(async () => (await open('ring')) === 0);
  expect(count('ring')).toBe(before + 1);
});

it('a test may run a job by its name, and a wrong name is a mistake', async () => {
  const before = count('ring');
  await apis[0]!.get(Jobs).run('ring');
  expect(count('ring')).toBe(before + 1);
  await expect(apis[0]!.get(Jobs).run('rung')).rejects.toThrow('rung');
});
