// The text of a screen for displays that have nothing but lines: none is too wide, and it says what is called off.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { ScreenTown } from '../../testing/towns/screen-town.ts';
import { widthOf, wrapped } from '../plain/plain-text.ts';

let town: ScreenTown;
let key: string;
beforeAll(async () => {
  town = await ScreenTown.open();
  key = await town.aScreen({ languages: ['de', 'ar'] });
});
beforeEach(() => town.api.sql('TRUNCATE offer CASCADE'));
afterAll(() => town.api.close());

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
    expect(all.split('\n').filter((line) => widthOf(line) > 40)).toEqual([]);
    for (const words of ['Stand: Montag, 23. November, 09:00 Uhr', 'آخر تحديث', 'Donaudampf', '日本語'])
      expect(all).toContain(words);
  });

  test('gives the number a line of its own where words run from the right', async () => {
    const all = await text();
    expect(all).toContain('\nTelefon: 030 23125 100\n');
    expect(all).toMatch(/[\u0600-\u06ff]:\n030 23125 100\n/);
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
    expect(wrapped(long).map(widthOf)).toEqual([40, 40, 15]);
    expect(wrapped('日'.repeat(30)).map(widthOf)).toEqual([40, 20]);
    expect(wrapped('  ')).toEqual([]);
  });
});
