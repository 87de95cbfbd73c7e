// Writes dates with their slots; a day its series already has is left as it is.
import type { EntityManager } from 'typeorm';
import { newId } from '../../platform/ids.ts';
import { Occurrence } from '../occurrence.entity.ts';
import type { PlannedSlot } from '../series.entity.ts';
import type { OccurrenceSpan } from '../series/dates/occurrence-span.ts';
import { Slot } from '../slot.entity.ts';
import { slotSpans } from './planned-slots.ts';

export interface NewDate extends OccurrenceSpan {
  readonly offerId: string;
  /** The series and the day it gave; null for a single date. */
  readonly series: { readonly id: string; readonly on: Temporal.PlainDate } | null;
  readonly venueId: string | null;
  readonly meetingUrl: string | null;
  /** Length by the wall clock. */
  readonly minutes: number;
  readonly plan: readonly PlannedSlot[];
}

/** PostgreSQL takes 65,535 parameters in one statement. */
const ROWS_AT_ONCE = 2_000;

/** The ids of the dates that are new. @throws QueryFailedError when a mentor is somewhere else (MENTOR_BUSY) */
export async function addDates(entities: EntityManager, dates: readonly NewDate[]): Promise<string[]> {
  if (dates.length === 0) return [];
  const withIds = dates.map((date) => ({ ...date, id: newId() }));
  const added = new Set(await insertOccurrences(entities, withIds));
  const slots = withIds.filter(({ id }) => added.has(id)).flatMap(slotRows);
  for (let from = 0; from < slots.length; from += ROWS_AT_ONCE) {
    await entities.insert(Slot, slots.slice(from, from + ROWS_AT_ONCE));
  }
  return [...added];
}

async function insertOccurrences(
  entities: EntityManager,
  dates: (NewDate & { id: string })[],
): Promise<string[]> {
  const rows = dates.map(({ id, offerId, series, venueId, meetingUrl, startsAt, endsAt }) => ({
    id,
    offerId,
    seriesId: series?.id ?? null,
    seriesOn: series?.on ?? null,
    changedAlone: false,
    staffedAlone: false,
    venueId,
    startsAt,
    endsAt,
    meetingUrl,
    cancelledAt: null,
    cancelReason: null,
  }));
  const inserted = await entities
    .createQueryBuilder()
    .insert()
    .into(Occurrence)
    .values(rows)
    .orIgnore()
    .returning('id')
    .updateEntity(false)
    .execute();
  return (inserted.raw as { id: string }[]).map(({ id }) => id);
}

function slotRows(date: NewDate & { id: string }) {
  return slotSpans(date, date.minutes, date.plan).map(({ startsAt, endsAt, planned }) => ({
    id: newId(),
    occurrenceId: date.id,
    mentorId: planned.mentorId ?? null,
    startsAt,
    endsAt,
    offers: [...planned.offers],
    capacity: planned.capacity,
    taken: 0,
    withdrawnAt: null,
  }));
}
