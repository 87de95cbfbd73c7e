/** A mentor with a session of their own, for journeys. */
import { randomUUID } from 'node:crypto';
import { aVenue } from './a-venue.ts';
import { anOffer, type JourneyOffer, type OfferWish, withDatabase } from './an-offer.ts';

interface MentorsSession {
  offer: JourneyOffer;
  mentorId: string;
}

/**
 * A session of two hours in half hours, with somebody who helps with photos on an iPhone; at a venue of its own, as a board
 * shows twelve sessions of a day at most.
 */
export async function aMentorsSession(
  name: string,
  wish: OfferWish = { inMinutes: 5 },
): Promise<MentorsSession> {
  const mentorId = await aMentor(name);
  const venueId = wish.venueId ?? (await aVenue());
  const offer = await anOffer({ kind: 'CONSULTATION', places: 1, times: 4, ...wish, venueId });
  await withDatabase(async (database) => {
    await database.query('UPDATE slot SET mentor_id = $1 WHERE occurrence_id = ANY($2)', [
      mentorId,
      offer.dates.map(({ occurrenceId }) => occurrenceId),
    ]);
  });
  return { offer, mentorId };
}

export async function aMentor(name: string): Promise<string> {
  const id = randomUUID();
  await withDatabase(async (database) => {
    await database.query(
      `INSERT INTO mentor (id, name, worries, devices, languages) VALUES ($1, $2, '{PHOTOS}', '{IPHONE}', '{de}')`,
      [id, name],
    );
  });
  return id;
}
