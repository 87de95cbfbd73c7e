/** Guests for a demo town that is made large: a name each, one place, on a slot with room. */
import type { DataSource } from 'typeorm';
import { Booking } from '../../bookings/booking.entity.ts';
import { BookingChannel, BookingStatus } from '../../bookings/booking-terms.ts';
import { newBookingNumber } from '../../bookings/codes/booking-number.ts';
import { Contact } from '../../bookings/guests/contact/contact.entity.ts';
import { FIRST_PIN } from '../../bookings/taking/store-booking.ts';
import { contactDeletion } from '../../offers/contact-kept.ts';
import type { OfferKind } from '../../offers/offer-terms.ts';
import { newId } from '../../platform/ids.ts';
import { guestNames } from '../content/guests.ts';
import { Chance } from './chance.ts';
import { freeNumbers } from './free-numbers.ts';
import type { RowsByTable } from './rows-of-draft.ts';

interface FreeSlot {
  readonly id: string;
  readonly occurrenceId: string;
  readonly endsAt: Temporal.Instant;
  readonly kind: OfferKind;
}

interface Wanted {
  readonly most: number;
  readonly now: Temporal.Instant;
  readonly seed: number;
  readonly keyVersion: number;
}

/** Rows for COPY; each booking takes one place of a slot of its own, which is taken here already. */
export async function manyBookings(
  dataSource: DataSource,
  { most, now, seed, keyVersion }: Wanted,
): Promise<RowsByTable> {
  const slots = await takePlaces(dataSource, most, now);
  const kept = new Map<OfferKind, Awaited<ReturnType<typeof contactDeletion>>>();
  for (const kind of new Set(slots.map(({ kind }) => kind)))
    kept.set(kind, await contactDeletion(dataSource.manager, kind));
  const numbers = await freeNumbers(dataSource, 'booking', slots.length, newBookingNumber);
  const chance = new Chance(seed);
  const contacts = slots.map(({ kind, endsAt }) => ({
    ...{ id: newId(), name: chance.oneOf(guestNames), email: null, phone: null, message: null },
    ...{ guardianName: null, guardianPhone: null, guardianEmail: null, deleteAfter: kept.get(kind)!(endsAt) },
  }));
  const bookings = slots.map(({ id: slotId, occurrenceId }, index) => ({
    ...{ id: newId(), occurrenceId, slotId, contactId: contacts[index]!.id, number: numbers[index]! },
    ...{ keyVersion, pinVersion: FIRST_PIN, status: BookingStatus.CONFIRMED, partySize: 1, needs: [] },
    ...{
      promoteMe: true,
      personOrdinal: 1,
      emailHash: null,
      phoneHash: null,
      minor: false,
      uiLanguage: 'de',
    },
    ...{
      channel: BookingChannel.WEB,
      sourceHash: null,
      waitingRank: null,
      wantedOffsetMinutes: null,
      timesAsked: 0,
    },
    ...{ heldUntil: null, createdAt: now.subtract({ seconds: 40 * index }), endedAt: null, endReason: null },
  }));
  return [
    [Contact, contacts],
    [Booking, bookings],
  ];
}

/** One place in each of so many slots. */
function takePlaces(dataSource: DataSource, most: number, now: Temporal.Instant): Promise<FreeSlot[]> {
  return dataSource
    .query<[FreeSlot[], number]>(
      `UPDATE slot SET taken = slot.taken + 1
       FROM occurrence d JOIN offer o ON o.id = d.offer_id
       WHERE d.id = slot.occurrence_id AND slot.id IN (
         SELECT s.id FROM slot s JOIN occurrence c ON c.id = s.occurrence_id
         WHERE s.starts_at > $1 AND s.withdrawn_at IS NULL AND c.cancelled_at IS NULL AND (s.capacity IS NULL OR s.taken < s.capacity)
         ORDER BY md5(s.id::text) LIMIT $2)
       RETURNING slot.id, d.id AS "occurrenceId", d.ends_at AS "endsAt", o.kind`,
      [now, most],
    )
    .then(([rows]) => rows);
}
