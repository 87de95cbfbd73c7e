// What stands in a line of a board: nothing unseen, and the street apart from where it takes place.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ScreenTown } from '../../testing/towns/screen-town.ts';
import { wrapped } from '../plain/plain-text.ts';

let town: ScreenTown;
let key: string;
beforeAll(async () => {
  town = await ScreenTown.open();
  key = await town.aScreen({ languages: ['de'] });
});
afterAll(() => town.api.close());

test('signs that are not seen are left out: boards show boxes for them', () => {
  expect(wrapped('16:00–\u206017:30\u00a0Uhr, Stadt\u00adteil\u200btreff\ufeff')).toEqual([
    '16:00–17:30 Uhr, Stadtteiltreff',
  ]);
});

test('where it takes place and the street are lines of their own, also where one may come online', async () => {
  const venue = await town.make.aVenue({ name: 'Haus am Kanal', street: 'Kanalweg 4' });
  await town.make.anOffer({ title: 'Laub rechen', venueId: venue.id });
  await town.api.sql('UPDATE offer SET online = true');
  const lines = (await (await town.get(`/screen/${key}.txt`)).text()).split('\n');
  const title = lines.indexOf('Laub rechen');
  expect(lines.slice(title + 1, title + 3)).toEqual(['Haus am Kanal oder online', 'Kanalweg 4']);
});
