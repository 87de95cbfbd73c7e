// What players ask for: bytes with a version, kept no longer than they are true, and told at once when there are others.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CancelDates } from '../../bookings/dates/cancel-dates.service.ts';
import { TownService } from '../../places/town/town.service.ts';
import { ChangeNotices } from '../../platform/live/change-notices.ts';
import { startApi } from '../../testing/api.ts';
import type { EventReader } from '../../testing/event-reader.ts';
import { anyKey, ScreenTown } from '../../testing/screen-town.ts';

let town: ScreenTown;
let key: string;
beforeAll(async () => {
  town = await ScreenTown.open();
  key = await town.aScreen();
});
afterAll(() => town.api.close());

const changed = () => town.api.get(ChangeNotices).announceChange();

const ask = (headers: Record<string, string> = {}, of = key) => town.get(`/screens/${of}.json`, headers);

describe('the document', () => {
  test('comes with its version, for pages of any site, without a cookie, and as 304 to who has it', async () => {
    const response = await ask();
    const { version } = (await response.json()) as { version: string };
    expect(version).toMatch(/^[0-9a-f]{16}$/);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      etag: `"${version}"`,
      date: expect.stringMatching(/GMT$/),
      'cache-control': 'public, max-age=15',
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'Date, ETag',
      'content-type': 'application/json; charset=utf-8',
    });
    expect(response.headers.get('set-cookie')).toBeNull();
    const again = await ask({ 'if-none-match': `W/"x", "${version}"` });
    expect([again.status, await again.text(), again.headers.get('access-control-allow-origin')]).toEqual([
      304,
      '',
      '*',
    ]);
  });

  test('is the same for who takes it unpacked', async () => {
    const packed = await (await ask({ 'accept-encoding': 'gzip' })).text();
    expect(await (await ask({ 'accept-encoding': 'identity' })).text()).toBe(packed);
  });

  test('keeps its version when nothing it shows changed, whatever else did, and however time goes on', async () => {
    await town.make.anOffer({ startsIn: '3 days' });
    const { version } = await town.document(key);
    changed();
    town.api.clock.advance({ hours: 3 });
    expect((await town.document(key)).version).toBe(version);
    const twin = await startApi({ sharing: town.api });
    try {
      const response = await fetch(`${twin.url}/screens/${key}.json`);
      expect(response.headers.get('etag')).toBe(`"${version}"`);
    } finally {
      await twin.close();
    }
  });

  test('has another version when a slide, the place, or the screen itself changed', async () => {
    const versions = [(await town.document(key)).version];
    const after = async (sql: string) => {
      await town.api.sql(sql, [key]);
      changed();
      const document = await town.document(key);
      versions.push(document.version);
      return document;
    };
    expect(await after(`UPDATE screen SET seconds = 20 WHERE key = $1`)).toMatchObject({
      screen: { seconds: 20 },
    });
    const hours = `UPDATE venue SET opening_hours = '{"de": "Mo bis Fr, 9 bis 17 Uhr"}' WHERE id = (SELECT venue_id FROM screen WHERE key = $1)`;
    expect((await after(hours)).words['de']!.openingHours).toBe('Mo bis Fr, 9 bis 17 Uhr');
    await town.aSlide(key, { de: { title: 'Sommerfest', body: 'Am Samstag', alt: '' } });
    changed();
    expect((await town.document(key)).slides).toMatchObject([
      { texts: { de: { title: 'Sommerfest', language: 'de' } } },
    ]);
    versions.push((await town.document(key)).version);
    expect(new Set(versions).size).toBe(4);
  });

  test('of a key that is revoked, unknown or no key is a 404 that scripts of other sites can read', async () => {
    const revoked = await town.aScreen();
    await town.document(revoked);
    await town.api.sql('UPDATE screen SET revoked_at = added_at WHERE key = $1', [revoked]);
    changed();
    for (const unknown of [revoked, anyKey(), 'x'.repeat(10), "a'%20OR%201", '..%2f..%2fetc']) {
      const response = await ask({}, unknown);
      expect([unknown, response.status, response.headers.get('access-control-allow-origin')]).toEqual([
        unknown,
        404,
        '*',
      ]);
    }
    expect(await (await ask({}, revoked)).json()).toEqual({ code: 'NOT_FOUND' });
  });

  test('is read for all together who ask at the same time', async () => {
    const many = await town.aScreen();
    changed();
    await town.settled();
    const read = await town.readsWhile(async () => {
      const all = await Promise.all(Array.from({ length: 40 }, () => town.document(many)));
      expect(new Set(all.map(({ version }) => version)).size).toBe(1);
    });
    expect(read).toBe(1);
  });

  test('heals when a notice was lost: nothing older than five seconds is given out', async () => {
    const { version } = await town.document(key);
    await town.api.sql('UPDATE screen SET seconds = 30 WHERE key = $1', [key]);
    const realNow = performance.now.bind(performance);
    performance.now = () => realNow() + 5_001;
    try {
      const document = await town.document(key);
      expect([document.screen.seconds, document.version === version]).toEqual([30, false]);
    } finally {
      performance.now = realNow;
    }
  });

  test('is told through GraphQL as well, and null for a key that opens nothing', async () => {
    const { occurrence } = await town.make.anOffer({ title: 'Laub rechen', kind: 'GATHERING' });
    const query = `query ($key: String!) { screen(key: $key) { version place entries { id cancelled full texts { title titleLanguage } } } }`;
    const { screen } = await town.api.data(query, { key });
    const { version } = await town.document(key);
    expect(screen).toMatchObject({ version, place: 'Quartierszentrale West' });
    expect(screen.entries).toContainEqual({
      id: occurrence.id,
      cancelled: false,
      full: false,
      texts: [{ title: 'Laub rechen', titleLanguage: 'de' }],
    });
    expect((await town.api.data(query, { key: anyKey() })).screen).toBeNull();
  });
});

describe('the wall clock', () => {
  const minutes = (zone: readonly (readonly [number, number])[], at: string) =>
    zone.findLast(([from]) => from <= Date.parse(at))![1];

  test.each([
    ['in winter', '2026-11-23T08:00:00Z', 60],
    ['in the last minute of winter', '2027-03-28T00:59:00Z', 60],
    ['in the first minute of summer', '2027-03-28T01:00:00Z', 120],
    ['in the last minute of summer', '2027-10-31T00:59:00Z', 120],
    ['in the first minute of the next winter', '2027-10-31T01:00:00Z', 60],
    ['after more than a year', '2027-12-27T08:00:00Z', 60],
  ])('is known %s', async (_, at, offset) => {
    const { zone } = await town.document(key);
    expect(zone[0]![0]).toBeLessThanOrEqual(Date.parse('2026-11-23T08:00:00Z'));
    expect(minutes(zone, at)).toBe(offset);
  });

  test('has names for the days to come, which change at the town’s midnight', async () => {
    town.api.clock.set('2026-11-23T22:59:00Z');
    const before = await town.document(key);
    expect([before.days.first, before.days.names['de']![3]]).toEqual([
      '2026-11-21',
      'Dienstag, 24. November',
    ]);
    expect(before.days.names['de']).toHaveLength(70);
    town.api.clock.set('2026-11-23T23:00:00Z');
    changed();
    expect((await town.document(key)).days.first).toBe('2026-11-22');
    town.api.clock.set('2026-11-23T08:00:00Z');
    changed();
  });
});

describe('a player that listens', () => {
  const opened = async (of = key): Promise<EventReader> => {
    const events = town.changes(of);
    expect(await events.status()).toBe(200);
    return events;
  };
  const version = async (events: EventReader): Promise<string> => (await events.next())!.data.version;
  const current = async (of = key) => (await town.document(of)).version;

  test('is told the version at once, and another when a date is called off, full, or a slide is new', async () => {
    const gathering = await town.make.anOffer({ slots: [{ capacity: 1 }] });
    const events = await opened();
    expect(await version(events)).toBe(await current());
    await town.api.get(CancelDates).apply(gathering.occurrence.id, 'THIS', 'Krank');
    const called = await version(events);
    expect(called).toBe(await current());
    const entries = (await town.document(key)).entries;
    expect(entries.find(({ id }) => id === gathering.occurrence.id)!.state).toBe('CANCELLED');

    const other = await town.make.anOffer({ slots: [{ capacity: 1 }] });
    const published = await version(events);
    const input = {
      slotId: other.slot.id,
      requestKey: crypto.randomUUID(),
      email: 'jana@example.org',
      name: 'Jana',
    };
    await town.api.data('mutation ($input: BookSlotInput!) { bookSlot(input: $input) { number } }', {
      input,
    });
    const full = await version(events);
    expect(new Set([called, published, full]).size).toBe(3);
    expect((await town.document(key)).entries.find(({ id }) => id === other.occurrence.id)!.state).toBe(
      'FULL',
    );

    await town.aSlide(key, { de: { title: 'Neu', body: '', alt: '' } });
    changed();
    expect(await version(events)).toBe(await current());
    events.close();
  });

  test('hears at once what another process changed of the town itself', async () => {
    const events = await opened();
    const first = await version(events);
    const other = await startApi({ sharing: town.api });
    try {
      await town.api.get(TownService).town();
      await town.api.sql(`UPDATE town SET name = 'Neu-Ulm'`);
      other.get(ChangeNotices).announceChange();
      expect(await version(events)).not.toBe(first);
      expect((await town.document(key)).place.town).toBe('Neu-Ulm');
    } finally {
      events.close();
      await other.close();
    }
  });

  test('hears what another process changed, and nothing when only others’ dates did', async () => {
    const venue = await town.make.aVenue();
    const ours = await town.aScreen({ venueIds: [venue.id] });
    const events = await opened(ours);
    const first = await version(events);
    const other = await startApi({ sharing: town.api });
    try {
      await town.make.anOffer();
      const { Builders } = await import('../../testing/builders.ts');
      await new Builders(other).anOffer({ venueId: venue.id, title: 'Von nebenan' });
      const next = await version(events);
      expect(next).not.toBe(first);
      expect(JSON.stringify(await town.document(ours))).toContain('Von nebenan');
    } finally {
      events.close();
      await other.close();
    }
  });

  test('of a screen that is revoked is told so, and let go', async () => {
    const gone = await town.aScreen();
    const events = await opened(gone);
    await version(events);
    await town.api.sql('UPDATE screen SET revoked_at = added_at WHERE key = $1', [gone]);
    changed();
    expect(await version(events)).toBe('');
    expect(await events.next()).toBeUndefined();
    expect(await town.changes(gone).status()).toBe(404);
  });

  test('may stand beside fifty others behind one address, and is no crowd for which mail would wait', async () => {
    const source = { 'x-forwarded-for': '198.51.100.7' };
    const open = Array.from({ length: 50 }, () => town.changes(key, source));
    const polls = Array.from({ length: 50 }, () => ask(source));
    expect(new Set(await Promise.all(open.map((events) => events.status())))).toEqual(new Set([200]));
    expect(new Set((await Promise.all(polls)).map(({ status }) => status))).toEqual(new Set([200]));
    const metrics = await (await town.get('/metrics')).text();
    expect(Number(/requests_in_progress (\d+)/.exec(metrics)![1])).toBeLessThan(5);
    expect(metrics).toContain('mitnand_screen_streams 50');
    for (const events of open) events.close();
  });

  test('has headers for other sites and for proxies that would hold back', async () => {
    const { headers, body } = await town.get(`/screens/${key}/changes`);
    await body!.cancel();
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'access-control-allow-origin': '*',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    expect((await fetch(`${town.api.url}/screens/${key}/changes`, { method: 'HEAD' })).status).toBe(200);
  });
});
