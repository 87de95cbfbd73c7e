/** The statements of one booking as our API sends them, sent again through `pg` for other people and places. */
import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import type { Pool } from 'pg';

type Value = string | number | boolean | null | readonly unknown[] | { bytes: string } | { at: string };

export interface Statement {
  readonly text: string;
  readonly values: readonly Value[];
}

export interface BookedSlot {
  readonly slotId: string;
  readonly occurrenceId: string;
  readonly offerId: string;
}

export interface Recorded {
  readonly statements: readonly Statement[];
  readonly slot: BookedSlot;
}

/** Books a place in the slot; answers as much as the API does. */
export async function replay(pool: Pool, recorded: Recorded, slot: BookedSlot): Promise<string> {
  const other = otherValues(recorded, slot);
  const client = await pool.connect();
  let rows: unknown[] = [];
  try {
    for (const { text, values } of recorded.statements) {
      const { rows: found } = await client.query(text, values.map(other));
      if (found?.length > 0) rows = found;
    }
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
  return JSON.stringify({ data: { bookSlot: rows } });
}

/** The value to send instead of a recorded one; the same one each time it comes within a booking. */
function otherValues({ slot: before }: Recorded, slot: BookedSlot): (value: Value) => unknown {
  const others = new Map<string, unknown>([
    [before.slotId, slot.slotId],
    [before.occurrenceId, slot.occurrenceId],
    [before.offerId, slot.offerId],
  ]);
  const other = (value: Value): unknown => {
    if (Array.isArray(value)) return value.map((item) => other(item as Value));
    if (typeof value === 'object' && value !== null && 'bytes' in value)
      return known(others, value.bytes, () => randomBytes(value.bytes.length / 2));
    if (typeof value === 'object' && value !== null && 'at' in value) return value.at;
    return typeof value === 'string' ? known(others, value, () => likeIt(value)) : value;
  };
  return other;
}

function known(others: Map<string, unknown>, value: string, make: () => unknown): unknown {
  if (!others.has(value)) others.set(value, make());
  return others.get(value);
}

/** Ids, numbers of bookings, locks and addresses are of one booking; everything else is as it was. */
function likeIt(value: string): string {
  if (/^[0-9a-f]{8}-[0-9a-f]{4}-/.test(value)) return randomUUID();
  if (/^-?\d{9,}$/.test(value)) return String(randomInt(100_000_000, 1_000_000_000));
  return value.includes('@') ? `${randomUUID()}@example.org` : value;
}
