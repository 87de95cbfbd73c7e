/** In the demo town one mentor can't come, and another one has asked for a swap. */
import { randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { NeedsInput } from '../../bookings/booking-inputs.ts';
import { BookingChannel } from '../../bookings/booking-terms.ts';
import { byStaff } from '../../bookings/history/note-events.ts';
import { BookSlot } from '../../bookings/taking/book-slot.ts';
import { Absences } from '../../mentors/absence/absences.service.ts';
import { Swaps } from '../../mentors/swaps/swaps.service.ts';
import { Worry } from '../../offers/offer-terms.ts';
import { Clock } from '../../platform/time/clock.ts';
import type { DemoOffer } from '../content/content-types.ts';
import type { DemoPeopleIds } from './demo-people.ts';

interface Ahead {
  readonly occurrenceId: string;
  /** Places of this mentor, by start. */
  readonly slotIds: string[];
  readonly isArranged: boolean;
}

/** Somebody whom a colleague can help, and somebody whose language nobody else speaks. */
const GUESTS: readonly { name: string; uiLanguage: string; needs: NeedsInput }[] = [
  { name: 'Anneliese', uiLanguage: 'de', needs: { worry: Worry.WIFI } },
  { name: 'Oksana', uiLanguage: 'uk', needs: { worry: Worry.SET_UP, spokenLanguage: 'uk' } },
];

@Injectable()
export class DemoMentorsAway {
  constructor(
    private readonly dataSource: DataSource,
    private readonly bookSlot: BookSlot,
    private readonly absences: Absences,
    private readonly swaps: Swaps,
    private readonly clock: Clock,
  ) {}

  /** The second date ahead: nobody has booked it yet, and it is soon enough to be looked at. */
  async fill(offers: ReadonlyMap<DemoOffer, string>, { mentors }: DemoPeopleIds): Promise<void> {
    for (const [{ absent, swap }, offerId] of offers) {
      if (absent) await this.stayAway(offerId, mentors.get(absent)!);
      if (swap) await this.ask(offerId, mentors.get(swap.from)!, mentors.get(swap.to)!);
    }
  }

  private async stayAway(offerId: string, mentorId: string): Promise<void> {
    const ahead = await this.secondDate(offerId, mentorId, 's.absent_since IS NOT NULL');
    if (!ahead || ahead.isArranged) return;
    for (const [index, guest] of GUESTS.entries()) await this.book(ahead.slotIds[index]!, guest);
    await this.absences.absent(ahead.occurrenceId, mentorId, byStaff(null));
  }

  private async ask(offerId: string, fromMentorId: string, toMentorId: string): Promise<void> {
    const open = `EXISTS (SELECT FROM mentor_swap w WHERE w.occurrence_id = o.id AND w.state = 'OPEN')`;
    const ahead = await this.secondDate(offerId, fromMentorId, open);
    if (!ahead || ahead.isArranged) return;
    await this.swaps.offer({ occurrenceId: ahead.occurrenceId, fromMentorId, toMentorId });
  }

  /** @param arranged SQL of slot `s` and date `o`: whether it was done for one of the next dates */
  private async secondDate(offerId: string, mentorId: string, arranged: string): Promise<Ahead | undefined> {
    const [, second] = await this.dataSource.query<Ahead[]>(
      `SELECT o.id AS "occurrenceId", array_agg(s.id ORDER BY s.starts_at) AS "slotIds",
         bool_or(bool_or(${arranged})) OVER () AS "isArranged"
       FROM occurrence o JOIN offer ON offer.id = o.offer_id JOIN slot s ON s.occurrence_id = o.id
       WHERE o.offer_id = $1 AND s.mentor_id = $2 AND o.cancelled_at IS NULL
         AND o.starts_at > $3::timestamptz + offer.cutoff_minutes * interval '1 minute'
       GROUP BY o.id ORDER BY o.starts_at, o.id LIMIT 2`,
      [offerId, mentorId, this.clock.now()],
    );
    return second;
  }

  private async book(slotId: string, { name, uiLanguage, needs }: (typeof GUESTS)[number]): Promise<void> {
    const email = `${name.toLowerCase()}-${randomBytes(5).toString('hex')}@example.org`;
    const wish = { slotId, requestKey: randomUUID(), name, email, needs };
    const way = { channel: BookingChannel.WEB, uiLanguage, sourceKey: null, isInvented: true };
    await this.bookSlot.book(wish, way);
  }
}
