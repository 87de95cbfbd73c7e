// Ends held places that nobody answered in time, so that the next on the list gets their turn.
import { Injectable, Logger } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { TownService } from '../../places/town/town.service.ts';
import { ChangeNotices } from '../../platform/live/change-notices.ts';
import { Clock } from '../../platform/time/clock.ts';
import { DomainError } from '../../platform/domain-error.ts';
import { Transactions } from '../../platform/transactions/transaction.ts';
import { Booking } from '../booking.entity.ts';
import { BookingEndReason, BookingStatus } from '../booking-terms.ts';
import { BookingEventKind } from '../history/history-terms.ts';
import { byRule, noteEvents } from '../history/note-events.ts';
import { endBooking } from '../taking/end-booking.ts';
import { lockOccurrences } from '../taking/locks.ts';
import { changePlaces } from '../taking/slot-places.ts';
import { MOST_TIMES_ASKED, type Moment, passOnFreePlaces, rejoin } from './waiting-list.ts';

/** Dates settled in one run; what is left over comes with the next minute. */
const DATES_PER_RUN = 500;

@Injectable()
export class ExpireHolds {
  private readonly logger = new Logger('Holds');

  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly town: TownService,
    private readonly notices: ChangeNotices,
  ) {}

  /**
   * Ends every hold whose time has passed: unanswered once, the person goes to the end of the list; twice, their turn
   * is over. Runs each minute; running twice at once does no harm, and a date that fails does not stop the others.
   */
  async run(): Promise<void> {
    const now = this.clock.now();
    const dates = await this.dataSource.query<{ id: string }[]>(
      `SELECT occurrence_id AS id FROM booking WHERE status = 'OFFERED' AND held_until <= $1
       GROUP BY occurrence_id ORDER BY min(held_until) LIMIT $2`,
      [now, DATES_PER_RUN],
    );
    const moment = { now, zone: await this.town.zone() };
    for (const { id } of dates) {
      await this.settle(id, moment).catch((error: unknown) => {
        const code = error instanceof DomainError ? error.code : 'INTERNAL';
        this.logger.error({ msg: 'held places of a date could not be ended', occurrenceId: id, code });
      });
    }
  }

  private async settle(occurrenceId: string, moment: Moment): Promise<void> {
    const changed = await this.transactions.quietly(async (entities) => {
      const occurrence = (await lockOccurrences(entities, [occurrenceId])).get(occurrenceId)!;
      const freed = await endHolds(entities, occurrenceId, moment.now);
      return [...freed, ...(await passOnFreePlaces(entities, occurrence, moment))];
    });
    this.notices.announceSlots(changed);
  }
}

async function endHolds(
  entities: EntityManager,
  occurrenceId: string,
  now: Temporal.Instant,
): Promise<string[]> {
  const overdue = await entities
    .createQueryBuilder(Booking, 'booking')
    .where({ occurrenceId, status: BookingStatus.OFFERED })
    .andWhere('booking.held_until <= :now', { now: now.toString() })
    .orderBy('booking.held_until')
    .addOrderBy('booking.id')
    .getMany();
  for (const booking of overdue) {
    if (booking.timesAsked < MOST_TIMES_ASKED) {
      await changePlaces(entities, booking.slotId!, -booking.partySize);
      await rejoin(entities, booking.id);
      const ended = { bookingId: booking.id, kind: BookingEventKind.HOLD_ENDED };
      await noteEvents(entities, { now, by: byRule }, [ended]);
    } else {
      await endBooking(entities, booking, BookingEndReason.UNANSWERED, { now, by: byRule });
    }
  }
  return overdue.map((booking) => booking.slotId!);
}
