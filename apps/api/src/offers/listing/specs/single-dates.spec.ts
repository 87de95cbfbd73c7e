// The list of single dates, which takes the filters of the list of offers.
import { expect, test } from '@jest/globals';
import { ListTown } from '../../../testing/towns/list-town.ts';
import { words } from '../../../testing/made/words.ts';

const town = ListTown.forSpecs();
const { offer } = town;

const DATES = `query ($filter: OfferFilter, $first: Int, $after: String) {
  occurrences(filter: $filter, first: $first, after: $after) {
    nodes { startsAt status offer { title } } pageInfo { hasNextPage endCursor } } }`;
const dates = async (variables: object = {}) => (await town.api.data(DATES, variables)).occurrences;
const namesOf = ({ nodes }: any) => nodes.map((node: any) => node.offer.title);

test('come by start, each by itself, cancelled ones marked', async () => {
  await offer('Zweimal', { dates: [{ startsIn: '4 days' }, { startsIn: '1 day' }] });
  const { occurrence } = await offer('Abgesagt', { startsIn: '2 days' });
  await town.api.sql('UPDATE occurrence SET cancelled_at = starts_at WHERE id = $1', [occurrence.id]);
  await offer('Entwurf', { published: false });
  await offer('Vorbei', { startsIn: '-1 day' });
  const { nodes } = await dates();
  expect(nodes.map((node: any) => [node.offer.title, node.status])).toEqual([
    ['Zweimal', 'OPEN'],
    ['Abgesagt', 'CANCELLED'],
    ['Zweimal', 'OPEN'],
  ]);
  expect(namesOf(await dates({ filter: { onlyFree: true } }))).toEqual(['Zweimal', 'Zweimal']);
});

test('come in pages and take filters', async () => {
  for (let n = 0; n < 5; n++) await offer(`Angebot ${n}`, { categories: n === 2 ? ['SPORT'] : ['SOCIAL'] });
  const first = await dates({ first: 3 });
  const second = await dates({ first: 3, after: first.pageInfo.endCursor });
  expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
  expect([...namesOf(first), ...namesOf(second)]).toEqual([0, 1, 2, 3, 4].map((n) => `Angebot ${n}`));
  expect(namesOf(await dates({ filter: { categories: ['SPORT'] } }))).toEqual(['Angebot 2']);
  expect(namesOf(await dates({ filter: { text: 'Angebot 2' } }))).toContain('Angebot 2');
  expect((await town.api.graphql(DATES, { first: 101 })).code).toBe('BAD_INPUT');
});

test('hold to days and times that the text names, unless others were chosen', async () => {
  const at = (local: string) => ({
    startsAt: Temporal.PlainDateTime.from(local).toZonedDateTime('Europe/Berlin').toInstant(),
  });
  const text = 'Töpfern';
  const dates10 = ['2026-11-24T10:00', '2026-11-28T10:00', '2026-11-28T18:00', '2026-11-29T10:00'];
  await town.make.anOffer({ texts: { de: { ...words.text, title: text } }, dates: dates10.map(at) });
  const startsOf = async (filter: object) =>
    (await dates({ filter })).nodes.map(({ startsAt }: any) =>
      Temporal.Instant.from(startsAt).toZonedDateTimeISO('Europe/Berlin').toPlainDateTime().toString(),
    );
  const local = (...index: number[]) => index.map((each) => `${dates10[each]}:00`);
  expect(await startsOf({ text })).toEqual(local(0, 1, 2, 3));
  expect(await startsOf({ text: `${text} am Wochenende` })).toEqual(local(1, 2, 3));
  expect(await startsOf({ text: `${text} Samstag vormittag am Wochenende` })).toEqual(local(1));
  expect(await startsOf({ text: `${text} am Wochenende`, weekdays: ['TUESDAY'] })).toEqual(local(0));
  expect(await startsOf({ text: `${text} morgen` })).toEqual(local(0));
  expect(await startsOf({ text: `${text} morgen`, from: '2026-11-25' })).toEqual([]);
  expect(await startsOf({ text: `${text} am Wochenende`, literal: true })).toEqual(local(0, 1, 2, 3));
});
