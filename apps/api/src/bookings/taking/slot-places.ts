// Taking and giving back places of a slot: one conditional statement each, refused by the table itself if ever wrong.
import type { EntityManager } from 'typeorm';
import { inTurn } from './slot-order.ts';

/** Which slots of a date a booking may take. */
export interface Wish {
  readonly occurrenceId: string;
  /** Only this slot; any that fits when null. */
  readonly slotId: string | null;
  /** Only slots that start then; any when null. */
  readonly startsAt: Temporal.Instant | null;
  /** Tokens the slot must offer. */
  readonly needs: readonly string[];
  /** Only slots that start later than this: now plus the cut-off of the offer. */
  readonly after: Temporal.Instant;
}

const FITS = `
  occurrence_id = $1 AND withdrawn_at IS NULL AND offers @> $2::text[] AND starts_at > $3
  AND ($4::uuid IS NULL OR id = $4) AND ($5::timestamptz IS NULL OR starts_at = $5)`;

const parameters = (wish: Wish) => [wish.occurrenceId, wish.needs, wish.after, wish.slotId, wish.startsAt];

/** Takes places in the fitting slot with room whose turn it is; its id, or null when none has. */
export async function takePlaces(
  entities: EntityManager,
  wish: Wish,
  partySize: number,
): Promise<string | null> {
  // Whose turn it is costs a look at the week of each mentor; of one slot there is nothing to ask.
  const order = wish.slotId === null ? inTurn('slot') : 'id';
  const [rows] = await entities.query<[{ id: string }[], number]>(
    `UPDATE slot SET taken = taken + $6 WHERE id = (
       SELECT id FROM slot WHERE ${FITS} AND (capacity IS NULL OR capacity - taken >= $6)
       ORDER BY ${order} LIMIT 1)
     AND (capacity IS NULL OR capacity - taken >= $6)
     RETURNING id`,
    [...parameters(wish), partySize],
  );
  return rows[0]?.id ?? null;
}

/** Takes more places (or gives some back, when negative) in a slot one is in already; false when there is no room. */
export async function changePlaces(entities: EntityManager, slotId: string, by: number): Promise<boolean> {
  const [rows] = await entities.query<[unknown[], number]>(
    `UPDATE slot SET taken = taken + $2
     WHERE id = $1 AND ($2 <= 0 OR capacity IS NULL OR capacity - taken >= $2) RETURNING id`,
    [slotId, by],
  );
  return rows.length === 1;
}

export interface Room {
  /** Slots that fit, whatever room they have. */
  readonly fitting: number;
  /** Most free places in one of them. */
  readonly free: number;
  /** Most places one of them has at all; null when one is without a limit. */
  readonly capacity: number | null;
}

/** How much room the slots that fit a wish have. */
export async function roomFor(entities: EntityManager, wish: Wish): Promise<Room> {
  const [room] = await entities.query<Room[]>(
    `SELECT count(*)::int AS fitting,
       coalesce(max(capacity - taken), 0)::int AS free,
       CASE WHEN bool_or(capacity IS NULL) THEN NULL ELSE max(capacity) END AS capacity
     FROM slot WHERE ${FITS}`,
    parameters(wish),
  );
  return room!;
}
