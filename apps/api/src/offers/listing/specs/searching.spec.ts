// The list of offers by words, alone and with what else can be asked of it.
import { beforeEach, expect, test } from '@jest/globals';
import { ListTown } from '../../../testing/towns/list-town.ts';
import type { OfferInWords } from '../../../testing/made/builders.ts';
import { words } from '../../../testing/made/words.ts';

const town = ListTown.forSpecs();
const READ = `query ($filter: OfferFilter) {
  offers(filter: $filter) {
    nodes { title } understood { words childrenWelcome groupsWelcome experienceNeeded online }
  }
}`;
const { offer, filtered, list, titles, allPages } = town;

beforeEach(async () => {
  const text = (title: string, description = 'Wir freuen uns.') => ({
    title,
    texts: { de: { ...words.text, title, description } },
  });
  const hirsch = await town.make.anOrganisation({ name: `Verein Hirschkäfer ${crypto.randomUUID()}` });
  await town.make.anOffer(text('Vorlesen in der Bücherei'));
  await town.make.anOffer({ ...text('Nähen für alle'), startsIn: '1 day' });
  await town.make.anOffer(text('Rollstuhlbegleitung'));
  await town.make.anOffer(text('Garten am Haus', 'Kinder lesen Geschichten vor.'));
  await town.make.anOffer({ ...text('Käferschau'), organisationId: hirsch.id });
  await town.make.anOffer({ ...text('Häuser streichen'), schedule: 'BY_ARRANGEMENT' });
});

const cases: [string, string[]][] = [
  ['naehen', ['Nähen für alle']],
  ['NÄHEN', ['Nähen für alle']],
  ['Vorleseen', ['Vorlesen in der Bücherei', 'Garten am Haus']],
  ['Begleitung', ['Rollstuhlbegleitung']],
  ['Haus', ['Garten am Haus', 'Häuser streichen']],
  ['Häuser', ['Garten am Haus', 'Häuser streichen']],
  ['Bücherei vorlesen', ['Vorlesen in der Bücherei']],
  ['Hirschkäfer', ['Käferschau']],
  ['Klavierunterricht', []],
];
test.each(cases)('for %s finds %j', async (text, found) => {
  expect(await filtered({ text })).toEqual(found);
});

test('puts what fits best first, then what comes soonest', async () => {
  expect((await filtered({ text: 'Geschichten Nähen' })).toSorted()).toEqual([
    'Garten am Haus',
    'Nähen für alle',
  ]);
  expect(await filtered({ text: 'Geschichten Nähen' })).toEqual(['Nähen für alle', 'Garten am Haus']);
  const { number } = await offer('Ganz anderes');
  await town.make.anOffer({ title: `Nummer ${number}`, startsIn: '1 hour' });
  expect(await filtered({ text: ` ${number}` })).toEqual(['Ganz anderes', `Nummer ${number}`]);
});

test('puts what begins at the same time by whether helpers are short', async () => {
  const zirkus = (title: string, taken: number, given: OfferInWords = {}) =>
    town.make
      .anOffer({
        texts: { de: { ...words.text, title: `${title} Zirkus` } },
        slots: [{ capacity: 4 }],
        ...given,
      })
      .then(({ slot }) => town.api.sql('UPDATE slot SET taken = $2 WHERE id = $1', [slot.id, taken]));
  await zirkus('Fast voll:', 3);
  await zirkus('Gäste:', 0, { kind: 'GATHERING' });
  await zirkus('Halb leer:', 2);
  await zirkus('Früher, fast voll:', 3, { startsIn: '2 days' });
  await zirkus('Später, leer:', 0, { startsIn: '20 days' });
  await zirkus('Später, voll:', 4, { startsIn: '20 days' });
  const inOrder = await filtered({ text: 'Zirkus' });
  expect([inOrder[0], inOrder[1]]).toEqual(['Früher, fast voll: Zirkus', 'Halb leer: Zirkus']);
  expect(inOrder.slice(2, 4).toSorted()).toEqual(['Fast voll: Zirkus', 'Gäste: Zirkus']);
  expect((await allPages({ filter: { text: 'Zirkus' } }, 1)).flat()).toEqual(inOrder);
});

test.each([
  ['mit Kindern', { childrenWelcome: true }, ['Ausflug']],
  ['als Gruppe', { groupsWelcome: true }, ['Aufräumen']],
  ['ohne Vorkenntnisse', { experienceNeeded: false }, ['Ausflug', 'Fernhilfe']],
  ['von zu Hause aus', { online: true }, ['Fernhilfe']],
  ['from home', { online: true }, ['Fernhilfe']],
])('understands %s as a filter', async (text, understood, found) => {
  await town.api.sql('TRUNCATE offer CASCADE');
  await offer('Ausflug', { childrenWelcome: true });
  await offer('Aufräumen', { groupsWelcome: true, experienceNeeded: true });
  await offer('Fernhilfe', { online: true, startsIn: '5 days' });
  const { offers } = await town.api.data(READ, { filter: { text } });
  const nothing = { childrenWelcome: null, groupsWelcome: null, experienceNeeded: null, online: null };
  expect(offers.understood).toEqual([{ words: text, ...nothing, ...understood }]);
  expect(offers.nodes.map(({ title }: { title: string }) => title)).toEqual(found);
  expect((await filtered({ text, literal: true })).length).toBeLessThan(found.length);
});

test('looks for words too that may be more than a filter', async () => {
  const text = (title: string) => ({ title, texts: { de: { ...words.text, title } } });
  await town.make.anOffer(text('Basteln mit Kindern'));
  await town.make.anOffer({ ...text('Basteln'), childrenWelcome: true });
  await town.make.anOffer(text('Basteln mit Holz'));
  const found = await filtered({ text: 'Basteln mit Kindern' });
  expect(found[0]).toBe('Basteln mit Kindern');
  expect(found.indexOf('Basteln')).toBeLessThan(found.indexOf('Basteln mit Holz'));
});

test('goes with other filters, orders and pages', async () => {
  expect(await filtered({ text: 'Haus', from: '2026-11-20' })).toEqual(['Garten am Haus']);
  expect(await titles({ filter: { text: 'Haus' }, sort: 'TITLE' })).toEqual([
    'Garten am Haus',
    'Häuser streichen',
  ]);
  expect(await allPages({ filter: { text: 'Haus' } }, 1)).toEqual([['Garten am Haus'], ['Häuser streichen']]);
  expect(await list({ filter: { text: 'Haus' } })).toMatchObject({ totalCount: 2, totalIsExact: true });
});

test.each(['', '   '])('for nothing (%j) shows everything', async (text) => {
  expect(await filtered({ text })).toHaveLength(6);
});

const odd = [
  '!!! & | :*',
  `'; DROP TABLE offer; --`,
  '%',
  '_',
  '\\',
  '😀',
  '<b>',
  'und',
  '(('.repeat(100),
  'a:* & b',
];
test.each(odd)('for %j is harmless', async (text) => {
  expect((await town.api.graphql(ListTown.LIST, { filter: { text } })).errors).toBeUndefined();
});

test('goes on when an offer says what makes no words', async () => {
  const halves = ['𝐀', '𞤀'].map((letter) => 'x'.repeat(49) + letter).join(' ');
  const description = `Mit ❤️ und ☀️ \u0301 ${halves}`;
  await town.make.anOffer({
    title: 'Herzkissen',
    texts: { de: { ...words.text, title: 'Herzkissen', description } },
  });
  await offer('Spieleabend');
  expect(await filtered({ text: 'Herzkissen' })).toEqual(['Herzkissen']);
  expect(await filtered({ text: 'Spieleabend' })).toEqual(['Spieleabend']);
  expect(await filtered({ text: '❤️' })).toEqual([]);
});

test('for more than 200 characters is refused', async () => {
  const { code } = await town.api.graphql(ListTown.LIST, { filter: { text: 'x'.repeat(201) } });
  expect(code).toBe('BAD_INPUT');
});
