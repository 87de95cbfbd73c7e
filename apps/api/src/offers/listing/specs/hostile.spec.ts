// Whatever somebody sends as a filter is refused by name or answered; nothing of it ends as a failure of ours.
import { expect, test } from '@jest/globals';
import { ListTown } from '../../../testing/towns/list-town.ts';

const town = ListTown.forSpecs();

const ASK = `query ($filter: OfferFilter) {
  offers(filter: $filter) { nodes { title } matchingOccurrences { id } totalCount understood { words } correctedText }
  occurrences(filter: $filter) { nodes { id } }
}`;
const COUNT =
  'query ($filter: OfferFilter) { offerCounts(filter: $filter) { total groups { group } correctedText } }';
const SUGGEST = 'query ($text: String!) { searchSuggestions(text: $text) { text } }';

const texts: [string, string][] = [
  ['operators of a tsquery', `'vorlesen' & !x | (y <-> z):*`],
  ['quotes and backslashes', `\\'; DROP TABLE offer; -- "%_\\`],
  ['wild cards', '%%%___***???'],
  ['signs alone', '.,;:!?()[]{}<>|&*^~'],
  ['one word without an end', 'a'.repeat(200)],
  ['a compound without an end', 'garten'.repeat(33)],
  ['gender forms without an end', '*in:innen/-innenInnen'.repeat(9)],
  ['marks of direction', '\u202egarten\u202c \u2066vorlesen\u2069 \u200f\u200e'],
  ['emoji, joined and alone', '👩‍👩‍👧‍👦🌻 garten 🏳️‍🌈'.repeat(5)],
  ['letters upon letters', 'g\u0301\u0302\u0303\u0304'.repeat(30)],
  ['nothing to be seen', '\u200b\u00a0\u2003\ufeff'],
  [
    'twelve days and parts of town',
    'montag dienstag mittwoch donnerstag freitag samstag sonntag heute morgen mitte ost',
  ],
  ['a number that is too long', '9'.repeat(200)],
  ['names of prototypes', '__proto__ constructor toString hasOwnProperty'],
];
test.each(texts)('%s is a text like any other', async (_, text) => {
  await town.offer('Vorlesen im Garten');
  for (const filter of [{ text }, { text, literal: true }, { text, weekdays: ['MONDAY'], onlyFree: true }]) {
    expect((await town.api.graphql(ASK, { filter })).errors).toBeUndefined();
    expect((await town.api.graphql(COUNT, { filter })).errors).toBeUndefined();
  }
  const { code } = await town.api.graphql(SUGGEST, { text });
  expect([undefined, 'BAD_INPUT']).toContain(code);
});

const point = { latitude: 48.4, longitude: 10, kilometres: 5 };
const refused: [string, object][] = [
  ['a null byte', { text: 'gar\u0000ten' }],
  ['half a letter', { text: 'garten\ud83d' }],
  ['10 kB of text', { text: 'garten '.repeat(1_500) }],
  ['a hundred and one kinds', { kinds: Array.from({ length: 101 }, () => 'ENGAGEMENT') }],
  ['a thousand parts of town', { districtIds: Array.from({ length: 1_000 }, () => crypto.randomUUID()) }],
  ['a day of the year 9999', { from: '9999-12-31' }],
  ['a day that is none', { to: '2026-02-30' }],
  ['a day with another calendar', { from: '2026-12-01[u-ca=hebrew]' }],
  ['a distance of nothing', { near: { ...point, kilometres: 0 } }],
  ['half a kilometre', { near: { ...point, kilometres: 0.5 } }],
  ['a distance around the world', { near: { ...point, kilometres: 40_000 } }],
  ['a position beyond the pole', { near: { ...point, latitude: 90.1 } }],
  ['a position without numbers', { near: { ...point, latitude: 'NaN' } }],
  ['half a position', { near: { latitude: 48.4, kilometres: 5 } }],
  ['a language with SQL', { spokenLanguages: [`de' OR 1=1`] }],
];
test.each(refused)('%s is refused by name', async (_, filter) => {
  for (const question of [ASK, COUNT]) {
    const { code, errors } = await town.api.graphql(question, { filter });
    expect([code, errors?.[0]?.extensions.field]).toEqual(['BAD_INPUT', expect.stringMatching(/^filter/)]);
  }
});

test.each<[string, object]>([
  ['at the pole', { near: { latitude: 90, longitude: 180, kilometres: 50 } }],
  ['where days change', { near: { latitude: 0, longitude: -180, kilometres: 1 } }],
  ['until the last day that is read', { from: '2999-12-31', to: '2999-12-31' }],
  ['since the first', { from: '1900-01-01', to: '1900-01-01' }],
  ['where nothing is', { districtIds: [crypto.randomUUID()], venueId: crypto.randomUUID() }],
  [
    'everything at once',
    {
      weekdays: ['MONDAY'],
      timesOfDay: ['EVENING'],
      length: 'LONGER',
      onlyFree: true,
      anywhere: true,
      online: true,
    },
  ],
])('%s nothing is found, and nothing fails', async (_, filter) => {
  await town.offer('Vorlesen');
  const { data, errors } = await town.api.graphql(ASK, { filter });
  expect(errors).toBeUndefined();
  expect(data.offers.nodes).toEqual([]);
  expect((await town.api.graphql(COUNT, { filter })).errors).toBeUndefined();
});
