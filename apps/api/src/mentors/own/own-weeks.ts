// Reads a mentor's week: own slots, who has them, and who else is there.
import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { Booking } from '../../bookings/booking.entity.ts';
import { BookingChannel, BookingStatus } from '../../bookings/booking-terms.ts';
import { ContactState, contactWindow, stateOf } from '../../bookings/team/contacts/contact-window.ts';
import type { Device, Worry } from '../../offers/offer-terms.ts';
import { needsOf } from '../../offers/slot-tokens.ts';
import { TownService } from '../../places/town/town.service.ts';
import { Clock } from '../../platform/time/clock.ts';
import { localDate } from '../../platform/time/town-time.ts';
import type { Staff } from '../../team/roles/staff.ts';
import { ownMentorIds } from '../absence/own-session.ts';
import { calledName } from './called-name.ts';
import type { MentorWeek, WeekSession, WeekTalk } from './mentor-week.ts';
import { type OwnSlot, ownSlots } from './own-slots.ts';

const DAYS = 7;
const HAS_PLACE = [
  BookingStatus.CONFIRMED,
  BookingStatus.OFFERED,
  BookingStatus.ATTENDED,
  BookingStatus.MISSED,
];

@Injectable()
export class OwnWeeks {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly town: TownService,
  ) {}

  /** Seven days from this one on, or from today. */
  async week(staff: Staff, wanted: Temporal.PlainDate | null): Promise<MentorWeek> {
    const zone = await this.town.zone();
    const today = localDate(this.clock.now(), zone);
    const from = wanted ?? today;
    const after = from.add({ days: DAYS });
    const ids = ownMentorIds(staff);
    const [start, end] = [from, after].map((day) => day.toZonedDateTime(zone).toInstant()) as [
      Temporal.Instant,
      Temporal.Instant,
    ];
    const slots = await ownSlots(this.dataSource, ids, start, end);
    return {
      from,
      until: after.subtract({ days: 1 }),
      today,
      sessions: await this.sessions(slots, zone),
      nextOn: await this.nextOn(ids, end, zone),
    };
  }

  private async sessions(slots: OwnSlot[], zone: string): Promise<WeekSession[]> {
    const talks = await this.talks(slots, zone);
    const colleagues = await this.colleagues(slots);
    return [...Map.groupBy(slots, sessionOf).values()].map((own) => {
      const { occurrenceId, mentorId } = own[0]!;
      const standing = own.filter(({ absentSince }) => absentSince === null);
      return {
        occurrenceId,
        mentorId,
        absentSince: own.findLast(({ absentSince }) => absentSince !== null)?.absentSince ?? null,
        colleagues: colleagues.get(sessionOf(own[0]!)) ?? [],
        talks: standing.map(({ id }) => talks.get(id)!),
      };
    });
  }

  private async talks(slots: OwnSlot[], zone: string): Promise<Map<string, WeekTalk>> {
    const bookings = await this.dataSource.getRepository(Booking).find({
      where: { slotId: In(slots.map(({ id }) => id)), status: In(HAS_PLACE) },
      relations: { contactRow: true },
      order: { createdAt: 'ASC' },
    });
    const bySlot = new Map(bookings.map((booking) => [booking.slotId, booking]));
    return new Map(slots.map((slot) => [slot.id, this.talk(slot, bySlot.get(slot.id) ?? null, zone)]));
  }

  private talk({ id, date, ...slot }: OwnSlot, booking: Booking | null, zone: string): WeekTalk {
    const needs = needsOf(booking?.needs ?? []);
    const isVisible =
      // Whoever is held a place instead of another one has not said that they come to this mentor.
      booking?.insteadOfSlotId == null &&
      stateOf(contactWindow(date, zone), this.clock.now(), zone) === ContactState.VISIBLE;
    return {
      slotId: id,
      startsAt: slot.startsAt,
      endsAt: slot.endsAt,
      status: booking?.status ?? null,
      isWalkIn: booking?.channel === BookingChannel.WALK_IN,
      name: isVisible ? calledName(booking?.contactRow?.name ?? null) : null,
      worry: needs.worry as Worry | null,
      device: needs.device as Device | null,
      spokenLanguage: needs.spokenLanguage,
    };
  }

  private async colleagues(slots: OwnSlot[]): Promise<Map<string, string[]>> {
    const rows = await this.dataSource.query<{ occurrenceId: string; mentorId: string; name: string }[]>(
      `SELECT DISTINCT s.occurrence_id AS "occurrenceId", m.id AS "mentorId", m.name FROM slot s
         JOIN mentor m ON m.id = s.mentor_id
       WHERE s.occurrence_id = ANY($1::uuid[]) AND s.withdrawn_at IS NULL ORDER BY m.name`,
      [slots.map(({ occurrenceId }) => occurrenceId)],
    );
    const others = (own: OwnSlot) =>
      rows.filter((row) => row.occurrenceId === own.occurrenceId && row.mentorId !== own.mentorId);
    return new Map(slots.map((own) => [sessionOf(own), others(own).map(({ name }) => name)]));
  }

  private async nextOn(mentorIds: string[], from: Temporal.Instant, zone: string) {
    const [next] = await this.dataSource.query<{ startsAt: Temporal.Instant }[]>(
      `SELECT s.starts_at AS "startsAt" FROM slot s JOIN occurrence o ON o.id = s.occurrence_id
         JOIN offer ON offer.id = o.offer_id AND offer.state = 'PUBLISHED'
       WHERE s.mentor_id = ANY($1::uuid[]) AND s.withdrawn_at IS NULL AND o.cancelled_at IS NULL AND s.starts_at >= $2
       ORDER BY s.starts_at LIMIT 1`,
      [mentorIds, from],
    );
    return next ? localDate(next.startsAt, zone) : null;
  }
}

const sessionOf = ({ occurrenceId, mentorId }: OwnSlot) => `${occurrenceId} ${mentorId}`;
