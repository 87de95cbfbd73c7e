// Two replicas behind a proxy on one database, as docker-compose.yml starts them.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { throwawayPostgres } from '@mitnand/embedded-postgres';
import { freePort, startProduct, type Product } from '../product.ts';
import { startProxy, type Proxy } from './proxy.ts';

jest.setTimeout(180_000);

let database: Awaited<ReturnType<typeof throwawayPostgres>>;
let replicas: Product[] = [];
let proxy: Proxy;

beforeAll(async () => {
  database = await throwawayPostgres();
  const shared = { DATABASE_URL: database.url, SECRET_KEY: 'the same for both replicas of this town' };
  const env = { ...shared, NODE_ENV: 'production' };
  // Both held at the same time, or they could be the same.
  const ports = await Promise.all([freePort(), freePort()]);
  replicas = await Promise.all(ports.map((port) => startProduct(port, env)));
  proxy = await startProxy(replicas.map(({ url }) => url));
});
afterAll(async () => {
  await proxy?.stop();
  await Promise.all(replicas.map((replica) => replica.stop()));
  await database?.stop();
});

async function ask<Data>(query: string, variables: object = {}): Promise<Data> {
  const response = await fetch(`${proxy.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

interface FreeSlot {
  id: string;
  offerId: string;
  taken: number;
}

/** A slot of the demo town with room for another one; `index` so that tests don't share one. */
async function freeSlot(index: number): Promise<FreeSlot> {
  const { offers } = await ask<{
    offers: { nodes: { occurrences: { slots: (FreeSlot & { freePlaces: number })[] }[] }[] };
  }>(
    `{ offers(first: 100, filter: { kinds: [ENGAGEMENT], onlyFree: true }) {
         nodes { occurrences(first: 1) { slots { id offerId taken freePlaces } } } } }`,
  );
  const slots = offers.nodes.flatMap(({ occurrences }) => occurrences.flatMap(({ slots }) => slots));
  return slots.filter(({ freePlaces }) => freePlaces >= 2)[index]!;
}

interface Proof {
  number: string;
  pin: string;
}

async function book(slot: FreeSlot): Promise<Proof> {
  const input = {
    slotId: slot.id,
    requestKey: randomUUID(),
    name: 'Replica',
    email: `${randomUUID()}@example.org`,
  };
  const { bookSlot } = await ask<{ bookSlot: Proof }>(
    'mutation ($input: BookSlotInput!) { bookSlot(input: $input) { number pin } }',
    { input },
  );
  return bookSlot;
}

test('both serve the same town in turn, and a booking made at one is known at the other', async () => {
  const before = new Map(proxy.served);
  const proof = await book(await freeSlot(0));
  const askedOfEach = () => Math.min(...replicas.map(({ url }) => proxy.served.get(url)! - before.get(url)!));
  // One that a busy machine keeps from answering the proxy is left out for a moment.
  for (let turn = 0; turn < 4 || askedOfEach() < 2; turn++) {
    const { booking } = await ask<{ booking: { status: string } }>(
      'query ($number: String!, $pin: String!) { booking(number: $number, pin: $pin) { status } }',
      proof,
    );
    expect(booking.status).toBe('CONFIRMED');
  }
});

test('pages come through the proxy', async () => {
  for (let turn = 0; turn < 2; turn++) {
    const page = await fetch(proxy.url);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('</html>');
  }
});

test('a change made at either replica reaches a page that listens at the other at once', async () => {
  const slot = await freeSlot(1);
  const query = 'subscription ($offerId: ID) { slotChanged(offerId: $offerId) { id taken } }';
  const parameters = new URLSearchParams({ query, variables: JSON.stringify({ offerId: slot.offerId }) });
  const stream = await fetch(`${proxy.url}/graphql/stream?${parameters.toString()}`);
  expect(stream.headers.get('content-type')).toContain('text/event-stream');
  const seen = takenPlaces(stream, slot.id);
  expect((await seen.next()).value!.taken).toBe(slot.taken);
  // Between two of its signs of life a replica that only looks again tells three changes made at the other, or four: both
  // go by its own clock, so that a machine may stall as it likes. Each second change is made at the other one.
  let told = 0;
  for (let sign = 0; told < 12;) {
    const proof = await book(slot);
    for (const taken of [slot.taken + 1, slot.taken]) {
      if (taken === slot.taken) await cancel(proof);
      const { value } = await seen.next();
      expect(value!.taken).toBe(taken);
      told = value!.signs === sign ? told + 1 : 1;
      sign = value!.signs;
    }
  }
  await seen.return();
});

async function cancel(proof: Proof): Promise<void> {
  await ask(
    'mutation ($number: String!, $pin: String!) { cancelBooking(number: $number, pin: $pin) { status } }',
    proof,
  );
}

interface Told {
  taken: number;
  /** How many signs of life came before it. */
  signs: number;
}

/** The numbers of taken places that the events tell of this slot. */
async function* takenPlaces(stream: Response, slotId: string): AsyncGenerator<Told, void> {
  let text = '';
  let signs = 0;
  for await (const part of stream.body!.pipeThrough(new TextDecoderStream())) {
    text += part;
    const lines = text.split('\n');
    text = lines.pop()!;
    for (const line of lines) {
      if (line === ':') signs++;
      if (!line.startsWith('data: {')) continue;
      const { slotChanged } = JSON.parse(line.slice('data: '.length)).data;
      if (slotChanged.id === slotId) yield { taken: slotChanged.taken, signs };
    }
  }
}

test('when one replica stops nobody notices', async () => {
  const [leaving] = replicas;
  let asking = true;
  const statuses: number[] = [];
  const visitor = async (): Promise<void> => {
    while (asking)
      statuses.push(
        (
          await fetch(`${proxy.url}/graphql?query=${encodeURIComponent('{town{name}}')}`, {
            headers: { 'apollo-require-preflight': '1' },
          })
        ).status,
      );
  };
  const visitors = [visitor(), visitor(), visitor()];
  await leaving!.stop();
  const before = statuses.length;
  while (statuses.length < before + 20) await new Promise((resolve) => setTimeout(resolve, 50));
  asking = false;
  await Promise.all(visitors);
  expect(new Set(statuses)).toEqual(new Set([200]));
});
