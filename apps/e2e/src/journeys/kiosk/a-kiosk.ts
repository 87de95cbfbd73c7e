/** A kiosk of its own for each journey, in a venue of its own, where somebody helps with photos on an iPhone. */
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { anOffer, type JourneyOffer, type OfferWish, withDatabase } from '../an-offer.ts';

export interface JourneyKiosk {
  id: string;
  venueId: string;
  venueName: string;
  /** The consultation there. */
  offer: JourneyOffer;
}

/** In every language of the journeys, so that nobody is sent to somebody of the demo town. */
const PHOTOS = ['mode:ON_SITE', 'worry:PHOTOS', 'device:IPHONE', 'speaks:de', 'speaks:tr', 'speaks:ar'];

/** Enrolled in this browser; opened at its first page. */
export async function atAKiosk(page: Page, url: string, wish: OfferWish = {}): Promise<JourneyKiosk> {
  const kiosk = await aKiosk(page, url, wish);
  await openKiosk(page, url);
  return kiosk;
}

/** Enrolled in this browser. */
export async function aKiosk(page: Page, url: string, wish: OfferWish = {}): Promise<JourneyKiosk> {
  const [id, venueId, token] = [randomUUID(), randomUUID(), randomBytes(32).toString('base64url')];
  const venueName = `Haus ${venueId.slice(0, 6)}`;
  await withDatabase(async (database) => {
    await database.query(
      `INSERT INTO venue (id, district_id, name, street, postal_code, city, latitude, longitude, accessibility, accessibility_note)
       SELECT $1, d.id, $2, 'Probeweg 1', '89073', 'Ulm', 48.39, 9.99, '{}', '{}' FROM district d ORDER BY d.name LIMIT 1`,
      [venueId, venueName],
    );
    await database.query(
      `INSERT INTO kiosk (id, venue_id, name, added_at, token_hash, enrolled_at) VALUES ($1, $2, 'Foyer', now(), $3, now())`,
      [id, venueId, createHash('sha256').update(token).digest()],
    );
  });
  const cookie = { name: 'mitnand_kiosk', value: token, url, httpOnly: true, sameSite: 'Strict' } as const;
  await page.context().addCookies([cookie]);
  const consultation = { kind: 'CONSULTATION', times: 4, places: 1, help: PHOTOS, venueId } as const;
  const offer = await anOffer({ title: `Digital-Sprechstunde ${id.slice(0, 6)}`, ...consultation, ...wish });
  return { id, venueId, venueName, offer };
}

export async function openKiosk(page: Page, url = ''): Promise<void> {
  await page.goto(`${url}/kiosk`);
  // Nine languages and their letters come first: on a busy machine that takes a while.
  await expect(page.getByRole('button', { name: 'Deutsch', exact: true })).toBeVisible({ timeout: 45_000 });
  // All languages are there: the sparrow greets in them.
  await expect(page.getByText('Merhaba')).toBeVisible();
}

/** The answers on the page, in their order. */
export const answers = (page: Page) => page.locator('.answers .answer');

/** The answer that begins with these words. */
export const answer = (page: Page, words: string) => answers(page).filter({ hasText: words });

/** From the first page to the times. */
export async function askForTimes(page: Page, worry = 'Fotos', device = 'iPhone'): Promise<void> {
  await answer(page, 'Deutsch').tap();
  await answer(page, worry).tap();
  await answer(page, device).tap();
}

/** The way to the question whether the next free time suits. */
export async function toConfirm(page: Page): Promise<void> {
  await askForTimes(page);
  await answer(page, 'Nächster freier Termin').tap();
  await expect(page.getByRole('heading', { name: 'Passt Ihnen dieser Termin?' })).toBeVisible();
}

/** How many bookings a kiosk has made. */
export async function bookingsAt({ offer }: JourneyKiosk): Promise<number> {
  let count = 0;
  await withDatabase(async (database) => {
    const found = await database.query<{ count: string }>(
      `SELECT count(*) FROM booking WHERE occurrence_id = ANY($1) AND status = 'CONFIRMED'`,
      [offer.dates.map(({ occurrenceId }) => occurrenceId)],
    );
    count = Number(found.rows[0]!.count);
  });
  return count;
}
