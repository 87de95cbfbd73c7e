/** A large demo town: what COPY writes is what the services would have written, and every rule still holds. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { type Api, startApi } from '../../testing/servers/api.ts';
import { brokenInvariants } from '../../testing/asked/booking-invariants.ts';
import { localDate } from '../../platform/time/town-time.ts';
import { TownService } from '../../places/town/town.service.ts';
import { Mentor } from '../../mentors/mentor.entity.ts';
import { OffersService } from '../../offers/posting/offers.service.ts';
import { town } from '../content/town.ts';
import type { DemoIds } from '../filling/demo-offer-draft.ts';
import { DemoParts } from '../filling/demo-parts.ts';
import { DemoTownService } from '../demo-town.service.ts';
import { field } from './copy-rows.ts';
import { freeNumbers } from './free-numbers.ts';
import { manyDraft } from './many-drafts.ts';
import { ManyMentors } from './many-mentors.ts';
import { ManyOffers } from './many-offers.service.ts';

let api: Api;
let ids: DemoIds;
beforeAll(async () => {
  api = await startApi();
  await api.get(TownService).save(town);
  const { places, people } = api.get(DemoParts);
  const placed = await places.fill(localDate(api.clock.now(), town.timeZone));
  ids = { ...placed, ...(await people.fill(placed.venues)) };
  mentors = new ManyMentors(7, [...ids.venues.values()]);
});
afterAll(() => api.close());

let mentors: ManyMentors;
const drafts = () =>
  Array.from({ length: 50 }, (_, number) =>
    manyDraft(number, { seed: 7, ids, now: api.clock.now(), mentors }),
  );

/** All columns of all rows of offers, apart from what is drawn or tells when it was made. */
const ROWS = `
  SELECT to_jsonb(o) - '{id,number,published_at}'::text[] AS offer,
    (SELECT jsonb_agg(to_jsonb(t) - 'offer_id' ORDER BY t.language) FROM offer_text t WHERE t.offer_id = o.id) AS texts,
    (SELECT jsonb_agg((to_jsonb(d) - '{id,offer_id}'::text[]) || jsonb_build_object('slots',
       (SELECT jsonb_agg(to_jsonb(s) - '{id,occurrence_id}'::text[] ORDER BY s.starts_at, s.mentor_id, s.offers) FROM slot s WHERE s.occurrence_id = d.id))
       ORDER BY d.starts_at) FROM occurrence d WHERE d.offer_id = o.id) AS dates
  FROM offer o JOIN offer_text de ON de.offer_id = o.id AND de.language = 'de'
  ORDER BY de.description`;

async function rowsAndNothingElse(): Promise<unknown[]> {
  const rows = await api.sql(ROWS);
  await api.sql('DELETE FROM offer');
  return rows;
}

describe('an offer that was copied', () => {
  test('is the same in every column as one that was posted', async () => {
    const posting = drafts();
    await api.get(DataSource).manager.insert(Mentor, mentors.takeNew());
    for (const draft of posting) {
      const { id } = await api.get(OffersService).save(draft);
      await api.get(OffersService).publish(id);
    }
    const posted = await rowsAndNothingElse();
    await api.get(ManyOffers).copy(drafts(), api.clock.now());
    const copied = await rowsAndNothingElse();
    expect(copied).toHaveLength(50);
    expect(copied).toEqual(posted);
    expect(new Set(drafts().map(({ kind }) => kind)).size).toBe(3);
  });

  test.each([
    [null, '\\N'],
    ['a\tb\nc\\d', 'a\\tb\\nc\\\\d'],
    [['x"y', 'ä'], '{"x\\\\"y","ä"}'],
    [Buffer.from('ab'), '\\\\x6162'],
    [new Date(0), '1970-01-01T00:00:00.000Z'],
    [true, 'true'],
  ])('holds %p as COPY reads it', (value, text) => {
    expect(field(value)).toBe(text);
  });
});

describe('a town that is made large', () => {
  beforeAll(() => api.get(DemoTownService).fill());

  const open = async () =>
    (
      await api.sql(
        `SELECT count(*)::int AS n FROM offer o WHERE state = 'PUBLISHED' AND (schedule = 'BY_ARRANGEMENT'
       OR EXISTS (SELECT FROM occurrence WHERE offer_id = o.id AND starts_at > $1 AND cancelled_at IS NULL))`,
        [api.clock.now()],
      )
    )[0].n;

  test('has as many open offers as wanted, by the services when they are few', async () => {
    expect(await api.get(ManyOffers).fill({ offers: 100 })).toBeGreaterThan(0);
    expect(await open()).toBe(100);
  });

  test('by COPY when they are many, spread over everything, with mentors and guests, and no rule broken', async () => {
    await api.get(ManyOffers).fill({ offers: 700 });
    expect(await open()).toBe(700);
    const [spread] =
      await api.sql(`SELECT count(DISTINCT kind)::int AS kinds, count(DISTINCT venue_id)::int AS venues,
      count(DISTINCT district_id)::int AS districts, count(DISTINCT organisation_id)::int AS organisations,
      count(DISTINCT categories)::int AS categories,
      (SELECT count(DISTINCT extract(isodow FROM starts_at))::int FROM occurrence) AS weekdays,
      (SELECT count(DISTINCT title)::int FROM offer_text) AS titles FROM offer`);
    expect(spread).toMatchObject({ kinds: 3, venues: 15, districts: 17, organisations: 19, weekdays: 7 });
    expect(spread.categories).toBeGreaterThan(25);
    expect(spread.titles).toBeGreaterThan(550);
    const [staffing] = await api.sql(
      `SELECT count(*) FILTER (WHERE s.mentor_id IS NULL)::int AS empty, count(DISTINCT s.mentor_id)::int AS mentors
       FROM slot s JOIN occurrence d ON d.id = s.occurrence_id JOIN offer o ON o.id = d.offer_id
       WHERE o.kind = 'CONSULTATION' AND s.withdrawn_at IS NULL`,
    );
    expect(staffing.empty).toBe(0);
    expect(staffing.mentors).toBeGreaterThan(60);
    const [{ bookings }] = await api.sql('SELECT count(*)::int AS bookings FROM booking');
    expect(bookings).toBeGreaterThan(600);
    expect(await brokenInvariants(api)).toEqual({});
  });

  test('has a thousand screens that all ask for something of their own and show it', async () => {
    const screens = await api.sql<{ key: string }>(`SELECT key FROM screen WHERE name LIKE 'Bildschirm %'`);
    expect([screens.length, new Set(screens.map(({ key }) => key)).size]).toEqual([1_000, 1_000]);
    const [{ sources }] = await api.sql(
      'SELECT count(DISTINCT (venue_id, theme, district_ids, kinds))::int AS sources FROM screen',
    );
    expect(sources).toBeGreaterThan(500);
    const versions = await Promise.all(
      screens.slice(0, 10).map(async ({ key }) => {
        const response = await fetch(`${api.url}/screens/${key}.json`);
        return ((await response.json()) as { version: string }).version;
      }),
    );
    expect(new Set(versions).size).toBe(10);
    await api.get(ManyOffers).fill({ offers: 1_300 });
    expect(await api.sql(`SELECT FROM screen WHERE name LIKE 'Bildschirm %'`)).toHaveLength(1_000);
  });

  test('stays as it is when it is large enough', async () => {
    expect(await api.get(ManyOffers).fill({ offers: 50 })).toBe(0);
    expect(await open()).toBe(1_300);
  });

  test('gives nobody a number that somebody has', async () => {
    const [{ number }] = await api.sql('SELECT number FROM booking LIMIT 1');
    const drawn = [number, '1', '1', '2'];
    expect(await freeNumbers(api.get(DataSource), 'booking', 2, () => drawn.shift()!)).toEqual(['1', '2']);
  });

  test('is never one that serves real people', async () => {
    await api.sql(`UPDATE town SET contact = contact || '{"email": "rathaus@neustadt.example"}'`);
    api.get(TownService).forget();
    await expect(api.get(ManyOffers).fill({ offers: 1_400 })).rejects.toThrow('serves a real town');
  });
});

test('the same seed makes the same offers, another one others', () => {
  const circumstances = { ids, now: api.clock.now(), mentors };
  const made = (seed: number) => JSON.stringify(manyDraft(3, { ...circumstances, seed }));
  expect(made(1)).toBe(made(1));
  expect(made(2)).not.toBe(made(1));
});
