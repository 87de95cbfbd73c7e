// How much mentors give in a week: the minutes of their slots, wherever these are, and how many of them are booked.
import type { EntityManager } from 'typeorm';
import type { Week } from './week.ts';

export interface MentorWeek {
  readonly mentorId: string;
  readonly week: Week;
}

export interface WeekMinutes {
  readonly minutes: number;
  readonly bookedMinutes: number;
}

/** In the order they are asked. @param without ids of slots that do not count */
export async function weekMinutes(
  entities: EntityManager,
  asked: readonly MentorWeek[],
  without: readonly string[] = [],
): Promise<WeekMinutes[]> {
  const length = `extract(epoch FROM s.ends_at - s.starts_at) / 60`;
  return entities.query<WeekMinutes[]>(
    `SELECT coalesce(sum(${length}), 0)::int AS minutes,
       coalesce(sum(${length}) FILTER (WHERE s.taken > 0), 0)::int AS "bookedMinutes"
     FROM unnest($1::uuid[], $2::timestamptz[], $3::timestamptz[]) WITH ORDINALITY AS w (mentor_id, starts, ends, rank)
     LEFT JOIN slot s ON s.mentor_id = w.mentor_id AND s.withdrawn_at IS NULL AND s.id <> ALL($4::uuid[])
       AND tstzrange(s.starts_at, s.ends_at) && tstzrange(w.starts, w.ends) AND s.starts_at >= w.starts
     GROUP BY rank ORDER BY rank`,
    [
      asked.map(({ mentorId }) => mentorId),
      asked.map(({ week }) => week.from),
      asked.map(({ week }) => week.until),
      without,
    ],
  );
}
