// Puts a message into the outbox, in the transaction that causes it.
import type { EntityManager } from 'typeorm';
import { newId } from '../../platform/ids.ts';
import { Channel } from '../message-terms.ts';

interface Planned {
  /** One that a composer is registered for. */
  readonly kind: string;
  readonly subjectId: string;
  readonly now: Temporal.Instant;
  /** Now when left out. */
  readonly dueAt?: Temporal.Instant;
  /** Found out when it is sent; a call stands in the call list from the start. */
  readonly channel?: Channel;
}

/** Plans a message; where one of this kind about the same waits already, that one is enough. Its id, or null then. */
export async function planMessage(
  entities: EntityManager,
  { kind, subjectId, now, dueAt = now, channel = Channel.MAIL }: Planned,
): Promise<string | null> {
  const [planned] = await entities.query<{ id: string }[]>(
    `INSERT INTO message (id, kind, subject_id, channel, state, created_at, due_at)
     VALUES ($1, $2, $3, $4, 'PENDING', $5, $6)
     ON CONFLICT (kind, subject_id) WHERE state = 'PENDING' AND about_at IS NULL DO NOTHING RETURNING id`,
    [newId(), kind, subjectId, channel, now, dueAt],
  );
  return planned?.id ?? null;
}

/** As `planMessage`, mails about many, in one statement. */
export async function planMails(
  entities: EntityManager,
  {
    subjectIds,
    ...planned
  }: Omit<Planned, 'subjectId' | 'channel'> & { readonly subjectIds: readonly string[] },
): Promise<void> {
  const { kind, now, dueAt = now } = planned;
  await entities.query(
    `INSERT INTO message (id, kind, subject_id, channel, state, created_at, due_at)
     SELECT id, $3, subject_id, $4, 'PENDING', $5, $6 FROM unnest($1::uuid[], $2::uuid[]) AS mail (id, subject_id)
     ON CONFLICT (kind, subject_id) WHERE state = 'PENDING' AND about_at IS NULL DO NOTHING`,
    [subjectIds.map(() => newId()), subjectIds, kind, Channel.MAIL, now, dueAt],
  );
}
