// Processes die in the middle of a storm of bookings: nothing answered is lost, nothing retried is doubled.
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { type Api, startApi } from '../../testing/servers/api.ts';
import { ApiProcess } from '../../testing/servers/api-process.ts';
import { brokenInvariants } from '../../testing/asked/booking-invariants.ts';
import { Builders } from '../../testing/made/builders.ts';
import type { Receipt } from '../../testing/desks/guest.ts';
import { KillablePostgres } from '../../testing/servers/killable-postgres.ts';
import { type Person, Storm } from '../../testing/asked/storm.ts';
import { SettableClock } from '../../platform/time/clock.ts';

const PEOPLE = 240;
const PLACES = 60;

let postgres: KillablePostgres;
let api: Api;
let town: Builders;
let replicas: ApiProcess[];
let storm: Storm | undefined;

beforeAll(async () => {
  postgres = await KillablePostgres.start();
  api = await startApi({ databaseUrl: postgres.url, clock: new SettableClock(Temporal.Now.instant()) });
  town = new Builders(api);
  await town.aTown();
  replicas = await Promise.all([ApiProcess.start(postgres.url), ApiProcess.start(postgres.url)]);
}, 600_000);
afterEach(() => storm?.stop());
afterAll(async () => {
  await Promise.all((replicas ?? []).map((replica) => replica.stop()));
  await api?.close();
  await postgres?.stop();
});

it('loses and doubles nothing when an API process and PostgreSQL are killed in a storm of bookings', async () => {
  const { slot, occurrence } = await town.anOffer({
    contactRequired: false,
    slots: [{ capacity: PLACES }],
  });
  const answered = new Map<string, string>();
  const bookOnce = async (person: Person) => {
    const requestKey = randomUUID();
    const { number } = await book(person, { slotId: slot.id, requestKey });
    answered.set(requestKey, number);
  };
  const killApi = () => replicas[0]!.kill();
  const killPostgres = async () => {
    await postgres.kill();
    await postgres.untilBack();
    replicas[0] = await ApiProcess.start(postgres.url);
  };
  storm = new Storm(replicas, PEOPLE, bookOnce, [
    { after: PEOPLE / 6, happens: killApi },
    { after: PEOPLE / 2, happens: killPostgres },
  ]);
  await storm.over;

  expect(answered.size).toBe(PEOPLE);
  const stored = await api.sql<{ key: string; number: string }>(
    'SELECT key, number FROM booking_request JOIN booking ON booking.id = booking_id',
  );
  expect(new Map(stored.map(({ key, number }) => [key, number]))).toEqual(answered);
  expect(await counts(occurrence.id)).toEqual({ CONFIRMED: PLACES, WAITLISTED: PEOPLE - PLACES });
  expect(await brokenInvariants(api)).toEqual({});
}, 600_000);

it('keeps every answer when all processes are killed while people book, move and cancel', async () => {
  const people = PEOPLE / 2;
  const capacity = people / 6;
  const slots = [{ capacity }];
  const { occurrences, slots: made } = await town.anOffer({
    contactRequired: false,
    dates: [
      { startsIn: '5 days', slots },
      { startsIn: '9 days', slots },
    ],
  });
  const [first, second] = made.map(({ id }) => id) as [string, string];
  const cancelled: string[] = [];
  const moved: string[] = [];
  const stayed: string[] = [];
  const bookAndChange = async (person: Person) => {
    const receipt = await book(person, { slotId: first, requestKey: randomUUID() });
    if (person.index % 3 === 0) {
      const { value, code } = await person.ask((guest) => guest.cancel(receipt));
      expect([code, value?.status]).toEqual([undefined, 'CANCELLED']);
      cancelled.push(receipt.number);
    } else if (person.index % 3 === 1) {
      const requestKey = randomUUID();
      const { value, code } = await person.ask((guest) => guest.move(receipt, second, requestKey));
      expect([undefined, 'FULL']).toContain(code);
      (value ? moved : stayed).push(receipt.number);
    } else stayed.push(receipt.number);
  };
  const killOne = async () => {
    await replicas[0]!.kill();
    await postgres.endSessions();
  };
  const killAll = async () => {
    await Promise.all([replicas[1]!.kill(), postgres.kill()]);
    await postgres.untilBack();
    replicas[0] = await ApiProcess.start(postgres.url);
  };
  storm = new Storm(replicas, people, bookAndChange, [
    { after: people / 4, happens: killOne },
    { after: people / 2, happens: killAll },
  ]);
  await storm.over;

  expect(await brokenInvariants(api)).toEqual({});
  expect(await numbersOf(`status = 'CANCELLED'`)).toEqual(cancelled.sort());
  expect(await numbersOf(`slot_id = '${second}' AND status = 'CONFIRMED'`)).toEqual(moved.sort());
  expect(moved).toHaveLength(capacity);
  expect(await numbersOf(`occurrence_id = '${occurrences[0]!.id}' AND status <> 'CANCELLED'`)).toEqual(
    stayed.sort(),
  );
  expect(await counts(occurrences[0]!.id)).toMatchObject({ CONFIRMED: capacity });
}, 600_000);

async function book(person: Person, input: { slotId: string; requestKey: string }): Promise<Receipt> {
  const { value, code } = await person.ask((guest) => guest.book(input));
  if (!value) throw new Error(`${code} is no answer to a storm`);
  return value;
}

async function counts(occurrenceId: string): Promise<Record<string, number>> {
  const rows = await api.sql<{ status: string; count: number }>(
    'SELECT status, count(*)::int FROM booking WHERE occurrence_id = $1 GROUP BY status',
    [occurrenceId],
  );
  return Object.fromEntries(rows.map(({ status, count }) => [status, count]));
}

async function numbersOf(condition: string): Promise<string[]> {
  const rows = await api.sql<{ number: string }>(
    `SELECT number FROM booking WHERE ${condition} ORDER BY number`,
  );
  return rows.map(({ number }) => number);
}
