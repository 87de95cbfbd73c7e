// The contact of a booking is kept by the date that it is for.
import type { EntityManager } from 'typeorm';
import { contactDeletion } from '../../offers/contact-kept.ts';
import { Occurrence } from '../../offers/occurrence.entity.ts';
import type { Booking } from '../booking.entity.ts';
import { Contact } from '../guests/contact/contact.entity.ts';

/** The contact of a booking that goes to another date, which ends then. */
export async function keepContactFor(
  entities: EntityManager,
  { contactId, occurrenceId }: Booking,
  dateEndsAt: Temporal.Instant,
): Promise<void> {
  if (contactId === null) return;
  const { offerRow } = await entities.findOneOrFail(Occurrence, {
    where: { id: occurrenceId },
    relations: { offerRow: true },
  });
  const deleteAfter = (await contactDeletion(entities, offerRow!.kind))(dateEndsAt);
  await entities.update(Contact, { id: contactId }, { deleteAfter });
}
