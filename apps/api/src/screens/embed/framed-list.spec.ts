// The page that other sites frame: true, complete without a script, and calm whatever happens.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { contrastOf } from '../../places/town/colours/colour-arithmetic.ts';
import { ownColours } from '../../places/town/colours/town-colours.ts';
import type { MadeOffer } from '../../testing/made/builders.ts';
import { ScreenTown } from '../../testing/towns/screen-town.ts';
import { HEIGHT_SCRIPT } from './height-script.ts';
import { MOST_SHOWN } from './list-page.ts';
import { listStyle, moreTokens } from './list-style.ts';

let town: ScreenTown;
let organisationId: string;
let cooking: MadeOffer;
beforeAll(async () => {
  town = await ScreenTown.open({ env: { PUBLIC_URL: 'https://town.example' } });
  await town.make.aTown({ languages: ['de', 'en', 'ar'] });
  organisationId = (await town.make.anOrganisation({ name: 'Brot & <Salz>' })).id;
  // The clock stands at the morning of Monday, 23 November 2026.
  cooking = await town.make.anOffer({
    organisationId,
    title: '<img src=x onerror=alert(1)>',
    dates: [{ startsAt: Temporal.Instant.from('2026-11-26T17:00:00Z'), slots: [{ capacity: 2 }] }],
  });
});
afterAll(() => town.api.close());

/** Without the signs that only keep lines together. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');

async function page(query: string, headers: Record<string, string> = {}) {
  const answer = await town.get(`/embed/offers?${query}`, headers);
  return { status: answer.status, headers: answer.headers, html: plain(await answer.text()) };
}

describe('a framed list', () => {
  test('says what, when in the town, where, and leads to the offer beside the site around it', async () => {
    const { status, html, headers } = await page(`organisation=${organisationId}`);
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(html).toContain('<html lang="de" dir="ltr" data-theme="auto">');
    expect(html).toContain('<h1 id="whose">Brot &amp; &lt;Salz&gt;</h1>');
    expect(html).toContain('Do., 26. November, 18:00–20:00 Uhr');
    expect(html).toContain('noch 2 Plätze');
    expect(html).toContain(
      `href="https://town.example/${cooking.number}?lang=de" target="_blank" rel="noopener" aria-label="Anmelden: `,
    );
  });

  test('says when it was made, where no script makes it anew', async () => {
    const { html } = await page(`organisation=${organisationId}`);
    expect(html).toMatch(
      /<noscript><p class="quiet">Stand: Montag, 23\. November, 09:00 Uhr<\/p><\/noscript>/,
    );
  });

  test('never names a day “today”, as it stays open', async () => {
    const { id } = await town.make.anOrganisation();
    await town.make.anOffer({ organisationId: id, startsIn: '3 hours' });
    const { html } = await page(`organisation=${id}`);
    expect(html).toContain('Mo., 23. November');
    expect(html).not.toContain('Heute');
  });

  test('holds no markup and no script of anybody else', async () => {
    const { html, headers } = await page(`organisation=${organisationId}`);
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(html.match(/<(script|img|style|iframe)\b[^>]*>/g)).toEqual([
      '<script src="/embed/height.js" defer>',
    ]);
    expect(html).not.toMatch(/ style=| on\w+=(?!alert)/);
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*form-action 'none'/);
  });

  test('speaks the language asked for, from right to left too, with titles in their own', async () => {
    const { html } = await page(`organisation=${organisationId}&language=ar&theme=dark`);
    expect(html).toContain('<html lang="ar" dir="rtl" data-theme="dark">');
    expect(html).toContain('<h2 lang="de" dir="ltr">');
    expect(html).toContain('?lang=ar"');
    expect((await page(`organisation=${organisationId}&language=xx&theme=<b>`)).html).toContain(
      '<html lang="de" dir="ltr" data-theme="auto">',
    );
  });

  test('says what was called off until it would have ended, and what is full, with its waiting list', async () => {
    const { id } = await town.make.anOrganisation();
    const off = await town.make.anOffer({ organisationId: id, title: 'Fällt weg' });
    const full = await town.make.anOffer({ organisationId: id, title: 'Voll' });
    await town.api.sql('UPDATE occurrence SET cancelled_at = $2 WHERE id = $1', [
      off.occurrence.id,
      town.api.clock.now(),
    ]);
    await town.api.sql('UPDATE slot SET capacity = 0 WHERE id = $1', [full.slot.id]);
    const { html } = await page(`organisation=${id}`);
    const [, ofOff = '', ofFull = ''] = /(<li class="off">.*?<\/li>)(<li>.*?<\/li>)/.exec(html) ?? [];
    expect(ofOff).toContain('Fällt aus');
    expect(ofOff).not.toContain('href');
    expect(ofFull).toContain('Ausgebucht');
    expect(ofFull).toContain(`/${full.number}?`);
  });

  test('names free times of a consultation', async () => {
    const { id } = await town.make.anOrganisation();
    const startsAt = Temporal.Instant.from('2026-11-24T09:00:00Z');
    const slots = [0, 30].map((offsetMinutes) => ({ capacity: 1, offsetMinutes, minutes: 30 }));
    await town.make.anOffer({ organisationId: id, kind: 'CONSULTATION', dates: [{ startsAt, slots }] });
    expect((await page(`organisation=${id}`)).html).toContain('Freie Zeiten: 10:00 Uhr, 10:30 Uhr');
  });

  test('is short: the rest is on our own pages', async () => {
    const { id } = await town.make.anOrganisation();
    for (let made = 0; made < MOST_SHOWN + 1; made++) await town.make.anOffer({ organisationId: id });
    const { html } = await page(`organisation=${id}`);
    expect(html.match(/<li>/g)).toHaveLength(MOST_SHOWN);
    expect(html).toContain('href="https://town.example/?lang=de" target="_blank"');
  });

  test('is the same for everybody, and sent once', async () => {
    const query = `organisation=${organisationId}`;
    const anybody = await page(query);
    const somebody = await page(query, { cookie: 'session=somebody; lang=en', 'accept-language': 'en' });
    expect(somebody.html).toBe(anybody.html);
    expect(somebody.headers.get('set-cookie')).toBeNull();
    const headers = { 'if-none-match': anybody.headers.get('etag')! };
    const again = await town.api.app.inject({ url: `/embed/offers?${query}`, headers });
    expect([again.statusCode, again.payload]).toEqual([304, '']);
  });
});

describe('where there is no list', () => {
  test.each([
    ['', 400],
    ['organisation=one&district=other', 400],
    ['organisation=nobody', 404],
    ['district=01234567-89ab-7def-8123-456789abcdef&language=en', 404],
  ])('"%s" gets a calm page, which may stand in any site', async (query, expected) => {
    const { status, html, headers } = await page(query);
    expect(status).toBe(expected);
    expect(html).toMatch(/<h1 id="whose">Ulm<\/h1><p>(Gerade|There|Right)/);
    expect(html).toContain('href="https://town.example/?lang=');
    expect(html).toContain('href="tel:');
    expect(html).not.toMatch(/error|NOT_FOUND|BAD_INPUT/i);
    expect(headers.get('content-security-policy')).toContain('frame-ancestors *');
    expect(headers.get('cache-control')).toBe('no-store');
  });

  test('an organisation that has nothing now says so', async () => {
    const { id } = await town.make.anOrganisation({ name: 'Leerer Verein' });
    const { status, html } = await page(`organisation=${id}`);
    expect([status, html.includes('>Leerer Verein</h1>'), html.includes('tel:')]).toEqual([200, true, true]);
  });
});

describe('how it looks', () => {
  const css = readFileSync(
    path.join(import.meta.dirname, '../../../../../libs/ui/src/styles/tokens.css'),
    'utf8',
  );
  const [light = '', dark = ''] = css.split('@media screen and (prefers-color-scheme: dark)');

  test('is made of the tokens of our own pages', () => {
    for (const [part, tokens] of [
      [light, moreTokens.light],
      [dark, moreTokens.dark],
    ] as const)
      for (const [name, value] of Object.entries(tokens)) expect(part).toContain(`--${name}: ${value};`);
  });

  test('takes the town’s colours, in the dark lighter ones that can be read', async () => {
    await town.make.aTown({ colours: { petrol: '#7a1f4b', apricot: '#e8743b' } });
    const [inLight = '', , inDark = ''] = listStyle({ ...ownColours, petrol: '#7a1f4b' }).split('\n');
    expect(inLight).toContain('--petrol:#7a1f4b');
    const petrol = /--petrol:(#\w+)/.exec(inDark)![1]!;
    expect(contrastOf(petrol, '#182427')).toBeGreaterThanOrEqual(7);
    const served = await town.get('/embed/offers.css');
    expect([served.headers.get('content-type'), (await served.text()).includes('--petrol:#7a1f4b')]).toEqual([
      'text/css; charset=utf-8',
      true,
    ]);
  });
});

describe('the script', () => {
  interface Framed {
    told: unknown[];
    reloads: number;
    /** Lets so many minutes go by. */
    pass(minutes: number): void;
    document: { hidden: boolean; isUsed: boolean };
  }

  function run(isFramed: boolean): Framed {
    let now = 0;
    let eachMinute = () => {};
    const state = { hidden: false, isUsed: false };
    const framed: Framed = {
      told: [],
      reloads: 0,
      document: state,
      pass(minutes) {
        for (let minute = 0; minute < minutes; minute++) {
          now += 60_000;
          eachMinute();
        }
      },
    };
    const document = {
      documentElement: { getBoundingClientRect: () => ({ height: 512.4 }) },
      addEventListener: () => {},
      hasFocus: () => state.isUsed,
      get hidden() {
        return state.hidden;
      },
    };
    const window: Record<string, unknown> = {
      addEventListener: () => {},
      setInterval: (work: () => void) => (eachMinute = work),
      location: { reload: () => framed.reloads++ },
    };
    const parent = { postMessage: (...message: unknown[]) => framed.told.push(message) };
    window['parent'] = isFramed ? parent : window;
    runInNewContext(HEIGHT_SCRIPT, { window, document, Date: { now: () => now } });
    return framed;
  }

  test('tells the page around nothing but a height, and only of a framed page', () => {
    expect(run(false).told).toEqual([]);
    expect(JSON.stringify(run(true).told)).toBe('[[{"mitnand":"height","height":513},"*"]]');
  });

  test('begins anew after ten minutes in sight, but not under somebody’s hands or where nobody looks', () => {
    const framed = run(true);
    framed.pass(9);
    expect(framed.reloads).toBe(0);
    framed.document.isUsed = true;
    framed.pass(5);
    Object.assign(framed.document, { isUsed: false, hidden: true });
    framed.pass(5);
    expect(framed.reloads).toBe(0);
    framed.document.hidden = false;
    framed.pass(1);
    expect(framed.reloads).toBe(1);
  });
});
