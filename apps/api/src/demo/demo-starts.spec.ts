/** Whenever a demo town is started, by one process or two: it is complete, and another town's database is left alone. */
import { expect, test } from '@jest/globals';
import { startApi } from '../testing/servers/api.ts';
import { brokenInvariants } from '../testing/asked/booking-invariants.ts';
import { Builders } from '../testing/made/builders.ts';
import { COUNTS, expectDatesAsWritten, startOfDemo } from '../testing/towns/demo-start.ts';
import { allOffers } from './content/all-offers.ts';
import { DemoTownService } from './demo-town.service.ts';

test('started on a Sunday afternoon, the Laterne has people there now, and goes on having them', async () => {
  const api = await startOfDemo('2026-11-22T13:00:00Z');
  await api.get(DemoTownService).fill();
  const there = `SELECT o.ends_at AS until, sum(b.party_size)::int AS people FROM booking b
    JOIN occurrence o ON o.id = b.occurrence_id JOIN offer ON offer.id = o.offer_id
    JOIN venue v ON v.id = offer.venue_id AND v.name LIKE '%Laterne'
    WHERE o.starts_at < $1 AND o.ends_at > $1 AND b.status IN ('ATTENDED', 'CONFIRMED') GROUP BY o.id`;
  expect(await api.sql(there, [api.clock.now()])).toMatchObject([{ people: 3 }]);
  const before = await api.sql(COUNTS);
  await api.get(DemoTownService).fill();
  expect(await api.sql(COUNTS)).toEqual(before);
  api.clock.set('2026-11-29T01:23:00Z');
  await api.get(DemoTownService).fill();
  api.clock.set('2026-11-29T13:00:00Z');
  const [{ people }] = await api.sql(there, [api.clock.now()]);
  expect(people).toBeGreaterThan(3);
  expect(await brokenInvariants(api)).toEqual({});
  await api.close();
});

test('started early in the evening, when people come one by one, it is complete', async () => {
  const api = await startOfDemo('2026-11-22T17:28:00Z');
  await api.get(DemoTownService).fill();
  expect(await api.sql('SELECT count(*)::int AS enquiries FROM enquiry')).not.toEqual([{ enquiries: 0 }]);
  await api.close();
});

test('two processes that start at once make one town', async () => {
  const first = await startOfDemo();
  const second = await startApi({ sharing: first });
  await Promise.all([first, second].map((api) => api.get(DemoTownService).fill()));
  const [counts] = await first.sql(COUNTS);
  expect([counts.offers, counts.organisations, counts.districts]).toEqual([allOffers.length, 19, 22]);
  await expectDatesAsWritten(first);
  await second.close();
  await first.close();
});

test('a database that serves another town is left alone', async () => {
  const api = await startOfDemo();
  await new Builders(api).aTown({ name: 'Neustadt' });
  await api.sql(`UPDATE town SET contact = contact || '{"email": "rathaus@neustadt.example"}'`);
  await api.get(DemoTownService).fill();
  const [counts] = await api.sql(COUNTS);
  expect([counts.offers, counts.districts]).toEqual([0, 0]);
  await api.close();
});
