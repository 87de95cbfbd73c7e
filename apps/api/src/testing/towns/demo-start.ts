/** Starts of a demo town, and what is looked at after them. */
import { expect } from '@jest/globals';
import { allOffers } from '../../demo/content/all-offers.ts';
import { type Api, startApi } from '../servers/api.ts';

/** A Tuesday morning in the town. */
export const START = '2026-11-24T08:00:00Z';

/** How much there is of everything. */
export const COUNTS = `SELECT
  (SELECT count(*)::int FROM district) AS districts, (SELECT count(*)::int FROM venue) AS venues,
  (SELECT count(*)::int FROM organisation) AS organisations, (SELECT count(*)::int FROM mentor) AS mentors,
  (SELECT count(*)::int FROM closed_day) AS "closedDays", (SELECT count(*)::int FROM offer) AS offers,
  (SELECT count(*)::int FROM offer WHERE state = 'PUBLISHED') AS published,
  (SELECT count(*)::int FROM series) AS series, (SELECT count(*)::int FROM staff_member) AS staff, (SELECT count(*)::int FROM occurrence) AS dates,
  (SELECT count(*)::int FROM slot) AS slots, (SELECT count(*)::int FROM booking) AS bookings,
  (SELECT count(*)::int FROM screen) AS screens, (SELECT count(*)::int FROM screen_slide) AS slides,
  (SELECT count(*)::int FROM picture) AS pictures, (SELECT count(*)::int FROM offer_draft) AS drafts, (SELECT count(*)::int FROM enquiry) AS enquiries`;

/** The next dates that can still be booked, by the German title of their offer. */
const NEXT_DATES = `SELECT DISTINCT ON (o.offer_id) t.title, s.*,
    (SELECT count(*)::int FROM booking b WHERE b.occurrence_id = o.id AND b.status = 'WAITLISTED') AS waiting
  FROM occurrence o JOIN offer ON offer.id = o.offer_id JOIN offer_text t ON t.offer_id = offer.id AND t.language = 'de',
    LATERAL (SELECT sum(capacity)::int AS capacity, sum(taken)::int AS taken FROM slot WHERE occurrence_id = o.id) s
  WHERE o.cancelled_at IS NULL AND o.starts_at > $1::timestamptz + offer.cutoff_minutes * interval '1 minute'
  ORDER BY o.offer_id, o.starts_at, o.id`;

async function nextDates(api: Api) {
  const rows = await api.sql(NEXT_DATES, [api.clock.now()]);
  return new Map(rows.map((row) => [row.title, row]));
}

/** As full, empty and waited for as the offers say. */
export async function expectDatesAsWritten(api: Api): Promise<void> {
  const dates = await nextDates(api);
  for (const { de, fill, places } of allOffers) {
    if (!places) continue;
    const { taken, capacity, waiting } = dates.get(de.title) ?? {};
    const free = { empty: taken === 0, full: taken === capacity, waiting: taken === capacity };
    if (fill === 'some')
      expect([de.title, taken > 0, capacity === null || taken < capacity]).toEqual([de.title, true, true]);
    else if (fill === 'few left')
      expect([de.title, capacity - taken > 0, capacity - taken < 5]).toEqual([de.title, true, true]);
    else expect([de.title, free[fill!]]).toEqual([de.title, true]);
    expect([de.title, waiting]).toEqual([de.title, fill === 'waiting' ? 3 : 0]);
  }
}

/** An empty database at that moment; `DemoTownService` fills it. */
export async function startOfDemo(at = START): Promise<Api> {
  const api = await startApi();
  api.clock.set(at);
  return api;
}
