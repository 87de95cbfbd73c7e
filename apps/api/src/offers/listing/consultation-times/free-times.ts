// The statement behind all free times of mentors: what is public, fits, and can still be booked.
import type { DataSource } from 'typeorm';
import { LONGEST_DATE } from '../../posting/check-offer-draft.ts';
import { type Needs, needsTokens } from '../../slot-tokens.ts';
import { ConsultationTime } from './consultation-time.ts';

export const MOST_TIMES = 500;

export interface TimesWanted {
  readonly needs: Needs;
  readonly from: Temporal.Instant;
  /** Not included. */
  readonly until: Temporal.Instant;
  readonly now: Temporal.Instant;
  /** Times of this mentor are none, as they are about to go. */
  readonly withoutMentorId?: string | null;
}

/** A slot `s` of date `d` of a consultation `o` that fits and is not too late to book; takes six parameters. */
const FITTING_SLOT = `s.starts_at >= $1 AND s.starts_at < $2 AND s.withdrawn_at IS NULL
  AND s.offers @> $3::text[] AND s.starts_at > $4::timestamptz + make_interval(mins => o.cutoff_minutes)
  AND ($6::uuid IS NULL OR s.mentor_id IS DISTINCT FROM $6)`;
const DATE = `d.starts_at > $1::timestamptz - make_interval(mins => $5) AND d.starts_at < $2 AND d.ends_at > $1
  AND d.cancelled_at IS NULL AND d.venue_id IS NOT NULL`;
export const FITTING = `${DATE} AND ${FITTING_SLOT}`;

/** The offer of each date is looked up on its own (OFFSET 0): most dates are of other kinds, and offers are many. */
const OFFER = `(
  SELECT cutoff_minutes FROM offer WHERE id = d.offer_id AND kind = 'CONSULTATION' AND state = 'PUBLISHED' OFFSET 0)`;
export const SLOTS = `occurrence d CROSS JOIN LATERAL ${OFFER} o JOIN slot s ON s.occurrence_id = d.id`;

/** More sessions than go on at a venue at a time: among so many, by their start, is the one whose free time comes first. */
const SIDE_BY_SIDE = 12;

const times = (venue: string, most: number) =>
  `SELECT s.occurrence_id AS "occurrenceId", s.starts_at AS "startsAt", s.ends_at AS "endsAt",
     d.venue_id AS "venueId", sum(s.capacity - s.taken)::int AS "freePlaces"
   FROM ${SLOTS} WHERE ${FITTING} AND s.taken < s.capacity AND ${venue}
   GROUP BY s.starts_at, s.ends_at, s.occurrence_id, d.venue_id
   ORDER BY s.starts_at, s.ends_at, s.occurrence_id LIMIT ${most}`;

/** What `FITTING` takes. */
export function fittingValues({ needs, from, until, now, withoutMentorId }: TimesWanted): unknown[] {
  return [from, until, needsTokens(needs), now, LONGEST_DATE.minutes, withoutMentorId ?? null];
}

/** Free times at a venue, or at all of them, by start; at most 500. */
export function freeTimes(
  dataSource: DataSource,
  wanted: TimesWanted,
  venueId: string | null,
): Promise<ConsultationTime[]> {
  const values = [...fittingValues(wanted), venueId];
  return dataSource.query(times('($7::uuid IS NULL OR d.venue_id = $7)', MOST_TIMES), values);
}

/** The first free time at each of these venues; those without one are left out. */
export function firstFreeTimes(
  dataSource: DataSource,
  wanted: TimesWanted,
  venueIds: readonly string[],
): Promise<ConsultationTime[]> {
  return dataSource.query(
    `SELECT first.* FROM unnest($7::uuid[]) AS venue (id) CROSS JOIN LATERAL (
       SELECT * FROM (
         SELECT d.id AS "occurrenceId", free.starts_at AS "startsAt", free.ends_at AS "endsAt", d.venue_id AS "venueId",
           free.places AS "freePlaces"
         FROM (SELECT * FROM occurrence d WHERE d.venue_id = venue.id AND ${DATE} ORDER BY d.starts_at) d
         CROSS JOIN LATERAL ${OFFER} o
         CROSS JOIN LATERAL (
           SELECT s.starts_at, s.ends_at, sum(s.capacity - s.taken)::int AS places FROM slot s
           WHERE s.occurrence_id = d.id AND ${FITTING_SLOT} AND s.taken < s.capacity
           GROUP BY s.starts_at, s.ends_at ORDER BY s.starts_at, s.ends_at LIMIT 1) free
         ORDER BY d.starts_at LIMIT ${SIDE_BY_SIDE}) early
       ORDER BY "startsAt", "endsAt", "occurrenceId" LIMIT 1) first`,
    [...fittingValues(wanted), venueIds],
  );
}
