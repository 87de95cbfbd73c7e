// Nobody takes a second place by mistake: who is this person within a date, and may they book at all?
import type { EntityManager } from 'typeorm';
import { DomainError } from '../../../platform/domain-error.ts';

/** An address nobody has confirmed holds at most so many coming bookings. */
const MOST_UNCONFIRMED = 3;

const OF_PERSON = `(b.email_hash = $1 OR b.phone_hash = $2)`;
const LIVING = `b.status IN ('CONFIRMED', 'OFFERED', 'WAITLISTED')`;
/** Living, or there on the day. */
const THERE = `b.status <> 'CANCELLED'`;

export interface Person {
  readonly emailHash: Buffer | null;
  readonly phoneHash: Buffer | null;
}

interface Wanted {
  readonly occurrenceId: string;
  /** Null: any slot of the date, or its waiting list. */
  readonly slotId: string | null;
  readonly anotherPerson: boolean;
  /** A booking that is about to leave its place, and so does not count. */
  readonly except: string | null;
}

/**
 * Which of the people behind one contact this booking is for: 1 for the contact itself.
 * @throws DomainError ALREADY_BOOKED when the contact has this place, or waits for one, and did not say
 *   `anotherPerson`
 */
export async function personOrdinal(
  entities: EntityManager,
  person: Person,
  wanted: Wanted,
): Promise<number> {
  if (!isKnown(person)) return 1;
  const [there] = await entities.query<{ most: number; same: boolean }[]>(
    `SELECT coalesce(max(b.person_ordinal), 0)::int AS most,
       -- A place that is only held may turn into a wait for the whole date again.
       coalesce(bool_or($4::uuid IS NULL OR b.slot_id IS NULL OR b.slot_id = $4 OR b.status = 'OFFERED'), false) AS same
     FROM booking b
     WHERE ${OF_PERSON} AND ${THERE} AND b.occurrence_id = $3 AND b.id IS DISTINCT FROM $5`,
    [person.emailHash, person.phoneHash, wanted.occurrenceId, wanted.slotId, wanted.except],
  );
  if (wanted.anotherPerson) return Math.max(there!.most, 1) + 1;
  if (there!.same) throw new DomainError('ALREADY_BOOKED');
  return 1;
}

/** @throws DomainError TOO_MANY_BOOKINGS when an address nobody confirmed holds as many coming bookings as it may */
export async function refuseTooManyUnconfirmed(
  entities: EntityManager,
  person: Person,
  now: Temporal.Instant,
): Promise<void> {
  if (!isKnown(person)) return;
  const [held] = await entities.query<{ most: number }[]>(
    `SELECT greatest(count(*) FILTER (WHERE b.email_hash = $1), count(*) FILTER (WHERE b.phone_hash = $2))::int AS most
     FROM booking b JOIN occurrence o ON o.id = b.occurrence_id
     WHERE ${LIVING} AND o.ends_at > $3
       AND (b.email_hash = $1 AND NOT EXISTS (SELECT FROM confirmed_address WHERE hash = $1)
         OR b.phone_hash = $2 AND NOT EXISTS (SELECT FROM confirmed_address WHERE hash = $2))`,
    [person.emailHash, person.phoneHash, now],
  );
  if (held!.most >= MOST_UNCONFIRMED) throw new DomainError('TOO_MANY_BOOKINGS', { most: MOST_UNCONFIRMED });
}

function isKnown({ emailHash, phoneHash }: Person): boolean {
  return emailHash !== null || phoneHash !== null;
}
