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
/** Of each who asks again after a twentieth of a second. */
const MOST_TRIES = 40;
/** In a row, for somebody to be well again. */
const WELL = 10;

interface Outcome {
  readonly what: string;
  /** Who asked: each asks one thing after the other. */
  readonly lane: number;
  /** Undefined when it went well. */
  readonly code: string | undefined;
  /** In the order of all that happens. */
  readonly began: number;
  /** By the time this process had: what the machine spent elsewhere is no fault of an answer. */
  readonly took: number;
}

const TICK_MS = 50;
let ticks = 0;
let moments = 0;
const clock = setInterval(() => ticks++, TICK_MS);

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
  clearInterval(clock);
  await replica?.stop();
  await api?.close();
  await cable?.close();
  await postgres?.stop();
});

describe('under load', () => {
  it.each([
    ['killed', () => postgres.kill()],
    ['told to end all sessions', () => postgres.endSessions()],
  ])('the database is %s', async (_how, goAway) => {
    const { backAt, healedAt } = await underLoad(async () => {
      await untilAllWell(0);
      await goAway();
      await postgres.untilBack();
      const backAt = ++moments;
      await untilAllWell(backAt);
      const healedAt = ++moments;
      await untilAllWell(healedAt);
      return { backAt, healedAt };
    });
    expect(codes(outcomes).filter((code) => code !== undefined && code !== 'UNAVAILABLE')).toEqual([]);
    expect(outcomes.filter(({ took }) => took > LONGEST_ANSWER_MS)).toEqual([]);
    const refusedAfter = (moment: number) =>
      outcomes.filter(({ began, code }) => began > moment && code !== undefined);
    for (const lane of LANES.keys())
      expect(refusedAfter(backAt).filter((outcome) => outcome.lane === lane).length).toBeLessThan(MOST_TRIES);
    expect(refusedAfter(healedAt)).toEqual([]);
  });

  it('whoever wrote something in a transaction that was answered finds it written once', async () => {
    await underLoad(async () => {
      for (let times = 0; times < 3; times++) {
        await untilAllWell(++moments);
        await postgres.endSessions();
      }
    });
    const written = outcomes.filter(({ what, code }) => what === 'transaction' && code === undefined).length;
    const unknown = outcomes.filter(({ what, code }) => what === 'transaction' && code !== undefined).length;
    const [{ gained }] = await api.sql('SELECT sum(coins)::int AS gained FROM purse');
    expect(gained).toBeGreaterThanOrEqual(written);
    expect(gained).toBeLessThanOrEqual(written + unknown);
  });
});

it('a database that just does not answer any more is given up, and found again', async () => {
  cable.pull();
  const asked = await Promise.all(Array.from({ length: 5 }, (_, lane) => request(lane)));
  expect(codes(asked)).toEqual(Array(5).fill('UNAVAILABLE'));
  expect(Math.max(...asked.map(({ took }) => took))).toBeLessThan(SILENT_FOR_MS + LONGEST_ANSWER_MS);
  cable.plugIn();
  for (let tries = 1; tries < MOST_TRIES && (await request(0)).code !== undefined; tries++) await wait(50);
  expect((await request(0)).code).toBeUndefined();
});

it('when all connections are taken, one waits for the first that comes free', async () => {
  const hold = () => api.get(Transactions).run((entities) => entities.query('SELECT pg_sleep(1)'));
  const holding = Array.from({ length: 20 }, hold);
  expect((await transaction(0)).code).toBeUndefined();
  await Promise.all(holding);
});

const codes = (of: readonly Outcome[]) => of.map(({ code }) => code);
/** What each of them asks, again and again. */
const LANES = [request, transaction].flatMap((attempt) => Array.from({ length: 8 }, () => attempt));

/** Requests and transactions without a break while `work` runs; their outcomes are noted. */
async function underLoad<T>(work: () => Promise<T>): Promise<T> {
  await api.sql('UPDATE purse SET coins = 0');
  const end = new AbortController();
  const keepOn = async (attempt: (lane: number) => Promise<Outcome>, lane: number) => {
    while (!end.signal.aborted) {
      const outcome = await attempt(lane);
      outcomes.push(outcome);
      if (outcome.code !== undefined) await wait(50);
    }
  };
  const load = LANES.map(keepOn);
  try {
    return await work();
  } finally {
    end.abort();
    await Promise.all(load);
  }
}

/** Until everybody has been answered well so many times in a row with what they began after that moment. */
async function untilAllWell(moment: number): Promise<void> {
  const isWell = (lane: number) => {
    const last = outcomes.filter((outcome) => outcome.lane === lane && outcome.began > moment).slice(-WELL);
    return last.length === WELL && last.every(({ code }) => code === undefined);
  };
  while (![...LANES.keys()].every(isWell)) await wait(50);
}

function request(lane: number): Promise<Outcome> {
  return noted('request', lane, async () => (await replica.graphql('{ districts { id } }')).code);
}

function transaction(lane: number): Promise<Outcome> {
  const id = () => 1 + Math.floor(20 * Math.random());
  return noted('transaction', lane, () =>
    api.get(Transactions).run(async (entities) => {
      await entities.query('SELECT pg_sleep(0.005)');
      await entities.query('UPDATE purse SET coins = coins + 1 WHERE id = $1', [id()]);
      return undefined;
    }),
  );
}

async function noted(
  what: string,
  lane: number,
  attempt: () => Promise<string | undefined>,
): Promise<Outcome> {
  const began = ++moments;
  const begunAt = ticks;
  const code = await attempt().catch((error: Error & { code?: string }) => error.code ?? error.message);
  return { what, lane, code, began, took: (ticks - begunAt) * TICK_MS };
}
