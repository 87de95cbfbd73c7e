// Gives places on of which nobody said, asked twice, that they will be used; only where the offer says so.
import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Reconfirm } from '../../../offers/offer-terms.ts';
import { TownService } from '../../../places/town/town.service.ts';
import { DomainError } from '../../../platform/domain-error.ts';
import { Clock } from '../../../platform/time/clock.ts';
import { BookingEndReason, BookingStatus } from '../../booking-terms.ts';
import { byRule } from '../../history/note-events.ts';
import { type Change, ChangeBooking } from '../../taking/change-booking.ts';
import { endBooking } from '../../taking/end-booking.ts';
import { RECONFIRM, releaseAt, TOO_LATE_HOURS } from './reconfirm-times.ts';

/** Bookings of one run; what is left over comes with the next minute. */
const AT_ONCE = 500;

interface Silent {
  readonly bookingId: string;
  readonly startsAt: Temporal.Instant;
  readonly askedAt: Temporal.Instant;
}

@Injectable()
export class ReleaseUnconfirmed {
  private readonly logger = new Logger('Reconfirm');

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly town: TownService,
    private readonly bookings: ChangeBooking,
  ) {}

  /**
   * Ends bookings whose second question reached a server six hours ago and more without an answer; who waits gets the
   * places. Runs each minute; running twice at once does no harm.
   */
  async run(): Promise<void> {
    const [now, zone] = [this.clock.now(), await this.town.zone()];
    for (const { bookingId, startsAt, askedAt } of await this.silent(now)) {
      const at = releaseAt(askedAt, startsAt, zone);
      if (at === null || Temporal.Instant.compare(now, at) < 0) continue;
      await this.release(bookingId, startsAt).catch((error: unknown) => {
        const code = error instanceof DomainError ? error.code : 'INTERNAL';
        this.logger.error({ msg: 'a place was not given on', bookingId, code });
      });
    }
  }

  /** Whom it is too late for is left out here: they would stand in front of the others until their date. */
  private silent(now: Temporal.Instant): Promise<Silent[]> {
    return this.dataSource.query<Silent[]>(
      `SELECT b.id AS "bookingId", s.starts_at AS "startsAt", m.settled_at AS "askedAt"
       FROM offer JOIN occurrence o ON o.offer_id = offer.id AND o.cancelled_at IS NULL
       JOIN slot s ON s.occurrence_id = o.id JOIN booking b ON b.slot_id = s.id AND b.status = 'CONFIRMED'
       JOIN message m ON m.kind = $2 AND m.subject_id = b.id AND m.about_at = s.starts_at AND m.state = 'SENT'
       WHERE offer.reconfirm = 'RELEASE' AND s.starts_at >= $1::timestamptz + ${TOO_LATE_HOURS} * interval '1 hour'
         AND s.starts_at < $1::timestamptz + interval '48 hours'
         AND b.coming_said_for IS DISTINCT FROM s.starts_at
       ORDER BY m.settled_at LIMIT ${AT_ONCE}`,
      [now, RECONFIRM.RECONFIRM_AGAIN],
    );
  }

  private release(bookingId: string, startsAt: Temporal.Instant) {
    return this.bookings.change(bookingId, byRule, async (change) => {
      if (!isStillSilent(change, startsAt)) return;
      await endBooking(change.entities, change.booking, BookingEndReason.NOT_CONFIRMED, change);
    });
  }
}

/** Whoever answered, moved or cancelled meanwhile keeps what they have. */
function isStillSilent({ booking, slot, offer }: Change, startsAt: Temporal.Instant): boolean {
  return (
    offer.reconfirm === Reconfirm.RELEASE &&
    booking.status === BookingStatus.CONFIRMED &&
    slot!.startsAt.equals(startsAt) &&
    !booking.comingSaidFor?.equals(startsAt)
  );
}
