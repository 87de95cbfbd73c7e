// Takes messages out of the outbox for a while, so that no two processes send the same one.
import { type DataSource, type EntityManager, In } from 'typeorm';
import { Message } from '../message.entity.ts';

/** Longer than a batch takes when every server it speaks to stays silent until its time is up. */
const LEASE_MINUTES = 5;

/**
 * Claims what is due, oldest first, and what a process had claimed that is gone. Of the latter nobody knows whether it
 * went out: it is sent once more, and given up when that is interrupted too. News of a booking waits while earlier news
 * of it is on its way: the later is the difference to it.
 * @param kinds those this process has composers for
 */
export async function claimDue(
  { manager }: DataSource,
  kinds: readonly string[],
  now: Temporal.Instant,
  atMost: number,
): Promise<Message[]> {
  const [claimed] = await manager.query<[{ id: string }[], number]>(
    `WITH lapsed AS (
       SELECT id FROM message WHERE state = 'SENDING' AND claimed_until <= $1 AND NOT repeated AND kind = ANY($2)
       ORDER BY claimed_until LIMIT $3 FOR UPDATE SKIP LOCKED),
     due AS (
       SELECT id FROM message WHERE state = 'PENDING' AND channel <> 'CALL' AND due_at <= $1 AND kind = ANY($2)
         AND (about_at IS NOT NULL OR subject_id <> ALL (ARRAY(
           SELECT subject_id FROM message WHERE state = 'SENDING' AND about_at IS NULL)))
       ORDER BY due_at, id LIMIT $3 FOR UPDATE SKIP LOCKED)
     UPDATE message SET state = 'SENDING', claimed_until = $1::timestamptz + ${LEASE_MINUTES} * interval '1 minute',
       repeated = state = 'SENDING' OR repeated
     WHERE id IN (SELECT id FROM lapsed UNION ALL SELECT id FROM due) RETURNING id`,
    [now, kinds, atMost],
  );
  return read(manager, claimed);
}

/** Claims what was interrupted a second time, to give it up; nothing is sent, so that may be interrupted too. */
export async function claimInterrupted(
  { manager }: DataSource,
  kinds: readonly string[],
  now: Temporal.Instant,
  atMost: number,
): Promise<Message[]> {
  const [claimed] = await manager.query<[{ id: string }[], number]>(
    `UPDATE message SET claimed_until = $1::timestamptz + ${LEASE_MINUTES} * interval '1 minute'
     WHERE id = ANY (ARRAY(
       SELECT id FROM message WHERE state = 'SENDING' AND claimed_until <= $1 AND repeated AND kind = ANY($2)
       ORDER BY claimed_until LIMIT $3 FOR UPDATE SKIP LOCKED)) RETURNING id`,
    [now, kinds, atMost],
  );
  return read(manager, claimed);
}

async function read(manager: EntityManager, claimed: readonly { id: string }[]): Promise<Message[]> {
  const ids = claimed.map(({ id }) => id);
  if (ids.length === 0) return [];
  return manager.find(Message, { where: { id: In(ids) }, order: { dueAt: 'ASC', id: 'ASC' } });
}

/** A claim that has so much time left lasts for one message, also with a server that hesitates at each step. */
const LONG_ENOUGH = { minutes: 4 };

/** Prolongs the claim of a message that waited for others of its batch. @returns false when another process may have it */
export async function keepClaim(
  { manager }: DataSource,
  { id, claimedUntil }: Pick<Message, 'id' | 'claimedUntil'>,
  now: Temporal.Instant,
): Promise<boolean> {
  if (Temporal.Instant.compare(claimedUntil!, now.add(LONG_ENOUGH)) >= 0) return true;
  const [, kept] = await manager.query<[unknown, number]>(
    `UPDATE message SET claimed_until = $2::timestamptz + ${LEASE_MINUTES} * interval '1 minute'
     WHERE id = $1 AND state = 'SENDING' AND claimed_until = $3 AND claimed_until > $2`,
    [id, now, claimedUntil],
  );
  return kept === 1;
}
