/** What is asked of our product in a run. */
import { randomUUID } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import path from 'node:path';
import { root } from '../test/run-command.ts';
import { query } from './databases.ts';
import { get, type NextRequest, post } from './load.ts';
import type { BookedSlot } from './replay.ts';

/** As people type them; words of the large town among them, slips too. */
const SEARCHES = [
  [
    'vorlesen',
    'hilfe für alte leute am wochenende',
    'garten',
    'Kinder',
    'rollstuhl',
    'deutsch üben',
    'handy',
  ],
  ['fahrrad', 'chor', 'tierheim', 'einkaufn', 'naehen', 'hausaufgaben', 'spaziergang', 'Bücherei', 'cafe'],
].flat();

const BOOK = `mutation ($input: BookSlotInput!) {
  bookSlot(input: $input) { number pin booking { status partySize occurrence { startsAt offer { title } } } }
}`;

let asked = 0;
/** A parameter nobody reads: no two addresses are the same, so no memory knows the answer. */
const anew = () => `&n=${asked++}`;

/** The address of the list of the portal, as its pages ask for it. */
export function listAddress(filter: object = {}): Promise<string> {
  return addressOf('Offers', { filter });
}

async function addressOf(name: string, variables: object): Promise<string> {
  const built = pathToFileURL(path.join(root, 'apps/web/dist/server/entry-server.js')).href;
  const { storedDocuments } = (await import(built)) as { storedDocuments: Record<string, string> };
  const [documentId] = Object.entries(storedDocuments).find(([, text]) => text.startsWith(`query ${name}(`))!;
  const parameters = new URLSearchParams({ documentId, variables: JSON.stringify(variables) });
  return `/graphql?${parameters.toString()}`;
}

/** The same bytes each time. */
export function same(url: string, address: string): NextRequest {
  const request = get(url, address);
  return () => request;
}

/** The list, made anew each time. */
export async function listAnew(url: string): Promise<NextRequest> {
  const address = await listAddress();
  return () => get(url, address + anew());
}

export async function searchAnew(url: string): Promise<NextRequest> {
  const addresses = await Promise.all(SEARCHES.map((text) => listAddress({ text })));
  return () => get(url, addresses[asked % addresses.length]! + anew());
}

/** Counts around a list with a part of town, another one each time; those around a search, with a choice in three groups. */
export async function countsAnew(
  url: string,
  databaseUrl: string,
): Promise<Record<CountedWith, NextRequest>> {
  const { rows } = await query(databaseUrl, 'SELECT id FROM district ORDER BY id');
  const districts = (rows as { id: string }[]).map(({ id }) => ({ districtIds: [id] }));
  const chosen = { kinds: ['ENGAGEMENT'], weekdays: ['SATURDAY', 'SUNDAY'], online: false };
  const searches = SEARCHES.map((text) => ({ text, ...chosen }));
  return { 'a district': await counted(url, districts), 'a search': await counted(url, searches) };
}

type CountedWith = 'a district' | 'a search';

async function counted(url: string, filters: readonly object[]): Promise<NextRequest> {
  const addresses = await Promise.all(filters.map((filter) => addressOf('OfferCounts', { filter })));
  return () => get(url, addresses[asked % addresses.length]! + anew());
}

/** The list of a part of town, another one each time. */
export async function districtAnew(url: string, databaseUrl: string): Promise<NextRequest> {
  const { rows } = await query(databaseUrl, 'SELECT id FROM district ORDER BY id');
  const ids = (rows as { id: string }[]).map(({ id }) => id);
  const addresses = await Promise.all(ids.map((id) => listAddress({ districtIds: [id] })));
  return () => get(url, addresses[asked % addresses.length]! + anew());
}

/** Free times of mentors anywhere, as a kiosk asks. */
export function consultations(url: string): NextRequest {
  const text = '{ consultationTimes { occurrenceId startsAt endsAt freePlaces } }';
  const request = post(url, '/graphql', { query: text });
  return () => request;
}

/** A place for somebody new, behind an address of their own, as through a proxy. */
export function bookingOf(slot: BookedSlot): { body: object; headers: Record<string, string> } {
  const number = asked++;
  const { slotId } = slot;
  const email = `${randomUUID()}@example.org`;
  const input = { slotId, requestKey: randomUUID(), name: 'Alma', email, partySize: 1 };
  const source = `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`;
  return { body: { query: BOOK, variables: { input } }, headers: { 'x-forwarded-for': source } };
}

export function bookings(url: string, slots: readonly BookedSlot[]): NextRequest {
  return () => {
    const { body, headers } = bookingOf(slots[asked % slots.length]!);
    return post(url, '/graphql', body, headers);
  };
}

/** The same through the rival. */
export function rivalBookings(url: string, slots: readonly BookedSlot[]): NextRequest {
  return () => post(url, '/book', slots[asked++ % slots.length]!);
}

/** Slots of different dates that take any number of people from now on. */
export async function openSlots(databaseUrl: string, count: number): Promise<BookedSlot[]> {
  const { rows } = await query(
    databaseUrl,
    `WITH chosen AS (
       SELECT DISTINCT ON (d.id) s.id, d.id AS occurrence_id, o.id AS offer_id FROM slot s
       JOIN occurrence d ON d.id = s.occurrence_id JOIN offer o ON o.id = d.offer_id
       WHERE o.state = 'PUBLISHED' AND o.kind = 'ENGAGEMENT' AND d.cancelled_at IS NULL AND s.withdrawn_at IS NULL
         AND d.starts_at > now() + interval '4 days' AND (o.minimum_age IS NULL OR o.minimum_age < 18)
       ORDER BY d.id LIMIT $1)
     UPDATE slot SET capacity = NULL FROM chosen WHERE slot.id = chosen.id
     RETURNING chosen.id AS "slotId", chosen.occurrence_id AS "occurrenceId", chosen.offer_id AS "offerId"`,
    [count],
  );
  return rows as BookedSlot[];
}
