// Whose guardian is reached at an address or number. Guardians have no hash at the booking, as they are not the ones who
// come: few are under 18 and without an address of their own, and nobody waits while these are gone through.
import type { EntityManager } from 'typeorm';
import { emailHash, phoneHash } from '../../codes/contact-hash.ts';
import type { SecretKey } from '../../codes/keyed-hash.ts';
import { type LostWay, subjectOfHash } from './lost-ways.ts';

interface Asked {
  readonly way: LostWay;
  /** Of the hash of the address or number. */
  readonly subjectId: string;
  readonly key: SecretKey;
  readonly now: Temporal.Instant;
}

/** The hash by which bookings with an address, or with a number, are found. */
export const hashOf = (way: LostWay, key: SecretKey, there: string): Buffer | null =>
  way === 'EMAIL' ? emailHash(key, there) : phoneHash(key, there);

/** Ids of all coming bookings of somebody under 18 who gave no address, and whose guardian is reached there. */
export async function guardedBy(
  entities: EntityManager,
  { way, subjectId, key, now }: Asked,
): Promise<string[]> {
  const column = way === 'EMAIL' ? 'guardian_email' : 'guardian_phone';
  const guarded = await entities.query<{ id: string; there: string }[]>(
    `SELECT b.id, c.${column} AS there FROM contact c JOIN booking b ON b.contact_id = c.id
     JOIN occurrence o ON o.id = b.occurrence_id
     WHERE c.${column} IS NOT NULL AND c.email IS NULL AND c.phone IS NULL
       AND b.status IN ('CONFIRMED', 'OFFERED', 'WAITLISTED') AND o.ends_at > $1`,
    [now],
  );
  const isIt = (hash: Buffer | null) => hash !== null && subjectOfHash(hash) === subjectId;
  return guarded.filter(({ there }) => isIt(hashOf(way, key, there))).map(({ id }) => id);
}
