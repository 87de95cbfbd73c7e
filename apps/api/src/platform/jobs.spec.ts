/** Recurring work on real queues: done once by many, and again after the database was away. */
import { setTimeout as wait } from 'node:timers/promises';
import { Injectable, Module, type OnModuleInit } from '@nestjs/common';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { throwawayPostgres } from '@mitnand/embedded-postgres';
import { PgBoss } from 'pg-boss';
import { type Api, startApi } from '../testing/servers/api.ts';
import { ProbeModule } from '../testing/servers/probe.module.ts';
import { migrate } from './database/database.ts';
import { Jobs } from './jobs.ts';

const runs: string[] = [];
let together = 0;
let mostTogether = 0;

@Injectable()
class Bells implements OnModuleInit {
  constructor(private readonly jobs: Jobs) {}

  onModuleInit(): void {
    this.jobs.every('ring', '0 0 1 1 *', async () => {
      mostTogether = Math.max(mostTogether, ++together);
      await wait(200);
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
}, 60_000);
afterAll(async () => {
  await Promise.all(apis.map((api) => api.close()));
  await server.stop();
}, 30_000);

const count = (name: string) => runs.filter((run) => run === name).length;
async function until(reached: () => boolean, seconds = 20): Promise<void> {
  for (let tries = 0; !reached() && tries < seconds * 20; tries++) await wait(50);
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
  const queued = [await due('ring'), await due('ring')];
  expect(queued.filter((id) => id !== null)).toHaveLength(1);
  await until(() => count('ring') === 1);
  await wait(500);
  expect([count('ring'), mostTogether]).toEqual([1, 1]);
}, 40_000);

it('what fails is tried again', async () => {
  await due('stumble');
  await until(() => count('stumble') === 2, 30);
  expect(count('stumble')).toBe(2);
}, 60_000);

it('goes on after PostgreSQL crashed', async () => {
  const before = count('ring');
  const [backend] = await apis[0]!.sql('SELECT pg_backend_pid() AS pid');
  process.kill(backend.pid, 'SIGKILL');
  await wait(1_000);
  await due('ring');
  await until(() => count('ring') > before, 30);
  expect(count('ring')).toBe(before + 1);
}, 60_000);

it('a test may run a job by its name, and a wrong name is a mistake', async () => {
  const before = count('ring');
  await apis[0]!.get(Jobs).run('ring');
  expect(count('ring')).toBe(before + 1);
  await expect(apis[0]!.get(Jobs).run('rung')).rejects.toThrow('rung');
});
