// Screens without a script: whole and escaped, honest about their age, and asking again whatever happens.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { FloodGate } from '../../platform/http/flood-gate.ts';
import { ScreenTown } from '../../testing/screen-town.ts';
import { COLUMNS, widthOf, wrapped } from '../plain/plain-text.ts';
import { PlayerFiles } from '../player/player-files.ts';

const NASTY = `</li><script>alert('1')</script> & "x" \u0000\u001b`;

let town: ScreenTown;
let key: string;
beforeAll(async () => {
  town = await ScreenTown.open();
  key = await town.aScreen({ languages: ['de', 'ar'] });
});
beforeEach(() => town.api.sql('TRUNCATE offer CASCADE'));
afterAll(() => town.api.close());

const html = async (address: string) => (await town.get(address)).text();

/** Every element that is opened is closed, in order; nothing else has an end. @throws Error where that is not so */
function elementsOf(page: string): string[] {
  const open: string[] = [];
  const names: string[] = [];
  for (const [, end, name, single] of page
    .replace(/^<!DOCTYPE html>/, '')
    .matchAll(/<(\/?)(\w+)[^<>]*?(\/?)>/g)) {
    if (end === '/') {
      if (open.pop() !== name) throw new Error(`</${name}> closes nothing.`);
    } else {
      names.push(name!);
      if (single !== '/') open.push(name!);
    }
  }
  if (open.length > 0) throw new Error(`${open.join()} stay open.`);
  return names;
}

describe('the page', () => {
  test('tells what is on, where and under which number, and how old it is', async () => {
    const { number } = await town.make.anOffer({
      title: 'Laub rechen',
      venueId: town.venueId,
      startsIn: '6 hours',
    });
    const response = await town.get(`/screen/${key}`);
    const page = await response.text();
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'text/html; charset=utf-8',
    ]);
    for (const words of ['Heute, 15:00–\u206017:00 Uhr', 'Laub rechen', 'Quartierszentrale West', number])
      expect(page).toContain(words);
    expect(page).toContain('Stand: Montag, 23. November, 09:00 Uhr');
    expect(elementsOf(page)).not.toContain('script');
  });

  test('asks again after a minute, each time for the next language, and from the last for the first', async () => {
    const first = await html(`/screen/${key}`);
    expect(first).toContain(`<meta http-equiv="refresh" content="60;url=/screen/${key}?n=1" />`);
    const second = await html(`/screen/${key}?n=1`);
    expect(second).toContain('<html lang="ar" dir="rtl">');
    expect(second).toContain(`content="60;url=/screen/${key}?n=0"`);
    for (const odd of ['-1', '99', 'x', '1e9'])
      expect((await town.get(`/screen/${key}?n=${odd}`)).status).toBe(200);
  });

  test('marks what is called off and what is full', async () => {
    const [off, full] = [
      await town.make.anOffer({ title: 'Aus' }),
      await town.make.anOffer({ title: 'Voll' }),
    ];
    await town.api.sql('UPDATE occurrence SET cancelled_at = $2 WHERE id = $1', [
      off.occurrence.id,
      town.api.clock.now(),
    ]);
    await town.api.sql('UPDATE slot SET taken = capacity WHERE id = $1', [full.slot.id]);
    const page = await html(`/screen/${await town.aScreen()}`);
    expect(page).toMatch(/class="cancelled">.*Aus<\/h3>.*class="state">Fällt aus</);
    expect(page).toMatch(/class="full">.*Voll<\/h3>.*class="state">Ausgebucht, Warteliste offen</);
  });

  test('holds nothing of a title, place or slide but its letters', async () => {
    const venue = await town.make.aVenue({ name: `Ort ${NASTY.replace('\u0000', '')}` });
    await town.make.anOffer({ title: 'Titel', venueId: venue.id });
    await town.api.sql(`UPDATE offer_text SET title = $1`, [NASTY.replace('\u0000', '')]);
    const own = await town.aScreen({ venueId: venue.id });
    const slide = { title: NASTY.replace('\u0000', ''), body: NASTY.replace('\u0000', ''), alt: '' };
    await town.aSlide(own, { de: slide });
    const page = await html(`/screen/${own}`);
    expect(elementsOf(page)).not.toContain('script');
    expect(page.match(/&lt;script&gt;alert\(&#39;1&#39;\)/g)!.length).toBeGreaterThanOrEqual(5);
    expect(page).not.toMatch(/[\u0000-\u0008\u000b-\u001f]/);
  });

  test('with nothing on says whom to call, and that people are wanted', async () => {
    const page = await html(`/screen/${key}`);
    expect(page).toContain('Wir suchen Sie');
    expect(page).toContain('Telefon: 030 23125 100');
    elementsOf(page);
  });

  test('is framed by nobody and asks nobody else for anything', async () => {
    const { headers } = await town.get(`/screen/${key}`);
    const policy = headers.get('content-security-policy')!;
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("script-src 'self'");
    expect([headers.get('x-frame-options'), headers.get('set-cookie')]).toEqual(['DENY', null]);
    expect(await html('/screen/plain.css')).toContain('.cancelled');
  });
});

describe('a refusal is a page that asks again', () => {
  const calm = async (address: string, headers: Record<string, string> = {}) => {
    const response = await town.get(address, headers);
    const page = await response.text();
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page).toMatch(/<meta http-equiv="refresh" content="60/);
    elementsOf(page);
    return { status: response.status, page };
  };

  test.each(['/screen/abcdefgh23', '/screen/ABC', "/screen/x'%3E%3Cscript%3E", '/screen/favicon.ico'])(
    'for %s, which opens nothing',
    async (address) => {
      const { status, page } = await calm(address);
      expect(status).toBe(404);
      expect(page).toContain('Telefon: 030 23125 100');
      expect(elementsOf(page)).not.toContain('script');
    },
  );

  test('when the database is away', async () => {
    const broken = await town.aScreen();
    const dataSource = town.api.get(DataSource);
    const { master } = dataSource.driver as unknown as { master: { query: unknown } };
    const { query } = master;
    master.query = () => Promise.reject(Object.assign(new Error('away'), { code: 'ECONNREFUSED' }));
    try {
      const { status, page } = await calm(`/screen/${broken}`, { 'accept-language': 'en' });
      expect(status).toBeGreaterThanOrEqual(500);
      expect(page).toContain('This will go on in a moment.');
    } finally {
      master.query = query;
    }
  });

  test('when there are too many', async () => {
    const { lets } = FloodGate.prototype;
    FloodGate.prototype.lets = () => false;
    try {
      const { status } = await calm(`/screen/${key}`, { 'x-forwarded-for': '198.51.100.9' });
      expect(status).toBe(429);
    } finally {
      FloodGate.prototype.lets = lets;
    }
  });

  test('a text asks again by its header', async () => {
    const response = await town.get('/screen/abcdefgh23.txt');
    expect([response.status, response.headers.get('content-type'), response.headers.get('refresh')]).toEqual([
      404,
      'text/plain; charset=utf-8',
      '60',
    ]);
  });
});

describe('the text', () => {
  const text = async (of = key) => {
    const response = await town.get(`/screen/${of}.txt`);
    expect(response.headers.get('refresh')).toBe('60');
    return response.text();
  };

  test('has no line wider than forty columns, in all languages of the screen', async () => {
    await town.make.anOffer({
      title: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenfest am Ufer',
    });
    await town.make.anOffer({
      title: '日本語を一緒に話しましょう。初心者も大歓迎です、どうぞお気軽に。🎉🎉',
    });
    const all = await text();
    expect(all.split('\n').filter((line) => widthOf(line) > COLUMNS)).toEqual([]);
    for (const words of ['Stand: Montag, 23. November, 09:00 Uhr', 'آخر تحديث', 'Donaudampf', '日本語'])
      expect(all).toContain(words);
  });

  test('marks what is called off and what is full', async () => {
    const [off, full] = [await town.make.anOffer(), await town.make.anOffer()];
    await town.api.sql('UPDATE occurrence SET cancelled_at = $2 WHERE id = $1', [
      off.occurrence.id,
      town.api.clock.now(),
    ]);
    await town.api.sql('UPDATE slot SET taken = capacity WHERE id = $1', [full.slot.id]);
    const all = await text(await town.aScreen());
    expect([all.includes('* Fällt aus *'), all.includes('* Ausgebucht, Warteliste offen *')]).toEqual([
      true,
      true,
    ]);
  });

  test.each([
    ['Ulm', 3],
    ['日本', 4],
    ['e\u0301', 1],
    ['\u2060a\u200b', 1],
    ['🎉', 2],
    ['مرحبا', 5],
  ])('%s is so many columns wide', (words, width) => {
    expect(widthOf(words)).toBe(width);
  });

  test('cuts what is wider than a line, and loses no letter', () => {
    const long = 'x'.repeat(95);
    expect(wrapped(`a ${long} b`).join('').replace(/ /g, '')).toBe(`a${long}b`);
    expect(wrapped('日'.repeat(30)).map(widthOf)).toEqual([40, 20]);
    expect(wrapped('  ')).toEqual([]);
  });
});

describe('the player', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'mitnand-player-'));
    await mkdir(path.join(folder, 'player'));
    await writeFile(path.join(folder, 'mitnand-screen.js'), `customElements;${' '.repeat(2_000)}`);
    const files = {
      'player.html': '<!doctype html><mitnand-screen>',
      'worker.js': '1',
      'a.woff2': 'f',
      'version.txt': 'v',
    };
    for (const [name, content] of Object.entries(files))
      await writeFile(path.join(folder, 'player', name), content);
    town.api.get(PlayerFiles).read(folder);
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('has the same page for every key, and never an error', async () => {
    for (const each of [key, 'abcdefgh23', 'ABC']) {
      const response = await town.get(`/screen/${each}/player`);
      expect([response.status, await response.text()]).toEqual([200, '<!doctype html><mitnand-screen>']);
      expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(response.headers.get('cache-control')).toBe('no-cache');
    }
    const { headers } = await town.get(`/screen/${key}/player`);
    const again = await town.get(`/screen/${key}/player`, { 'if-none-match': headers.get('etag')! });
    expect(again.status).toBe(304);
  });

  test.each([
    ['/screen/worker.js', 'text/javascript; charset=utf-8', 'no-cache', '/screen/'],
    ['/screen/a.woff2', 'font/woff2', 'public, max-age=604800', null],
    ['/screen/version.txt', 'text/plain; charset=utf-8', 'no-store', null],
  ])('is served %s', async (address, type, kept, allowed) => {
    const { headers, status } = await town.get(address);
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([200, type, kept]);
    expect(headers.get('service-worker-allowed')).toBe(allowed);
  });

  test('gets the element as any other page does', async () => {
    const response = await town.get('/mitnand-screen.js');
    expect(await response.text()).toMatch(/^customElements/);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=3600',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'content-encoding': 'gzip',
    });
    const etag = response.headers.get('etag')!;
    expect((await town.get('/mitnand-screen.js', { 'if-none-match': etag })).status).toBe(304);
  });
});
