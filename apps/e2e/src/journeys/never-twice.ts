/** Numbers that no two journeys of a run share, in however many processes they run. */

/** More of a kind than the journeys of one process ask for. */
const OF_A_PROCESS = 1000;
/** Prime, so that each number comes up once before any comes up again. */
const STRIDE = 7_654_337;

const given = new Map<string, number>();

/**
 * A number from 0 to below `many` (at least 90,000, no multiple of the stride) that this run has not given for the kind
 * before; what is given in a row is not alike, as a search would find likeness.
 */
export function neverTwice(kind: 'address' | 'offer' | 'phone' | 'mark', many: number): number {
  const before = given.get(kind) ?? 0;
  given.set(kind, before + 1);
  // Each process that Playwright starts has an index of its own, also one that takes the place of another.
  const process = Number(globalThis.process.env['TEST_WORKER_INDEX'] ?? 0);
  return ((process * OF_A_PROCESS + before) * STRIDE) % many;
}

/** A number of an offer, of seven digits: the demo town's own have five. */
export const someOfferNumber = () => String(1_000_000 + neverTwice('offer', 9_000_000));

/** What makes a name nobody else's. */
export const someMark = () => neverTwice('mark', 1_000_000);

/** An address on the net of 198.18.0.0/15, which RFC 2544 keeps for tests. */
export function someSource(): string {
  const n = neverTwice('address', 2 ** 17);
  return `198.${18 + (n >> 16)}.${(n >> 8) & 255}.${n & 255}`;
}
