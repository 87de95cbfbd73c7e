// A mentor comes after all: whoever has agreed to nothing else gets their place back, and the rest is free again.
import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import type { Booking } from '../../bookings/booking.entity.ts';
import { bookingsToReturn, givePlacesBack } from '../../bookings/displacing/give-places-back.ts';
import type { By } from '../../bookings/history/note-events.ts';
import { passOnFreePlaces } from '../../bookings/waiting/waiting-list.ts';
import { Slot } from '../../offers/slot.entity.ts';
import { TownService } from '../../places/town/town.service.ts';
import { ChangeNotices } from '../../platform/live/change-notices.ts';
import { Clock } from '../../platform/time/clock.ts';
import { Transactions } from '../../platform/transactions/transaction.ts';
import { AbsenceOutcome, type AbsentBooking, type MentorAbsence } from './mentor-absence.ts';
import { Locked, type Look, lookingAgain } from './seen-before-locks.ts';
import { comingSlots, sessionOf } from './session-of.ts';

@Injectable()
export class ComeBack {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly town: TownService,
    private readonly notices: ChangeNotices,
  ) {}

  /**
   * Puts a mentor back into what is still to come of a session; who was not absent is back already.
   * @throws DomainError NOT_FOUND, DATE_CANCELLED, PAST; MENTOR_BUSY when they are needed elsewhere by now
   */
  async back(occurrenceId: string, mentorId: string, by: By): Promise<MentorAbsence> {
    const { absence, touched } = await lookingAgain((look) =>
      this.transactions.run((entities) => this.enter(entities, occurrenceId, mentorId, { by, look })),
    );
    this.notices.announceSlots(touched);
    return absence;
  }

  private async enter(
    entities: EntityManager,
    occurrenceId: string,
    mentorId: string,
    { by, look }: { readonly by: By; readonly look: Look },
  ): Promise<{ absence: MentorAbsence; touched: string[] }> {
    const moment = { now: this.clock.now(), zone: await this.town.zone() };
    const seenSlots = absentOnes(await comingSlots(entities, occurrenceId, mentorId, moment.now));
    const seen = await bookingsToReturn(entities, seenSlots);
    const locked = await Locked.around(entities, seen, [occurrenceId, ...seen.map(dateOf)], look);

    const { occurrence, ...session } = await sessionOf(
      entities,
      locked.dates.get(occurrenceId),
      mentorId,
      moment.now,
    );
    const slots = absentOnes(session.slots);
    const waiting = await bookingsToReturn(entities, slots);
    locked.wantAddresses(waiting);
    locked.needDates(waiting.map(dateOf));
    const ids = slots.map(({ id }) => id);
    await entities.update(Slot, { id: In(ids) }, { withdrawnAt: null, absentSince: null });
    const back = await givePlacesBack(entities, occurrence, slots, { now: moment.now, by });
    const touched = new Set([...ids, ...back.flatMap(({ slotId }) => slotId ?? [])]);
    for (const date of new Set([occurrenceId, ...back.map(dateOf)]))
      for (const id of await passOnFreePlaces(entities, locked.dates.get(date)!, moment)) touched.add(id);
    const bookings = back.map((booking) => returned(booking, slots));
    return { absence: { occurrenceId, mentorId, since: null, bookings }, touched: [...touched] };
  }
}

const dateOf = ({ occurrenceId }: Booking) => occurrenceId;

function absentOnes(slots: readonly Slot[]): Slot[] {
  return slots.filter(({ absentSince }) => absentSince !== null);
}

function returned(booking: Booking, slots: readonly Slot[]): AbsentBooking {
  const { id: bookingId, partySize: people, insteadOfSlotId } = booking;
  const { startsAt, occurrenceId } = slots.find(({ id }) => id === insteadOfSlotId)!;
  const outcome = AbsenceOutcome.BACK;
  return { bookingId, startsAt, people, outcome, newStartsAt: startsAt, occurrenceId, heldUntil: null };
}
