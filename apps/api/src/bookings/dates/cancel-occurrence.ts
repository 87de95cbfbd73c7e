// A date does not take place: everybody's booking ends, its slots close, its mentors are free again. Whoever was only held
// a place there because their own had fallen through goes back to the date of that.
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Occurrence } from '../../offers/occurrence.entity.ts';
import { TownService } from '../../places/town/town.service.ts';
import { ChangeNotices } from '../../platform/live/change-notices.ts';
import { Clock } from '../../platform/time/clock.ts';
import { DomainError } from '../../platform/domain-error.ts';
import { Transactions } from '../../platform/transactions/transaction.ts';
import { BookingEndReason } from '../booking-terms.ts';
import { homesOf, passOnAtHome, returnHome } from '../displacing/return-home.ts';
import { BookingEventKind } from '../history/history-terms.ts';
import { byRule, type Deed, noteEvents } from '../history/note-events.ts';
import { lockOccurrences } from '../taking/locks.ts';
import type { Moment } from '../waiting/waiting-list.ts';

@Injectable()
export class CancelOccurrence {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly town: TownService,
    private readonly notices: ChangeNotices,
  ) {}

  /**
   * Cancels a date; one that is cancelled already stays as it is.
   * @param reason told to everybody, in German
   * @throws DomainError NOT_FOUND, PAST when it is over
   */
  async cancel(occurrenceId: string, reason: string): Promise<void> {
    const zone = await this.town.zone();
    const slots = await this.transactions.run(async (entities) => {
      const now = this.clock.now();
      const homes = await homesOf(entities, [occurrenceId], now);
      const occurrence = (await lockOccurrences(entities, [occurrenceId, ...homes])).get(occurrenceId);
      if (!occurrence) throw new DomainError('NOT_FOUND');
      if (occurrence.isCancelled) return [];
      if (Temporal.Instant.compare(occurrence.endsAt, now) <= 0) throw new DomainError('PAST');
      return cancelDates(entities, [occurrence], reason, { now, zone, by: byRule });
    });
    this.notices.announceSlots(slots);
  }
}

/**
 * Cancels dates whose locks the caller holds.
 * @returns ids of all slots whose places changed
 */
export async function cancelDates(
  entities: EntityManager,
  dates: readonly Occurrence[],
  reason: string,
  moment: Moment & Deed,
): Promise<string[]> {
  const slots = [];
  const homes = [];
  for (const date of dates) {
    const cancelled = await cancelDate(entities, date, reason, moment);
    slots.push(...cancelled.slots);
    homes.push(...cancelled.homes);
  }
  return [...slots, ...(await passOnAtHome(entities, homes, moment))];
}

interface Cancelled {
  /** Its own. */
  readonly slots: readonly string[];
  /** Dates people went back to; what is free there is still to be passed on. */
  readonly homes: readonly string[];
}

/** Cancels a date whose lock the caller holds. */
export async function cancelDate(
  entities: EntityManager,
  { id }: Occurrence,
  reason: string,
  deed: Deed,
): Promise<Cancelled> {
  const homes = await returnHome(entities, id, deed);
  const endReason = BookingEndReason.DATE_CANCELLED;
  const [ended] = await entities.query<[{ id: string }[], number]>(
    `UPDATE booking SET status = 'CANCELLED', ended_at = $2, end_reason = $3, held_until = NULL, waiting_rank = NULL
     WHERE occurrence_id = $1 AND status IN ('CONFIRMED', 'OFFERED', 'WAITLISTED') RETURNING id`,
    [id, deed.now, endReason],
  );
  const kind = BookingEventKind.CANCELLED;
  const events = ended.map((booking) => ({ bookingId: booking.id, kind, endReason }));
  await noteEvents(entities, deed, events);
  const [slots] = await entities.query<[{ id: string }[], number]>(
    `UPDATE slot SET withdrawn_at = coalesce(withdrawn_at, $2), taken = (
       SELECT coalesce(sum(party_size), 0) FROM booking
       WHERE slot_id = slot.id AND status IN ('ATTENDED', 'MISSED'))
     WHERE occurrence_id = $1 RETURNING id`,
    [id, deed.now],
  );
  await entities.update(Occurrence, { id }, { cancelledAt: deed.now, cancelReason: reason });
  return { slots: slots.map((slot) => slot.id), homes };
}
