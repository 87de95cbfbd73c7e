// What is at the same time as dates that don't exist yet.
import type { DataSource } from 'typeorm';
import type { SeriesPreviewDate } from '../series/dates/series-dates.ts';
import { type Clash, ClashWith } from './series-preview.ts';

export interface ClashQuestion {
  readonly dates: readonly SeriesPreviewDate[];
  readonly mentorIds: readonly string[];
  readonly offerId?: string | null;
  /** Its dates are no clash. */
  readonly seriesId?: string | null;
}

type Found = Clash & { readonly index: number };

/** Clashes of each date, in the order of the dates; days that are left out have none. */
export async function clashesOf(dataSource: DataSource, question: ClashQuestion): Promise<Clash[][]> {
  const { dates, mentorIds, offerId = null, seriesId = null } = question;
  const kept = dates.flatMap((date, index) => (date.leftOut ? [] : [{ ...date, index }]));
  if (kept.length === 0 || (mentorIds.length === 0 && offerId === null)) return dates.map(() => []);
  const found = await dataSource.query<Found[]>(
    `WITH wish AS (SELECT * FROM unnest($1::int[], $2::timestamptz[], $3::timestamptz[]) AS w(index, starts_at, ends_at))
     SELECT w.index, $7::text AS "with", m.name, s.starts_at AS "startsAt", s.ends_at AS "endsAt"
     FROM wish w JOIN slot s ON s.mentor_id = ANY($4::uuid[]) AND s.withdrawn_at IS NULL
         AND tstzrange(s.starts_at, s.ends_at) && tstzrange(w.starts_at, w.ends_at)
       JOIN mentor m ON m.id = s.mentor_id JOIN occurrence d ON d.id = s.occurrence_id
     WHERE d.series_id IS DISTINCT FROM $6::uuid OR d.series_id IS NULL
     UNION ALL
     SELECT w.index, $8::text, '', d.starts_at, d.ends_at
     FROM wish w JOIN occurrence d ON d.offer_id = $5::uuid AND d.cancelled_at IS NULL
       AND d.starts_at < w.ends_at AND d.ends_at > w.starts_at
     WHERE d.series_id IS DISTINCT FROM $6::uuid OR d.series_id IS NULL
     ORDER BY 1, 4, 3`,
    [
      kept.map(({ index }) => index),
      kept.map(({ startsAt }) => startsAt),
      kept.map(({ endsAt }) => endsAt),
      mentorIds,
      offerId,
      seriesId,
      ClashWith.MENTOR,
      ClashWith.OWN_DATE,
    ],
  );
  return dates.map((_, index) => found.filter((clash) => clash.index === index));
}
