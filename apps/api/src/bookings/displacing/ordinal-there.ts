// Two bookings of one contact stay apart wherever they go.
import type { EntityManager } from 'typeorm';
import { DomainError } from '../../platform/domain-error.ts';
import type { Booking } from '../booking.entity.ts';
import { personOrdinal } from '../guests/contact/person-in-date.ts';

/** Which person of its contact a booking is for where others move it; it is refused to nobody. */
export async function ordinalThere(
  entities: EntityManager,
  booking: Booking,
  { occurrenceId, slotId }: { readonly occurrenceId: string; readonly slotId: string | null },
): Promise<number> {
  const wanted = { occurrenceId, slotId, except: booking.id };
  try {
    return await personOrdinal(entities, booking, { ...wanted, anotherPerson: booking.personOrdinal > 1 });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return personOrdinal(entities, booking, { ...wanted, anotherPerson: true });
  }
}
