// A mentor's own times, also those of sessions they can't come to.
import type { DataSource } from 'typeorm';

export interface OwnSlot {
  readonly id: string;
  readonly occurrenceId: string;
  readonly mentorId: string;
  readonly startsAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
  /** Since when they can't come; null: they come. */
  readonly absentSince: Temporal.Instant | null;
  /** Its date. */
  readonly date: { readonly startsAt: Temporal.Instant; readonly endsAt: Temporal.Instant };
}

type Row = Omit<OwnSlot, 'date'> & { dateStartsAt: Temporal.Instant; dateEndsAt: Temporal.Instant };

/** Slots that start in this span, by start. */
export async function ownSlots(
  dataSource: DataSource,
  mentorIds: readonly string[],
  from: Temporal.Instant,
  before: Temporal.Instant,
): Promise<OwnSlot[]> {
  const rows = await dataSource.query<Row[]>(
    `SELECT s.id, s.occurrence_id AS "occurrenceId", s.mentor_id AS "mentorId", s.starts_at AS "startsAt",
       s.ends_at AS "endsAt", s.absent_since AS "absentSince", o.starts_at AS "dateStartsAt", o.ends_at AS "dateEndsAt"
     FROM slot s JOIN occurrence o ON o.id = s.occurrence_id JOIN offer ON offer.id = o.offer_id
     WHERE s.mentor_id = ANY($1::uuid[]) AND (s.withdrawn_at IS NULL OR s.absent_since IS NOT NULL)
       AND offer.state = 'PUBLISHED' AND s.starts_at >= $2 AND s.starts_at < $3
     ORDER BY s.starts_at, s.occurrence_id, s.id`,
    [mentorIds, from, before],
  );
  return rows.map(({ dateStartsAt, dateEndsAt, ...row }) => ({
    ...row,
    date: { startsAt: dateStartsAt, endsAt: dateEndsAt },
  }));
}
