// A place elsewhere is held for somebody whose slot fell through; they say yes or no as to any held place.
import type { EntityManager } from 'typeorm';
import { withModeOf } from '../../offers/slot-tokens.ts';
import { Booking } from '../booking.entity.ts';
import { BookingStatus } from '../booking-terms.ts';
import { BookingEventKind } from '../history/history-terms.ts';
import { noteEvents } from '../history/note-events.ts';
import { takePlaces } from '../taking/slot-places.ts';
import { holdDeadline } from '../waiting/hold-deadline.ts';
import type { Displacing } from './displace-bookings.ts';
import { type Displaced, DisplacedTo, type Falling, type OtherPlace } from './displaced.ts';
import { recipientOf } from '../telling/story/recipient-of.ts';
import { keepContactAlsoFor } from './keep-contact-for.ts';
import { ordinalThere } from './ordinal-there.ts';

/** A phone number is all they left. */
function isCalled({ contactRow }: Booking): boolean {
  if (!contactRow) return false;
  const { email, phone } = recipientOf(contactRow);
  return email === null && phone !== null;
}

/** Null when the place is gone, or so near that nothing is held any more. */
export async function holdInstead(
  entities: EntityManager,
  { booking, from }: Falling,
  place: OtherPlace,
  { now, zone, by }: Displacing,
): Promise<Displaced | null> {
  const { slotId, occurrenceId, startsAt, cutoffMinutes } = place;
  const closesAt = startsAt.subtract({ minutes: cutoffMinutes });
  const heldUntil = holdDeadline(now, startsAt, closesAt, zone, isCalled(booking));
  if (!heldUntil) return null;
  const needs = withModeOf(booking.needs, from.offers);
  const wish = { occurrenceId, slotId, startsAt: null, needs, after: now };
  if (!(await takePlaces(entities, wish, booking.partySize))) return null;
  await entities.update(
    Booking,
    { id: booking.id },
    {
      ...{ occurrenceId, slotId, needs, heldUntil },
      personOrdinal: await ordinalThere(entities, booking, { occurrenceId, slotId }),
      status: BookingStatus.OFFERED,
      timesAsked: 1,
      // Another day is no wish of theirs: they are asked, whatever they had chosen for this one.
      promoteMe: false,
      wantedOffsetMinutes: null,
      insteadOfStartsAt: booking.insteadOfStartsAt ?? from.startsAt,
      insteadOfSlotId: booking.insteadOfSlotId ?? from.id,
    },
  );
  await keepContactAlsoFor(entities, booking, place.dateEndsAt);
  await noteEvents(entities, { now, by }, [
    {
      ...{ bookingId: booking.id, kind: BookingEventKind.HELD_INSTEAD, heldUntil },
      ...{ fromStartsAt: from.startsAt, toStartsAt: startsAt },
    },
  ]);
  const slot = { id: slotId, occurrenceId, startsAt };
  return { booking, from, to: DisplacedTo.HELD, slot, heldUntil };
}
