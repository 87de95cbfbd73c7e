// What takes turns on screens without a script: parts as the team put them, slides one after the other.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { ScreenTown } from '../../testing/towns/screen-town.ts';
import { inTurn } from '../plain/in-turn.ts';

let town: ScreenTown;
beforeAll(async () => {
  town = await ScreenTown.open();
});
beforeEach(() => town.api.sql('TRUNCATE offer CASCADE'));
afterAll(() => town.api.close());

const parts = (...given: [part: string, share: number][]) => given.map(([part, share]) => ({ part, share }));

async function offers(kind: 'ENGAGEMENT' | 'GATHERING', count: number): Promise<void> {
  for (let made = 0; made < count; made++)
    await town.make.anOffer({ kind, title: kind === 'GATHERING' ? 'Spielen' : 'Gießen' });
}

async function slides(key: string, weights: Record<string, number>): Promise<void> {
  let position = 0;
  for (const [title, weight] of Object.entries(weights)) {
    const id = await town.aSlide(key, { de: { title, body: 'Erste Zeile\nZweite Zeile', alt: '' } });
    await town.api.sql('UPDATE screen_slide SET weight = $2, position = $3 WHERE id = $1', [
      id,
      weight,
      ++position,
    ]);
  }
}

/** What the page shows at this and each next refresh, until it comes round. */
async function round(key: string): Promise<string[]> {
  const pages: string[] = [];
  for (let address = `/screen/${key}`; pages.length < 99;) {
    const page = await (await town.get(address)).text();
    pages.push(page);
    address = /;url=([^"]+)"/.exec(page)![1]!;
    if (/(n=0|screen\/\w+)$/.test(address)) break;
  }
  return pages;
}

const titlesIn = (page: string) => [...page.matchAll(/<h[23][^>]*>([^<]+)</g)].map(([, title]) => title);

describe('slides', () => {
  test('come one at a time, each as often as its weight says, where the team put them', async () => {
    await offers('ENGAGEMENT', 9);
    const key = await town.aScreen({ parts: parts(['SLIDES', 1], ['ENGAGEMENTS', 1]) });
    await slides(key, { Fest: 1, Umbau: 2 });
    const pages = await round(key);
    const dates = ['Helfen', ...Array<string>(6).fill('Gießen')];
    expect(pages.map(titlesIn)).toEqual([
      ['Umbau', ...dates],
      ['Fest', ...dates],
      ['Umbau', ...dates],
    ]);
  });

  test('stay until they were there in every language', async () => {
    const key = await town.aScreen({ languages: ['de', 'en'] });
    await slides(key, { Fest: 1, Umbau: 1 });
    const shown = (await round(key)).map((page) => [/<html lang="(\w+)"/.exec(page)![1], ...titlesIn(page)]);
    expect(shown).toEqual([
      ['de', 'Fest'],
      ['en', 'Fest'],
      ['de', 'Umbau'],
      ['en', 'Umbau'],
    ]);
  });

  test('keep their lines, also on a board', async () => {
    const key = await town.aScreen();
    await slides(key, { Fest: 1 });
    expect(await (await town.get(`/screen/${key}`)).text()).toContain('>Erste Zeile\nZweite Zeile</p>');
    expect(await (await town.get('/screen/plain.css')).text()).toMatch(/\.body \{[^}]*pre-line/);
    expect(await (await town.get(`/screen/${key}.txt`)).text()).toContain(
      '\nFest\nErste Zeile\nZweite Zeile\n',
    );
  });

  test('are not shown where the team leaves them out', async () => {
    await offers('ENGAGEMENT', 9);
    const key = await town.aScreen({ parts: parts(['ENGAGEMENTS', 1]) });
    await slides(key, { Fest: 1 });
    const [page, ...more] = await round(key);
    expect([titlesIn(page!), more]).toEqual([['Helfen', ...Array<string>(6).fill('Gießen')], []]);
  });
});

describe('parts', () => {
  test('stand in the team’s order, each with its share', async () => {
    await offers('ENGAGEMENT', 9);
    await offers('GATHERING', 9);
    const key = await town.aScreen({ parts: parts(['GATHERINGS', 2], ['ENGAGEMENTS', 1]) });
    const [page] = await round(key);
    expect(titlesIn(page!)).toEqual([
      'Sich treffen',
      ...Array<string>(4).fill('Spielen'),
      'Helfen',
      ...Array<string>(2).fill('Gießen'),
    ]);
    const text = await (await town.get(`/screen/${key}.txt`)).text();
    expect(text.indexOf('\nSich treffen\n')).toBeLessThan(text.indexOf('\nHelfen\n'));
    expect([...text.matchAll(/^(Spielen|Gießen)$/gm)]).toHaveLength(18);
  });

  test('give others the places that they have no use for', async () => {
    await offers('ENGAGEMENT', 9);
    await offers('GATHERING', 2);
    const key = await town.aScreen({ parts: parts(['GATHERINGS', 5], ['ENGAGEMENTS', 1]) });
    const [page] = await round(key);
    expect(titlesIn(page!).filter((title) => title === 'Gießen')).toHaveLength(4);
  });
});

test.each([
  [[1, 1, 1], 'abcabc'],
  [[2, 1], 'abaaba'],
  [[5, 1], 'aaabaa'],
  [[], ''],
])('%j take turns as %s', (weights, order) => {
  const names = weights.map((weight, at) => ({ name: 'abc'[at]!, weight }));
  const turns = inTurn(names, ({ weight }) => weight).take(6);
  expect([...turns].map(({ name }) => name).join('')).toBe(order);
});
