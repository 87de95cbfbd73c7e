// Other sites list what an organisation or a part of town has to offer: the data behind it.
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { newId } from '../../platform/ids.ts';
import type { ScreenDocument } from '../document/screen-document.ts';
import { ScreenDocuments } from '../document/screen-documents.ts';
import { atOneMoment } from '../../testing/asked/at-one-moment.ts';
import { ScreenTown } from '../../testing/towns/screen-town.ts';

let town: ScreenTown;
let organisationId: string;
beforeAll(async () => {
  town = await ScreenTown.open();
  await town.make.aTown({ languages: ['de', 'en', 'ar'] });
  organisationId = (await town.make.anOrganisation({ name: 'Brot & <Salz>' })).id;
  await town.make.anOffer({ organisationId, title: '<script>alert(1)</script>', startsIn: '2 days' });
  await town.make.anOffer({ organisationId, title: 'Kochen', startsIn: '1 day', slots: [{ capacity: 3 }] });
  await town.make.anOffer({ title: 'Von anderen' });
});
afterAll(() => town.api.close());

const titlesOf = ({ entries }: ScreenDocument) => entries.map(({ texts }) => texts['de']!.title);
const list = async (query: string) =>
  (await (await town.get(`/embed/offers.json?${query}`)).json()) as ScreenDocument;

describe('the list as data', () => {
  test('holds what the organisation has to offer, the soonest first, and nothing of others', async () => {
    const document = await list(`organisation=${organisationId}&languages=de`);
    expect(titlesOf(document)).toEqual(['Kochen', '<script>alert(1)</script>']);
    expect(document).toMatchObject({ format: 1, place: { name: 'Brot & <Salz>' }, slides: [] });
  });

  test('speaks the languages asked for, else those of the town', async () => {
    const languagesOf = async (query: string) =>
      Object.keys((await list(`organisation=${organisationId}${query}`)).words);
    expect(await languagesOf('&languages=en,de')).toEqual(['de', 'en']);
    expect((await languagesOf('&languages=ar%20en')).toSorted()).toEqual(['ar', 'en']);
    expect(await languagesOf('&languages=klingon,en')).toEqual(['en']);
    for (const none of ['', '&languages=klingon'])
      expect(await languagesOf(none)).toEqual(['de', 'en', 'ar']);
  });

  test('of a part of town holds what is in it and in its own parts', async () => {
    const { id: parentId } = await town.make.aDistrict({ name: 'Westen' });
    const { id: districtId } = await town.make.aDistrict({ name: 'Ganz im Westen', parentId });
    const { id: venueId } = await town.make.aVenue({ districtId });
    await town.make.anOffer({ title: 'Im Westen', venueId });
    for (const id of [parentId, districtId])
      expect(titlesOf(await list(`district=${id}`))).toEqual(['Im Westen']);
  });

  test('is sent once as long as it is true', async () => {
    const address = `/embed/offers.json?organisation=${organisationId}`;
    const first = await town.get(address);
    expect(first.headers.get('cache-control')).toMatch(/^public, max-age=\d+$/);
    const headers = { 'if-none-match': first.headers.get('etag')! };
    expect((await town.api.app.inject({ url: address, headers })).statusCode).toBe(304);
  });

  test.each([
    ['', 'BAD_INPUT', 400],
    ['organisation=one&district=other', 'BAD_INPUT', 400],
    ['organisation=one&organisation=other', 'BAD_INPUT', 400],
    ['organisation=nobody', 'NOT_FOUND', 404],
    ['organisation=01234567-89ab-7def-8123-456789abcdef', 'NOT_FOUND', 404],
    ['district=01234567-89ab-7def-8123-456789abcdef', 'NOT_FOUND', 404],
  ])('asked for by "%s" is refused with %s', async (query, code, status) => {
    const answer = await town.get(`/embed/offers.json?${query}`);
    const { errors } = (await answer.json()) as { errors: { extensions: { code: string } }[] };
    expect([answer.status, errors[0]!.extensions.code]).toEqual([status, code]);
    // So that a script elsewhere can tell a refusal from a dead line.
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  });

  test('is made once, however its address is written', async () => {
    const { id } = await town.make.anOrganisation();
    // What was announced of it comes back a moment later, and would have the list made anew.
    await town.settled();
    const made = jest.spyOn(town.api.get(ScreenDocuments), 'forList');
    const ways = [`organisation=${id}&languages=de,en`, `languages=en%20de&organisation=${id.toUpperCase()}`];
    const versions = await atOneMoment(() => Promise.all(ways.map(async (way) => (await list(way)).version)));
    expect([versions[0] === versions[1], made.mock.calls.length]).toEqual([true, 1]);
    made.mockRestore();
  });

  test('keeps no screen waiting, however many are asked for, and refuses when the line is long', async () => {
    const key = await town.aScreen();
    let letGo = () => {};
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const documents = town.api.get(ScreenDocuments);
    const forList = documents.forList.bind(documents);
    const slow = jest
      .spyOn(documents, 'forList')
      .mockImplementation((...wish) => held.then(() => forList(...wish)));
    const asked = Array.from({ length: 203 }, () => town.get(`/embed/offers.json?organisation=${newId()}`));
    const first = await Promise.race(asked);
    expect([first.status, (await town.get(`/screens/${key}.json`)).status]).toEqual([503, 200]);
    letGo();
    await Promise.all(asked);
    slow.mockRestore();
  });
});
