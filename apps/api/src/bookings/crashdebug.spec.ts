// Processes die in the middle of a storm of bookings: nothing answered is lost, nothing retried is doubled.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '@mitnand/embedded-postgres';
import { randomUUID } from 'node:crypto';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Api, startApi } from '../testing/api.ts';
import { ApiProcess } from '../testing/api-process.ts';
import { brokenInvariants } from '../testing/booking-invariants.ts';
import { Builders, type MadeOffer } from '../testing/builders.ts';
import { Guest, type Receipt } from '../testing/guest.ts';
import { SettableClock } from '../platform/clock.ts';
import { migrate } from '../platform/database.ts';

const PEOPLE = 240;
const AT_ONCE = 24;
const PLACES = 60;

const LOG: string[]=[];let folder: string;
let postgres: EmbeddedPostgres;
let api: Api;
let replicas: ApiProcess[];
let offer: MadeOffer;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'mitnand-crash-'));
  await chmod(folder, 0o755);
  postgres = await startEmbeddedPostgres({ dataDir: path.join(folder, 'postgres'), settings: 'durable' });
  await migrate(postgres.url);
  api = await startApi({ databaseUrl: postgres.url, clock: new SettableClock(Temporal.Now.instant()) });
  const town = new Builders(api);
  await town.aTown();
  offer = await town.anOffer({ contactRequired: false, slots: [{ capacity: PLACES }] });
  replicas = await Promise.all([ApiProcess.start(postgres.url), ApiProcess.start(postgres.url)]);
}, 120_000);
afterAll(async () => {
  await Promise.all((replicas ?? []).map((replica) => replica.stop()));
  await api?.close();
  await postgres?.stop();
  await rm(folder, { recursive: true, force: true });
}, 60_000);

it('loses and doubles nothing when an API process and PostgreSQL are killed during a storm', async () => {
  const answered: { requestKey: string; receipt: Receipt }[] = [];
  const storm = everybodyBooks(answered);
  await until(() => answered.length >= PEOPLE / 6);
  await replicas[0]!.kill();
  replicas[0] = await ApiProcess.start(postgres.url);
  await until(() => answered.length >= PEOPLE / 2);
  await killPostgres();
  const killedAt=performance.now(); (globalThis as any).killedAt=killedAt;
  await storm.then(()=>{console.log(LOG.join('\n'));for (const r of replicas) console.log((r as any).output.join('').slice(-200000));},(e)=>{ for (const r of replicas) console.log((r as any).output.join('').slice(-200000));console.log(LOG.join('\n')); throw e; });

  expect(answered).toHaveLength(PEOPLE);
  const numbers = await api.sql<{ key: string; number: string }>(
    'SELECT key, number FROM booking_request JOIN booking ON booking.id = booking_id',
  );
  expect(new Map(numbers.map(({ key, number }) => [key, number]))).toEqual(
    new Map(answered.map(({ requestKey, receipt }) => [requestKey, receipt.number])),
  );
  const counts = await api.sql('SELECT status, count(*)::int FROM booking GROUP BY status ORDER BY status');
  expect(counts).toEqual([
    { status: 'CONFIRMED', count: PLACES },
    { status: 'WAITLISTED', count: PEOPLE - PLACES },
  ]);
  expect(await brokenInvariants(api)).toEqual({});
}, 180_000);

async function everybodyBooks(answered: { requestKey: string; receipt: Receipt }[]): Promise<void> {
  const people = Array.from({ length: PEOPLE }, (_, index) => index);
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let index = people.pop(); index !== undefined; index = people.pop()) {
        const requestKey = randomUUID();
        answered.push({ requestKey, receipt: await bookUntilAnswered(index, requestKey) });
      }
    }),
  );
}

/** What a page does: the same request with the same key, until there is an answer. */
async function bookUntilAnswered(index: number, requestKey: string): Promise<Receipt> {
  const giveUpAt = performance.now() + 60_000;
  for (let tries = index; performance.now() < giveUpAt; tries++) {
    const t0=performance.now();const guest = new Guest(replicas[tries % 2]!, { source: `198.18.0.${index}` });
    const reply = await guest.book({ slotId: offer.slot.id, requestKey }).catch(() => undefined);
    LOG.push(`${index} ${tries%2} ${reply?.code ?? (reply ? 'ok' : 'no')} took ${Math.round(performance.now()-t0)} at ${Math.round(performance.now()-((globalThis as any).killedAt??0))}`);
    if (reply?.value) return reply.value;
    if (reply && reply.code !== 'UNAVAILABLE') throw new Error(`${reply.code} is no answer to a storm`);
    await wait(100);
  }
  throw new Error('nobody answered for a minute');
}

/** Kills the server as a power cut would; the library that keeps it starts it again. */
async function killPostgres(): Promise<void> {
  const [pid] = (await readFile(path.join(postgres.dataDir, 'postmaster.pid'), 'utf8')).split('\n');
  process.kill(Number(pid), 'SIGKILL');
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await wait(5);
}
