import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '@mitnand/embedded-postgres';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { setTimeout as wait } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { type Api, startApi } from '../testing/api.ts';
import { ProbeModule } from '../testing/probe.module.ts';
import { migrate } from './database.ts';
import { translateDatabaseError } from './database-errors.ts';
import { Transactions } from './transaction.ts';

let folder: string;
let postgres: EmbeddedPostgres;
let api: Api;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'mitnand-outage-'));
  await chmod(folder, 0o755);
  postgres = await startEmbeddedPostgres({ dataDir: path.join(folder, 'postgres'), settings: 'throwaway' });
  await migrate(postgres.url);
  api = await startApi({
    databaseUrl: postgres.url,
    features: [ProbeModule],
    env: { JOBS: process.env.J ?? '0' },
  });
}, 120_000);
afterAll(async () => {
  await api?.close();
  await postgres?.stop();
  await rm(folder, { recursive: true, force: true });
}, 60_000);

const seen = new Map<string, number>();
const note = (what: string) => seen.set(what, (seen.get(what) ?? 0) + 1);
const describe = (e: any): string =>
  `${e?.name}|${e?.code}|${String(e?.message).slice(0, 90)}|${e?.cause ? describe(e.cause) : ''}`;

it('survives', async () => {
  const stop = new AbortController();
  const ds = api.get(DataSource);
  const tx = api.get(Transactions);
  await ds.query('CREATE TABLE t (id int primary key, n int)');
  await ds.query('INSERT INTO t SELECT g, 0 FROM generate_series(1,50) g');
  let slowest = 0;
  const loop = async (name: string, work: () => Promise<unknown>) => {
    while (!stop.signal.aborted) {
      const t = performance.now();
      try {
        const r: any = await work();
        note(`${name} ${r?.code ?? 'OK'}`);
        if (r?.code) await wait(20);
      } catch (e) {
        const tr: any = translateDatabaseError(e);
        note(`${name} ${tr?.code === 'UNAVAILABLE' ? 'U ' : '!! '} ${describe(e)}`);
        await wait(20);
      }
      const took = performance.now() - t;
      if (took > slowest) {
        slowest = took;
      }
      if (took > 3000) note(`${name} took ${Math.round(took / 1000)} s`);
    }
  };
  const loops = [
    ...Array.from({ length: 8 }, () =>
      loop('query', () =>
        ds.query('UPDATE t SET n = n + 1 WHERE id = $1', [1 + Math.floor(Math.random() * 50)]),
      ),
    ),
    ...Array.from({ length: 8 }, () =>
      loop('tx', () =>
        tx.run(async (e) => {
          await e.query('UPDATE t SET n = n + 1 WHERE id = $1', [1 + Math.floor(Math.random() * 50)]);
          await e.query('SELECT pg_sleep(0.005)');
          await e.query('UPDATE t SET n = n + 1 WHERE id = $1', [1 + Math.floor(Math.random() * 50)]);
        }),
      ),
    ),
    ...Array.from({ length: 4 }, () =>
      loop('http', () => api.graphql('{ sql(statement: "SELECT pg_sleep(0.01)") }')),
    ),
  ];
  for (let i = 0; i < Number(process.env.N ?? 8); i++) {
    await wait(1500);
    const [pid] = (await readFile(path.join(postgres.dataDir, 'postmaster.pid'), 'utf8')).split('\n');
    const before = performance.now();
    process.kill(Number(pid), (process.env.SIG as any) ?? 'SIGKILL');
    await wait(50);
    for (;;) {
      const c = new pg.Client(postgres.url);
      c.on('error', () => undefined);
      try {
        await c.connect();
        await c.query('select 1');
        await c.end();
        break;
      } catch {
        await wait(20);
      }
    }
    const back = performance.now();
    for (;;) {
      const rs = await Promise.all(
        Array.from({ length: 20 }, () => api.graphql('{ sql(statement: "SELECT 1") }')),
      );
      if (rs.every((r) => !r.code)) break;
      await wait(20);
    }
    console.log(`away ${Math.round(back - before)}, healed after ${Math.round(performance.now() - back)}`);
  }
  stop.abort();
  await Promise.all(loops);
  console.log(
    [...seen]
      .sort()
      .map(([k, v]) => `${v}  ${k}`)
      .join('\n'),
    'slowest',
    slowest,
  );
}, 300_000);
