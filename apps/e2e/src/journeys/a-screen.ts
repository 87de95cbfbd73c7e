/** A screen of a journey's own, as its team added it. */
import { randomUUID } from 'node:crypto';
import { withDatabase } from './an-offer.ts';
import { aVenue } from './a-venue.ts';

export interface JourneyScreen {
  id: string;
  key: string;
  venueId: string;
}

interface ScreenWish {
  venueId?: string;
  /** When a player last asked for it; default never. */
  lastSeenAt?: Date;
}

/** It hangs at a venue where nothing else takes place, and shows only what is there: its slides. */
export async function aScreen({ venueId, lastSeenAt }: ScreenWish = {}): Promise<JourneyScreen> {
  const at = venueId ?? (await aVenue());
  const screen = { id: randomUUID(), key: someKey(), venueId: at };
  await withDatabase(async (database) => {
    await database.query(
      `INSERT INTO screen (id, venue_id, name, key, added_at, last_seen_at, languages, theme, orientation, seconds, distance,
                           diagonal, district_ids, venue_ids, kinds, organisation_ids, parts)
       VALUES ($1, $2, 'Schaufenster', $3, now(), $4, '{de}', 'LIGHT', 'AUTO', 12, 3, 55, '{}', ARRAY[$2::uuid], '{}', '{}', $5)`,
      [screen.id, at, screen.key, lastSeenAt ?? null, JSON.stringify(PARTS)],
    );
  });
  return screen;
}

const PARTS = ['ENGAGEMENTS', 'CONSULTATIONS', 'GATHERINGS', 'SLIDES'].map((part) => ({ part, share: 1 }));

const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';
const someKey = () =>
  Array.from({ length: 10 }, () => SIGNS[Math.floor(Math.random() * SIGNS.length)]).join('');
