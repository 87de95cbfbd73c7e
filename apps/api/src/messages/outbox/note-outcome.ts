// Writes down what became of a message that this process had claimed.
import type { DataSource, EntityManager } from 'typeorm';
import type { Channel, MessageState } from '../message-terms.ts';

export interface Outcome {
  readonly state: MessageState.SENT | MessageState.DROPPED | MessageState.FAILED;
  readonly channel: Channel;
  readonly toldAs?: string | null | undefined;
  readonly answer?: string | null;
}

/** Ends a message. @returns false, and does nothing, when another process has ended it meanwhile */
export async function settle(
  entities: EntityManager,
  id: string,
  now: Temporal.Instant,
  { state, channel, toldAs = null, answer = null }: Outcome,
): Promise<boolean> {
  const [, ended] = await entities.query<[unknown, number]>(
    `UPDATE message SET state = $2, claimed_until = NULL, settled_at = $3, channel = $4, told_as = coalesce($5, told_as),
       server_answer = $6
     WHERE id = $1 AND state = 'SENDING'`,
    [id, state, now, channel, toldAs, answer],
  );
  return ended === 1;
}

interface Waiting {
  readonly dueAt: Temporal.Instant;
  readonly channel: Channel;
  readonly toldAs?: string;
  /** Set after a try in vain. */
  readonly tried?: {
    readonly at: Temporal.Instant;
    readonly answer: string;
    readonly mayHaveArrived: boolean;
  };
}

/**
 * Lets a message wait again; where newer news of the same waits already, that one will tell it all, and knows what is
 * to be known of this one: that it may have arrived, or that somebody wants it again.
 */
export async function waitAgain(
  { manager }: DataSource,
  id: string,
  now: Temporal.Instant,
  { dueAt, channel, toldAs, tried }: Waiting,
): Promise<void> {
  const letWait = () =>
    manager.query(
      `WITH next AS (
         SELECT mine.id, newer.id AS newer_id, CASE WHEN newer.id IS NULL THEN 'PENDING' ELSE 'DROPPED' END AS state
         FROM message mine LEFT JOIN message newer
           ON newer.kind = mine.kind AND newer.subject_id = mine.subject_id AND newer.state = 'PENDING'
             AND newer.about_at IS NULL AND mine.about_at IS NULL
         WHERE mine.id = $1 AND mine.state = 'SENDING'),
       passed_on AS (
         UPDATE message newer SET again = newer.again OR mine.again, repeated = newer.repeated OR mine.repeated OR $8
         FROM next JOIN message mine ON mine.id = next.id WHERE newer.id = next.newer_id)
       UPDATE message SET state = next.state, claimed_until = NULL,
         settled_at = CASE next.state WHEN 'DROPPED' THEN $2::timestamptz END,
         due_at = $3, channel = $4, told_as = coalesce($5, told_as), last_tried_at = coalesce($6, last_tried_at),
         tries = tries + CASE WHEN $6::timestamptz IS NULL THEN 0 ELSE 1 END,
         server_answer = coalesce($7, server_answer), repeated = repeated OR $8
       FROM next WHERE message.id = next.id AND message.state = 'SENDING'`,
      [id, now, dueAt, channel, toldAs, tried?.at, tried?.answer, tried?.mayHaveArrived ?? false],
    );
  // Newer news may have come to wait between the look and the step; then the look sees it.
  await letWait().catch(letWait);
}
