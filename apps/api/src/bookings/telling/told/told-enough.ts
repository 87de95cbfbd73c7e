// An address that nobody has confirmed may be somebody else's: it gets few messages a day.
import type { EntityManager } from 'typeorm';
import type { ReadStory } from '../read-story.ts';
import { recipientOf } from '../recipient-of.ts';

const MOST_A_DAY = 5;

/** Whether the unconfirmed address of this booking got as many messages within a day as it may. */
export async function hasToldEnough(
  entities: EntityManager,
  { booking, contact, story }: ReadStory,
): Promise<boolean> {
  const byMail = recipientOf(contact).email !== null;
  const hash = byMail ? booking.emailHash : booking.phoneHash;
  if (hash === null) return false;
  const [told] = await entities.query<{ enough: boolean }[]>(
    `SELECT NOT EXISTS (SELECT FROM confirmed_address WHERE hash = $1) AND (
       SELECT count(*) FROM booking b JOIN message m ON m.subject_id = b.id
       WHERE b.${byMail ? 'email_hash' : 'phone_hash'} = $1 AND m.state = 'SENT' AND m.settled_at > $2) >= $3 AS enough`,
    [hash, story.now.subtract({ hours: 24 }), MOST_A_DAY],
  );
  return told!.enough;
}
