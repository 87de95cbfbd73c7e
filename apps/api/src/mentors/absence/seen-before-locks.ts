// What is locked is found out by a look without locks; under the locks it may turn out that the look saw too little.
import type { EntityManager } from 'typeorm';
import type { Booking } from '../../bookings/booking.entity.ts';
import { lockContacts, lockOccurrences } from '../../bookings/taking/locks.ts';
import type { Occurrence } from '../../offers/occurrence.entity.ts';
import { DomainError } from '../../platform/domain-error.ts';

/** Another look follows this often; each knows what the one before missed. */
const MOST_LOOKS = 6;

export interface Look {
  /** What is not seen by now is done without, where that is right. */
  readonly isLast: boolean;
  /** Dates that earlier looks missed. */
  readonly alsoDates: readonly string[];
}

/** Thrown inside a transaction, which then begins anew. */
class SawTooLittle extends Error {
  constructor(readonly dateIds: readonly string[]) {
    super('another look is needed');
  }
}

/** Tries again while the look saw too little. */
export async function lookingAgain<T>(attempt: (look: Look) => Promise<T>): Promise<T> {
  const missed = new Set<string>();
  for (let looks = 1; ; looks++) {
    try {
      return await attempt({ isLast: looks === MOST_LOOKS, alsoDates: [...missed] });
    } catch (error) {
      if (!(error instanceof SawTooLittle)) throw error;
      for (const id of error.dateIds) missed.add(id);
    }
  }
}

/** Dates and addresses, locked in the order of the house: addresses first, then dates by id. */
export class Locked {
  private constructor(
    private readonly addresses: ReadonlySet<string>,
    readonly dates: ReadonlyMap<string, Occurrence>,
    private readonly look: Look,
  ) {}

  static async around(
    entities: EntityManager,
    bookings: readonly Booking[],
    dateIds: readonly string[],
    look: Look,
  ): Promise<Locked> {
    const hashes = bookings.flatMap(hashesOf);
    await lockContacts(entities, hashes);
    const addresses = new Set(hashes.map((hash) => hash.toString('hex')));
    return new Locked(addresses, await lockOccurrences(entities, [...dateIds, ...look.alsoDates]), look);
  }

  /** Has another look when one of these came after this one. */
  wantAddresses(bookings: readonly Booking[]): void {
    const isUnknown = (hash: Buffer) => !this.addresses.has(hash.toString('hex'));
    if (!this.look.isLast && bookings.flatMap(hashesOf).some(isUnknown)) throw new SawTooLittle([]);
  }

  /** Has another look when one of these could be locked as well. */
  wantDates(dateIds: readonly string[]): void {
    if (!this.look.isLast && dateIds.some((id) => !this.dates.has(id))) throw new SawTooLittle(dateIds);
  }

  /** Has another look unless all of these are locked. @throws DomainError UNAVAILABLE after the last one */
  needDates(dateIds: readonly string[]): void {
    this.wantDates(dateIds);
    if (dateIds.some((id) => !this.dates.has(id))) throw new DomainError('UNAVAILABLE');
  }
}

function hashesOf({ emailHash, phoneHash }: Booking): Buffer[] {
  return [emailHash, phoneHash].filter((hash) => hash !== null);
}
