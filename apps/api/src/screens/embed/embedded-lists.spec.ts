// Other sites list what an organisation or a part of town has to offer: the data behind it.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ScreenDocument } from '../document/screen-document.ts';
import { ScreenTown } from '../../testing/screen-town.ts';

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
    expect(await languagesOf('&languages=en,de')).toEqual(['en', 'de']);
    expect(await languagesOf('&languages=ar%20en')).toEqual(['ar', 'en']);
    expect(await languagesOf('')).toEqual(['de', 'en', 'ar']);
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
    ['organisation=01234567-89ab-7def-8123-456789abcdef&languages=klingon', 'BAD_INPUT', 400],
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
});
