import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { PlacesService } from '../../places/venues/places.service.ts';
import { type Api, startApi } from '../../testing/servers/api.ts';
import { Builders } from '../../testing/made/builders.ts';
import { words } from '../../testing/made/words.ts';
import { OffersService } from '../posting/offers.service.ts';

let api: Api;
let make: Builders;

beforeAll(async () => {
  api = await startApi();
  make = new Builders(api);
  await make.aTown();
});
beforeEach(() => api.clock.set('2026-11-23T08:00:00Z'));
afterAll(() => api.close());

const offer = async (id: string, fields: string, language?: string) => {
  const query = `query ($id: ID!) { offer(id: $id) { ${fields} } }`;
  return (await api.data(query, { id }, language ? { language } : {})).offer;
};

test('the town says who is behind the platform', async () => {
  const { town } = await api.data(`{ town { name timeZone federalState languages contact { phone }
    imprint { publisher } privacyContact accessibility { status gaps checkedOn } } }`);
  expect(town).toMatchObject({
    name: 'Ulm',
    timeZone: 'Europe/Berlin',
    accessibility: { checkedOn: '2026-11-02' },
  });
});

test('districts come as in a telephone book, each Sozialraum with its Stadtteile', async () => {
  const places = api.get(PlacesService);
  const zett = await places.saveDistrict({ name: 'Zett' });
  const aeche = await places.saveDistrict({ name: 'Äch' });
  await places.saveDistrict({ name: 'Ost', parentId: zett.id });
  await places.saveDistrict({ name: 'Öd', parentId: zett.id });
  await places.saveDistrict({ name: 'Berg', parentId: aeche.id });
  const { districts } = await api.data('{ districts { name parent { name } children { name } } }');
  const ours = districts.filter(({ name }: { name: string }) => !name.startsWith('Stadtteil'));
  expect(ours.map(({ name }: { name: string }) => name)).toEqual(['Äch', 'Berg', 'Zett', 'Öd', 'Ost']);
  expect(ours[2]).toMatchObject({ parent: null, children: [{ name: 'Öd' }, { name: 'Ost' }] });
  expect(ours[1]).toMatchObject({ parent: { name: 'Äch' }, children: [] });
});

test('venues tell how accessible they are in the language of the request', async () => {
  await make.aVenue({
    name: 'Laterne',
    accessibility: ['STEP_FREE'] as never,
    accessibilityNote: { de: 'Klingel links', en: 'Bell on the left' },
  });
  const ask = async (language: string) => {
    const { venues } = await api.data(
      '{ venues { name accessibility accessibilityNote } }',
      {},
      { language },
    );
    return venues.find(({ name }: { name: string }) => name === 'Laterne').accessibilityNote;
  };
  expect([await ask('de'), await ask('en')]).toEqual(['Klingel links', 'Bell on the left']);
});

describe('texts', () => {
  test('come in the language of the request, else in the original', async () => {
    const { id } = await make.anOffer({
      expenses: { de: 'Fahrgeld', en: 'Travel costs' },
      texts: {
        de: { ...words.text, title: 'Kochen', asked: 'Hunger' },
        en: { ...words.text, title: 'Cooking', origin: 'MACHINE' },
      },
    });
    const fields = 'title asked textLanguage textOrigin originalLanguage languages expenses';
    expect(await offer(id, fields, 'en-GB,en;q=0.9')).toEqual({
      title: 'Cooking',
      asked: null,
      textLanguage: 'en',
      textOrigin: 'MACHINE',
      originalLanguage: 'de',
      languages: ['de', 'en'],
      expenses: 'Travel costs',
    });
    expect(await offer(id, fields, 'de')).toMatchObject({
      title: 'Kochen',
      asked: 'Hunger',
      textOrigin: 'AUTHOR',
    });
    expect(await offer(id, fields, 'tlh')).toMatchObject({ title: 'Kochen', textLanguage: 'de' });
  });

  test('of an offer written in another language fall back to that one', async () => {
    const texts = { tr: { ...words.text, title: 'Okuma' } };
    const { id } = await make.anOffer({ originalLanguage: 'tr', texts });
    expect(await offer(id, 'title textLanguage', 'en')).toEqual({ title: 'Okuma', textLanguage: 'tr' });
  });
});

describe('an offer', () => {
  test('is found by its number, as people type it', async () => {
    const { id, number } = await make.anOffer();
    const query = 'query ($number: String) { offer(number: $number) { id } }';
    expect((await api.data(query, { number: ` ${number.slice(0, 2)} ${number.slice(2)} ` })).offer).toEqual({
      id,
    });
    expect((await api.data(query, { number: '00000' })).offer).toBeNull();
  });

  test('that is a draft or withdrawn is not there', async () => {
    const draft = await make.anOffer({ published: false });
    const withdrawn = await make.anOffer();
    await api.get(OffersService).withdraw(withdrawn.id);
    expect(await offer(draft.id, 'id')).toBeNull();
    expect(await offer(withdrawn.id, 'id')).toBeNull();
  });

  test.each(['{ offer { id } }'])('without id and number is a question without an answer', async (query) => {
    expect((await api.graphql(query)).code).toBe('BAD_INPUT');
  });

  test('belongs to the district of its venue unless it names another', async () => {
    const district = await make.aDistrict({ name: 'Söflingen' });
    const venue = await make.aVenue({ districtId: district.id });
    const elsewhere = await make.aDistrict({ name: 'Lehr' });
    const there = await make.anOffer({ venueId: venue.id });
    const own = await make.anOffer({ venueId: venue.id, districtId: elsewhere.id });
    const everywhere = await make.anOffer({ venueId: null });
    const fields = 'venue { id } district { name }';
    expect(await offer(there.id, fields)).toEqual({
      venue: { id: venue.id },
      district: { name: 'Söflingen' },
    });
    expect(await offer(own.id, fields)).toMatchObject({ district: { name: 'Lehr' } });
    expect(await offer(everywhere.id, fields)).toEqual({ venue: null, district: null });
  });

  test('tells its coming dates, the cancelled too, and the next that takes place', async () => {
    const made = await make.anOffer({
      dates: [{ startsIn: '1 day' }, { startsIn: '2 days' }, { startsIn: '3 days' }, { startsIn: '4 days' }],
    });
    const ids = made.occurrences.map(({ id }) => id);
    api.clock.advance({ hours: 25 });
    await api.sql('UPDATE occurrence SET cancelled_at = starts_at, cancel_reason = $2 WHERE id = $1', [
      ids[1],
      'Sturm',
    ]);
    const answer = await offer(
      made.id,
      `occurrences { id status cancelReason } two: occurrences(first: 2) { id }
       all: occurrences(from: "2020-01-01T00:00:00Z", first: 1) { id } nextOccurrence { id }`,
    );
    // The first began an hour ago and lasts two.
    expect(answer.occurrences).toMatchObject([
      { id: ids[0], status: 'OPEN' },
      { id: ids[1], status: 'CANCELLED', cancelReason: 'Sturm' },
      { id: ids[2], status: 'OPEN' },
      { id: ids[3], status: 'OPEN' },
    ]);
    expect(answer.two).toEqual([{ id: ids[0] }, { id: ids[1] }]);
    expect(answer.all).toEqual([{ id: ids[0] }]);
    expect(answer.nextOccurrence).toEqual({ id: ids[2] });
    expect((await api.graphql(`{ offer(id: "${made.id}") { occurrences(first: 101) { id } } }`)).code).toBe(
      'BAD_INPUT',
    );
  });
});

describe('a date', () => {
  const state = 'occurrences(from: "2026-11-01T00:00:00Z") { status freePlaces bookable bookableUntil }';
  const stateOf = async (id: string) => (await offer(id, state)).occurrences[0];

  test('is open, then closed for booking, then past', async () => {
    const { id, occurrence } = await make.anOffer({ startsIn: '1 day', minutes: 60, cutoffMinutes: 30 });
    const bookableUntil = occurrence.startsAt.subtract({ minutes: 30 }).toString();
    expect(await stateOf(id)).toEqual({ status: 'OPEN', freePlaces: 5, bookable: true, bookableUntil });
    api.clock.set(bookableUntil);
    expect(await stateOf(id)).toMatchObject({ status: 'OPEN', bookable: false });
    api.clock.set(occurrence.endsAt);
    expect((await api.data(`{ offer(id: "${id}") { occurrences { id } } }`)).offer.occurrences).toEqual([]);
  });

  test('is full without a free place, and can still be waited for', async () => {
    const { id, slot } = await make.anOffer({ slots: [{ capacity: 2 }] });
    await api.sql('UPDATE slot SET taken = 2 WHERE id = $1', [slot.id]);
    expect(await stateOf(id)).toMatchObject({ status: 'FULL', freePlaces: 0, bookable: true });
  });

  test('knows no number of free places when one of its slots has no limit', async () => {
    const { id } = await make.anOffer({ slots: [{ capacity: 2 }, { capacity: null }] });
    expect(await stateOf(id)).toMatchObject({ status: 'OPEN', freePlaces: null });
  });

  test('that is cancelled is neither full nor past', async () => {
    const { id, occurrence } = await make.anOffer({ slots: [{ capacity: 0 }] });
    await api.sql('UPDATE occurrence SET cancelled_at = starts_at WHERE id = $1', [occurrence.id]);
    expect(await stateOf(id)).toMatchObject({ status: 'CANCELLED', bookable: false });
  });

  test('of several slots counts those that have not begun, and hides withdrawn ones', async () => {
    const half = (offsetMinutes: number) => ({ capacity: 1, offsetMinutes, minutes: 30 });
    const { id, slots } = await make.anOffer({ cutoffMinutes: 0, slots: [0, 30, 60, 90].map(half) });
    await api.sql('UPDATE slot SET withdrawn_at = starts_at WHERE id = $1', [slots[1]!.id]);
    expect(await stateOf(id)).toMatchObject({ freePlaces: 3, bookableUntil: slots[3]!.startsAt.toString() });
    api.clock.set(slots[2]!.startsAt);
    expect(await stateOf(id)).toMatchObject({ freePlaces: 1, bookable: true });
    const { occurrences } = await offer(
      id,
      'occurrences { slots { id offerId occurrenceId mode taken capacity } }',
    );
    expect(occurrences[0].slots.map((slot: { id: string }) => slot.id)).toEqual([
      slots[0]!.id,
      slots[2]!.id,
      slots[3]!.id,
    ]);
    expect(occurrences[0].slots[0]).toMatchObject({ offerId: id, mode: 'ON_SITE', taken: 0, capacity: 1 });
  });
});
