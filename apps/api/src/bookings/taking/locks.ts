// The order in which everything that changes bookings takes its locks, so that nobody waits in a circle:
// first the addresses of the person, then the dates by id, then nothing more.
import { type EntityManager, In } from 'typeorm';
import { Occurrence } from '../../offers/occurrence.entity.ts';

/** Serialises all that one address does, so that limits per person hold when they tap twice at once. */
export async function lockContacts(
  entities: EntityManager,
  hashes: readonly (Buffer | null)[],
): Promise<void> {
  const known = hashes.filter((hash) => hash !== null).sort(Buffer.compare);
  for (const hash of known) {
    await entities.query('SELECT pg_advisory_xact_lock($1)', [hash.readBigInt64BE().toString()]);
  }
}

/**
 * Locks dates for the rest of the transaction; whoever changes their places waits. Ids that don't exist are left out.
 * Foreign keys of other rows may still point here meanwhile.
 */
export async function lockOccurrences(
  entities: EntityManager,
  ids: readonly string[],
): Promise<Map<string, Occurrence>> {
  const rows = await entities
    .createQueryBuilder(Occurrence, 'occurrence')
    .where({ id: In([...new Set(ids)]) })
    .orderBy('occurrence.id')
    .setLock('for_no_key_update')
    .getMany();
  return new Map(rows.map((row) => [row.id, row]));
}
