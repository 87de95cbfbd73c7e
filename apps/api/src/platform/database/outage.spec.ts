/** The database goes away under load: everybody is told to come again, and soon after it is back everything works. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { setTimeout as wait } from 'node:timers/promises';
import { type Api, startApi } from '../../testing/servers/api.ts';
import { ApiProcess } from '../../testing/servers/api-process.ts';
import { Cable } from '../../testing/servers/cable.ts';
import { KillablePostgres } from '../../testing/servers/killable-postgres.ts';
import { ProbeModule } from '../../testing/servers/probe.module.ts';
import { Transactions } from '../transactions/transaction.ts';
import { SILENT_FOR_MS } from './watched-client.ts';

const LONGEST_ANSWER_MS = 10_000;
const HEALED_AFTER_MS = 2_000;

interface Outcome {
  readonly what: string;
  /** Undefined when it went well. */
  readonly code: string | undefined;
  readonly began: number;
  readonly took: number;
}

let postgres: KillablePostgres;
let cable: Cable;
/** As in production, to be asked over HTTP. */
let replica: ApiProcess;
/** Here, for transactions of the spec's own. */
let api: Api;
let outcomes: Outcome[];

beforeAll(async () => {
  postgres = await KillablePostgres.start();
  cable = await Cable.to(postgres.url);
  api = await startApi({ databaseUrl: postgres.url, features: [ProbeModule] });
  await api.sql('CREATE TABLE purse AS SELECT id, 0 AS coins FROM generate_series(1, 20) AS id');
  replica = await ApiProcess.start(cable.url);
}, 120_000);
beforeEach(() => {
  outcomes = [];
});
afterAll(async () => {
  await replica?.stop();
  await api?.close();
  await cable?.close();
  await postgres?.stop();
}, 60_000);

describe('under load', () => {
  it.each([
    ['killed', () => postgres.kill()],
    ['told to end all sessions', () => postgres.endSessions()],
  ])(
    'the database is %s',
    async (_how, goAway) => {
      const { backAt } = await underLoad(async () => {
        await wait(500);
        await goAway();
        await postgres.untilBack();
        const backAt = performance.now();
        await wait(HEALED_AFTER_MS + 1_000);
        return { backAt };
      });
      expect(codes(outcomes).filter((code) => code !== undefined && code !== 'UNAVAILABLE')).toEqual([]);
      expect(outcomes.filter(({ took }) => took > LONGEST_ANSWER_MS)).toEqual([]);
      const healed = outcomes.filter(({ began }) => began > backAt + HEALED_AFTER_MS);
      expect(codes(healed).filter((code) => code !== undefined)).toEqual([]);
      expect(new Set(healed.map(({ what }) => what))).toEqual(new Set(['request', 'transaction']));
    },
    60_000,
  );

  it('whoever wrote something in a transaction that was answered finds it written once', async () => {
    await underLoad(async () => {
      for (let times = 0; times < 3; times++) {
        await wait(300);
        await postgres.endSessions();
      }
    });
    const written = outcomes.filter(({ what, code }) => what === 'transaction' && code === undefined).length;
    const unknown = outcomes.filter(({ what, code }) => what === 'transaction' && code !== undefined).length;
    const [{ gained }] = await api.sql('SELECT sum(coins)::int AS gained FROM purse');
    expect(gained).toBeGreaterThanOrEqual(written);
    expect(gained).toBeLessThanOrEqual(written + unknown);
  }, 60_000);
});

it('a database that just does not answer any more is given up, and found again', async () => {
  cable.pull();
  const asked = await Promise.all(Array.from({ length: 5 }, () => request()));
  expect(codes(asked)).toEqual(Array(5).fill('UNAVAILABLE'));
  expect(Math.max(...asked.map(({ took }) => took))).toBeLessThan(SILENT_FOR_MS + LONGEST_ANSWER_MS);
  cable.plugIn();
  await wait(HEALED_AFTER_MS);
  expect((await request()).code).toBeUndefined();
}, 60_000);

it('when all connections are taken, one waits for the first that comes free', async () => {
  const hold = () => api.get(Transactions).run((entities) => entities.query('SELECT pg_sleep(1)'));
  const holding = Array.from({ length: 20 }, hold);
  expect((await transaction()).code).toBeUndefined();
  await Promise.all(holding);
}, 30_000);

const codes = (of: readonly Outcome[]) => of.map(({ code }) => code);

/** Requests and transactions without a break while `work` runs; their outcomes are noted. */
async function underLoad<T>(work: () => Promise<T>): Promise<T> {
  await api.sql('UPDATE purse SET coins = 0');
  const end = new AbortController();
  const keepOn = async (attempt: () => Promise<Outcome>) => {
    while (!end.signal.aborted) {
      const outcome = await attempt();
      outcomes.push(outcome);
      if (outcome.code !== undefined) await wait(50);
    }
  };
  const load = [request, transaction].flatMap((attempt) => Array.from({ length: 8 }, () => keepOn(attempt)));
  try {
    return await work();
  } finally {
    end.abort();
    await Promise.all(load);
  }
}

function request(): Promise<Outcome> {
  return noted('request', async () => (await replica.graphql('{ districts { id } }')).code);
}

function transaction(): Promise<Outcome> {
  const id = () => 1 + Math.floor(20 * Math.random());
  return noted('transaction', () =>
    api.get(Transactions).run(async (entities) => {
      await entities.query('SELECT pg_sleep(0.005)');
      await entities.query('UPDATE purse SET coins = coins + 1 WHERE id = $1', [id()]);
      return undefined;
    }),
  );
}

async function noted(what: string, attempt: () => Promise<string | undefined>): Promise<Outcome> {
  const began = performance.now();
  const code = await attempt().catch((error: Error & { code?: string }) => error.code ?? error.message);
  return { what, code, began, took: performance.now() - began };
}
