// An address that nobody has confirmed may be somebody else's: it gets few messages a day.
import type { EntityManager } from 'typeorm';
import type { ReadStory } from '../story/read-story.ts';
import { recipientOf } from '../story/recipient-of.ts';

const MOST_A_DAY = 5;

/** Whether the unconfirmed address of this booking got as many messages within a day as it may. */
export async function hasToldEnough(
  entities: EntityManager,
  { booking, contact, story }: ReadStory,
): Promise<boolean> {
  const { email, phone } = recipientOf(contact);
  const byMail = email !== null;
  const hash = byMail ? booking.emailHash : booking.phoneHash;
  const since = story.now.subtract({ hours: 24 });
  if (hash === null) return guardianToldEnough(entities, email, phone, since);
  const [told] = await entities.query<{ enough: boolean }[]>(
    `SELECT NOT EXISTS (SELECT FROM confirmed_address WHERE hash = $1) AND (
       SELECT count(*) FROM booking b JOIN message m ON m.subject_id = b.id
       WHERE b.${byMail ? 'email_hash' : 'phone_hash'} = $1 AND m.state = 'SENT' AND m.settled_at > $2) >= $3 AS enough`,
    [hash, since, MOST_A_DAY],
  );
  return told!.enough;
}

/** A guardian's address or number has no hash with its bookings, and nobody confirms it. */
async function guardianToldEnough(
  entities: EntityManager,
  email: string | null,
  phone: string | null,
  since: Temporal.Instant,
): Promise<boolean> {
  const [told] = await entities.query<{ enough: boolean }[]>(
    `SELECT count(*) >= $4 AS enough FROM message m JOIN booking b ON b.id = m.subject_id JOIN contact c ON c.id = b.contact_id
     WHERE m.settled_at > $3 AND m.state = 'SENT' AND coalesce(c.email, c.phone) IS NULL
       AND (lower(c.guardian_email) = lower($1) OR $1::text IS NULL AND c.guardian_phone = $2)`,
    [email, phone, since, MOST_A_DAY],
  );
  return told!.enough;
}
