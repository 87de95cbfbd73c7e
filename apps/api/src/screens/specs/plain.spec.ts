// The page of a screen without a script: whole and escaped, honest about their age, and asking again whatever happens.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { FloodGate } from '../../platform/http/flood-gate.ts';
import { ScreenTown } from '../../testing/towns/screen-town.ts';

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
    expect(page).toContain('Telefon: <bdi dir="ltr">030 23125 100</bdi>');
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

  test('brings letters along for devices that have none, as of Arabic', async () => {
    const page = await html(`/screen/${key}`);
    const [, sheet] = /<link rel="stylesheet" href="([^"]+fonts[^"]+)"/.exec(page)!;
    const [, letters] = /Noto Sans Arabic[^}]*url\('([^']+)'\)/.exec(await html(sheet!))!;
    const answer = await town.get(letters!);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'font/woff2']);
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
      expect(page).toContain('Telefon: <bdi dir="ltr">030 23125 100</bdi>');
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
