// What hangs on the time of a date and follows it: the day on which contacts are deleted, and held places.
import type { EntityManager } from 'typeorm';
import type { OfferKind } from '../../offers/offer-terms.ts';
import { contactDeletion } from '../../offers/contact-kept.ts';

/**
 * Contacts of living bookings are kept as long after the new end as they were after the old one; of those who are held a
 * place there and may still come to their own date, not shorter than for that.
 */
export async function keepContactsUntil(
  entities: EntityManager,
  kind: OfferKind,
  dates: readonly { readonly id: string; readonly endsAt: Temporal.Instant }[],
): Promise<void> {
  const deleteAfter = await contactDeletion(entities, kind);
  await entities.query(
    `UPDATE contact SET delete_after = greatest(date.delete_after,
       CASE WHEN booking.instead_of_starts_at IS NOT NULL THEN contact.delete_after END)
     FROM unnest($1::uuid[], $2::timestamptz[]) AS date (id, delete_after)
     JOIN booking ON booking.occurrence_id = date.id AND booking.status <> 'CANCELLED'
     WHERE contact.id = booking.contact_id`,
    [dates.map(({ id }) => id), dates.map(({ endsAt }) => deleteAfter(endsAt))],
  );
}

/** No place is held into the last hour before bookings close, also when that comes earlier now; see `holdDeadline`. */
export async function shortenHolds(entities: EntityManager, occurrenceIds: readonly string[]): Promise<void> {
  await entities.query(
    `UPDATE booking SET held_until = least(held_until,
       slot.starts_at - offer.cutoff_minutes * interval '1 minute' - interval '1 hour')
     FROM slot JOIN occurrence ON occurrence.id = slot.occurrence_id JOIN offer ON offer.id = occurrence.offer_id
     WHERE slot.id = booking.slot_id AND booking.status = 'OFFERED' AND booking.occurrence_id = ANY($1)`,
    [occurrenceIds],
  );
}
