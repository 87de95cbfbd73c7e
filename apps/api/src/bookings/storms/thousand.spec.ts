// A thousand people want five places at the same moment, over HTTP, from two API processes with all limits on.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { type Api, startApi } from '../../testing/servers/api.ts';
import { ApiProcess } from '../../testing/servers/api-process.ts';
import { brokenInvariants } from '../../testing/asked/booking-invariants.ts';
import { Builders, type MadeOffer } from '../../testing/made/builders.ts';
import { Guest, type Receipt, type Reply } from '../../testing/desks/guest.ts';
import { SettableClock } from '../../platform/time/clock.ts';

const PEOPLE = 1_000;
const PLACES = 5;

let api: Api;
let replicas: ApiProcess[];
let offer: MadeOffer;

beforeAll(async () => {
  api = await startApi({ clock: new SettableClock(Temporal.Now.instant()) });
  const town = new Builders(api);
  await town.aTown();
  offer = await town.anOffer({ contactRequired: false, slots: [{ capacity: PLACES }] });
  replicas = await Promise.all([ApiProcess.start(api.databaseUrl), ApiProcess.start(api.databaseUrl)]);
}, 600_000);
afterAll(async () => {
  await Promise.all((replicas ?? []).map((replica) => replica.stop()));
  await api.close();
});

/** One person of the thousand, each with an address of their own and one of the two processes. */
function person(index: number): Guest {
  return new Guest(replicas[index % 2]!, { source: `198.18.${index >> 8}.${index & 255}` });
}

it('confirms five, lets the rest wait in a gapless order, and promotes the next five when five cancel', async () => {
  const replies = await Promise.all(
    Array.from({ length: PEOPLE }, (_, index) =>
      person(index).book({
        slotId: offer.slot.id,
        requestKey: randomUUID(),
        email: `guest${index}@example.org`,
      }),
    ),
  );
  expect(replies.filter(({ answer }) => answer.status >= 500)).toEqual([]);
  expect(replies.filter(({ code }) => code !== undefined).map(({ code }) => code)).toEqual([]);
  const confirmed = withStatus(replies, 'CONFIRMED');
  expect(confirmed).toHaveLength(PLACES);
  expect(withStatus(replies, 'WAITLISTED')).toHaveLength(PEOPLE - PLACES);

  const queue = await waitingNumbers();
  const positions = await Promise.all(queue.slice(0, 20).map((number) => positionOf(replies, number)));
  expect(positions).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  expect(await positionOf(replies, queue.at(-1)!)).toBe(PEOPLE - PLACES);

  await Promise.all(confirmed.map((receipt, index) => person(index).cancel(receipt)));
  expect(await waitingNumbers()).toEqual(queue.slice(PLACES));
  for (const number of queue.slice(0, PLACES)) {
    const { value } = await person(0).find(receiptOf(replies, number));
    expect(value).toMatchObject({ status: 'CONFIRMED', slot: { taken: PLACES } });
  }
  expect(await brokenInvariants(api)).toEqual({});
}, 600_000);

it('had its limits on: one source alone may not book that much', async () => {
  const replies = await withinOneWindow((tries) => {
    const alone = new Guest(replicas[0]!, { source: `198.19.0.${tries}` });
    return Promise.all(Array.from({ length: 125 }, () => alone.book({ slotId: offer.slot.id })));
  });
  expect(replies.filter(({ code }) => code === 'RATE_LIMITED')).toHaveLength(5);
  expect(new Set(replies.flatMap(({ value }) => value?.number ?? []))).toHaveProperty('size', 120);
}, 600_000);

/** Counts begin anew every ten minutes; what fell into two of these is done once more by another source. */
async function withinOneWindow<T>(work: (tries: number) => Promise<T>): Promise<T> {
  const window = () => Math.floor(Date.now() / 600_000);
  for (let tries = 1; ; tries++) {
    const begun = window();
    const done = await work(tries);
    if (window() === begun) return done;
  }
}

function withStatus(replies: readonly Reply<Receipt>[], status: string): Receipt[] {
  return replies.map(({ value }) => value).filter(({ booking }) => booking.status === status);
}

function receiptOf(replies: readonly Reply<Receipt>[], number: string): Receipt {
  return replies.find(({ value }) => value.number === number)!.value;
}

async function positionOf(replies: readonly Reply<Receipt>[], number: string): Promise<number | null> {
  return (await person(1).find(receiptOf(replies, number))).value!.waitingPosition;
}

async function waitingNumbers(): Promise<string[]> {
  const rows = await api.sql<{ number: string }>(
    `SELECT number FROM booking WHERE status = 'WAITLISTED' ORDER BY waiting_rank`,
  );
  return rows.map(({ number }) => number);
}
