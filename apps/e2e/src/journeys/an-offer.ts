/** Makes offers for journeys straight in the database: posting one has no page yet. */
import { randomInt, randomUUID } from 'node:crypto';
import pg from 'pg';

export interface OfferWish {
  title?: string;
  kind?: 'ENGAGEMENT' | 'CONSULTATION' | 'GATHERING';
  /** Places of each date. */
  places?: number;
  /** Days from now to each date; default one in 5 days. */
  inDays?: number[];
  largestParty?: number;
  contactRequired?: boolean;
}

export interface JourneyOffer {
  number: string;
  title: string;
  dates: { occurrenceId: string; slotId: string; startsAt: Date }[];
}

const HOUR = 3_600_000;

/** A published offer of its own, in a venue of the demo town, each date with one slot of two hours from 14:00 UTC. */
export async function anOffer(wish: OfferWish = {}): Promise<JourneyOffer> {
  const { kind = 'ENGAGEMENT', places = 5, inDays = [5], largestParty = 4, contactRequired = false } = wish;
  const number = String(randomInt(10_000, 100_000));
  const title = wish.title ?? `Beete gießen ${number}`;
  const id = randomUUID();
  const dates = inDays.map((days) => ({
    occurrenceId: randomUUID(),
    slotId: randomUUID(),
    startsAt: at14(days),
  }));
  await withDatabase(async (database) => {
    await database.query(
      `INSERT INTO offer (id, number, kind, schedule, state, original_language, organisation_id, venue_id, categories,
         spoken_languages, contact, insurance, certificate_required, children_welcome, groups_welcome,
         experience_needed, online, contact_required, largest_party, cutoff_minutes, published_at, updated_at)
       SELECT $1, $2, $3, 'DATED', 'PUBLISHED', 'de', organisation_id, venue_id, '{ENVIRONMENT}', '{de}',
         '{"name": "Ronja Beispiel", "phone": "030 23125 777"}', 'TOWN', false, true, false, false, false, $4, $5, 0,
         $6, $6
       FROM offer WHERE venue_id IS NOT NULL ORDER BY number LIMIT 1`,
      [id, number, kind, contactRequired, largestParty, new Date()],
    );
    await database.query(
      `INSERT INTO offer_text (offer_id, language, origin, original_checksum, title, summary, description)
       VALUES ($1, 'de', 'AUTHOR', 'journey', $2, 'Gießen Sie eine Stunde lang die Beete im Hof.', 'Kannen stehen bereit.')`,
      [id, title],
    );
    for (const { occurrenceId, slotId, startsAt } of dates) {
      const endsAt = new Date(startsAt.getTime() + 2 * HOUR);
      await database.query(
        `INSERT INTO occurrence (id, offer_id, changed_alone, venue_id, starts_at, ends_at)
         SELECT $1, $2, false, venue_id, $3, $4 FROM offer WHERE id = $2`,
        [occurrenceId, id, startsAt, endsAt],
      );
      await database.query(
        `INSERT INTO slot (id, occurrence_id, starts_at, ends_at, offers, capacity, taken) VALUES ($1, $2, $3, $4, '{}', $5, 0)`,
        [slotId, occurrenceId, startsAt, endsAt, places],
      );
    }
  });
  return { number, title, dates };
}

/** Takes a date off the programme, as the team would. */
export async function cancelDate(occurrenceId: string, reason: string): Promise<void> {
  await withDatabase(async (database) => {
    await database.query('UPDATE slot SET withdrawn_at = $2 WHERE occurrence_id = $1', [
      occurrenceId,
      new Date(),
    ]);
    await database.query('UPDATE occurrence SET cancelled_at = $2, cancel_reason = $3 WHERE id = $1', [
      occurrenceId,
      new Date(),
      reason,
    ]);
  });
}

function at14(inDays: number): Date {
  const day = new Date(Date.now() + inDays * 24 * HOUR);
  day.setUTCHours(14, 0, 0, 0);
  return day;
}

async function withDatabase(work: (database: pg.Client) => Promise<void>): Promise<void> {
  const database = new pg.Client(process.env['JOURNEYS_DATABASE_URL']);
  await database.connect();
  try {
    await work(database);
  } finally {
    await database.end();
  }
}
