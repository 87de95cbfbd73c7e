// The contact of a booking is kept by the date that it is for.
import type { EntityManager } from 'typeorm';
import { contactDeletion } from '../../offers/contact-kept.ts';
import { Occurrence } from '../../offers/occurrence.entity.ts';
import type { Booking } from '../booking.entity.ts';
import { Contact } from '../guests/contact/contact.entity.ts';

/** The contact of a booking that goes to another date, which ends then. */
export async function keepContactFor(
  entities: EntityManager,
  booking: Booking,
  dateEndsAt: Temporal.Instant,
): Promise<void> {
  const deleteAfter = await deletionAfter(entities, booking, dateEndsAt);
  if (booking.contactId) await entities.update(Contact, { id: booking.contactId }, { deleteAfter });
}

/** The contact of somebody who is held a place in a date that ends then, and may still come to their own. */
export async function keepContactAlsoFor(
  entities: EntityManager,
  booking: Booking,
  dateEndsAt: Temporal.Instant,
): Promise<void> {
  await entities.query('UPDATE contact SET delete_after = greatest(delete_after, $2) WHERE id = $1', [
    booking.contactId,
    await deletionAfter(entities, booking, dateEndsAt),
  ]);
}

async function deletionAfter(
  entities: EntityManager,
  { occurrenceId }: Booking,
  dateEndsAt: Temporal.Instant,
): Promise<Temporal.Instant> {
  const { offerRow } = await entities.findOneOrFail(Occurrence, {
    where: { id: occurrenceId },
    relations: { offerRow: true },
  });
  return (await contactDeletion(entities, offerRow!.kind))(dateEndsAt);
}
