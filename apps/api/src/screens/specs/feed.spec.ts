// What players ask for: bytes with a version, kept no longer than they are true.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { atOneMoment } from '../../testing/asked/at-one-moment.ts';
import { startApi } from '../../testing/servers/api.ts';
import { anyKey, ScreenTown } from '../../testing/towns/screen-town.ts';

let town: ScreenTown;
let key: string;
beforeAll(async () => {
  town = await ScreenTown.open();
  key = await town.aScreen();
});
afterAll(() => town.api.close());

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
    town.announceChange();
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
      town.announceChange();
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
    town.announceChange();
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
    town.announceChange();
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
    town.announceChange();
    await town.settled();
    const allAsk = async () => {
      const all = await Promise.all(Array.from({ length: 40 }, () => town.document(many)));
      expect(new Set(all.map(({ version }) => version)).size).toBe(1);
    };
    expect(await atOneMoment(() => town.readsWhile(allAsk))).toBe(1);
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
