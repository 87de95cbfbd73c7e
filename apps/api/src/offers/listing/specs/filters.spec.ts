// The list of offers by kind, place, time and what is free.
import { expect, test } from '@jest/globals';
import { PlacesService } from '../../../places/venues/places.service.ts';
import { ListTown } from '../../../testing/towns/list-town.ts';
import { placesPlan } from '../../posting/planned-slots.ts';

const town = ListTown.forSpecs();
const { offer, filtered } = town;

const at = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime('Europe/Berlin').toInstant();

test('by kind, area, organisation and from home', async () => {
  const verein = await town.make.anOrganisation();
  await offer('Sport', { categories: ['SPORT', 'HEALTH'], organisationId: verein.id });
  await offer('Treffen', { kind: 'GATHERING', dates: [{ slots: placesPlan(120, { online: 9 }) }] });
  expect(await filtered({ kinds: ['GATHERING', 'CONSULTATION'] })).toEqual(['Treffen']);
  expect(await filtered({ categories: ['HEALTH', 'RESCUE'] })).toEqual(['Sport']);
  expect(await filtered({ organisationId: verein.id })).toEqual(['Sport']);
  expect(await filtered({ online: true })).toEqual(['Treffen']);
  expect(await filtered({ online: false })).toEqual(['Sport']);
  expect(await filtered({ kinds: [] })).toHaveLength(2);
});

test('by part of town: a Sozialraum includes its Stadtteile, the venue of the date counts', async () => {
  const places = town.api.get(PlacesService);
  const west = await places.saveDistrict({ name: 'West' });
  const soeflingen = await places.saveDistrict({ name: 'Söflingen', parentId: west.id });
  const lehr = await places.saveDistrict({ name: 'Lehr' });
  const venue = await town.make.aVenue({ districtId: soeflingen.id });
  await offer('Dort', { venueId: venue.id });
  await offer('Für Söflingen', { venueId: null, districtId: soeflingen.id });
  await offer('In Lehr', { venueId: null, districtId: lehr.id });
  await offer('Diesmal dort', { venueId: null, dates: [{ startsIn: '9 days', venueId: venue.id }] });
  await offer('Absprache dort', { venueId: venue.id, schedule: 'BY_ARRANGEMENT' });
  const there = ['Dort', 'Für Söflingen', 'Diesmal dort', 'Absprache dort'];
  expect(await filtered({ districtIds: [soeflingen.id] })).toEqual(there);
  expect(await filtered({ districtIds: [west.id] })).toEqual(there);
  expect(await filtered({ districtIds: [west.id, lehr.id] })).toHaveLength(5);
  expect(await filtered({ venueId: venue.id })).toEqual(['Dort', 'Diesmal dort', 'Absprache dort']);
});

test('what is in no part of town: neither by the offer nor by the venue of a date that comes', async () => {
  const places = town.api.get(PlacesService);
  const { id: districtId } = await places.saveDistrict({ name: 'Unterweiler' });
  const venue = await town.make.aVenue({ districtId });
  await offer('Von zu Hause', { venueId: null });
  await offer('Nach Absprache', { venueId: null, schedule: 'BY_ARRANGEMENT' });
  await offer('Im Stadtteil', { venueId: null, districtId });
  await offer('Im Haus', { venueId: venue.id });
  await offer('Im Haus nach Absprache', { venueId: venue.id, schedule: 'BY_ARRANGEMENT' });
  await offer('Diesmal im Haus', { venueId: null, dates: [{ venueId: venue.id }] });
  const nowhere = ['Von zu Hause', 'Nach Absprache'];
  expect(await filtered({ anywhere: true })).toEqual(nowhere);
  expect(await filtered({ anywhere: true, districtIds: [districtId] })).toEqual([]);
  expect(await filtered({ anywhere: false })).toHaveLength(6);
  const counts = `query { offerCounts { groups { group options { value count } } } }`;
  const { groups } = (await town.api.data(counts)).offerCounts;
  const parts = groups.find(({ group }: { group: string }) => group === 'DISTRICT').options;
  expect(parts).toEqual(
    expect.arrayContaining([
      { value: 'ANYWHERE', count: 2 },
      { value: districtId, count: 4 },
    ]),
  );
});

test('by local day, weekday and time of day; offers without dates are left out then', async () => {
  await offer('Absprache', { schedule: 'BY_ARRANGEMENT' });
  await offer('Kurz vor Mitternacht', { dates: [{ startsAt: at('2026-11-28T23:30') }] });
  await offer('Kurz nach Mitternacht', { dates: [{ startsAt: at('2026-11-29T00:30') }] });
  await offer('Mittag', { dates: [{ startsAt: at('2026-11-30T12:00') }] });
  await offer('Früher und Samstag', {
    dates: [{ startsAt: at('2026-11-24T17:00') }, { startsAt: at('2026-11-28T09:00') }],
  });
  expect(await filtered({ from: '2026-11-28', to: '2026-11-28' })).toEqual([
    'Früher und Samstag',
    'Kurz vor Mitternacht',
  ]);
  expect(await filtered({ from: '2026-11-29' })).toEqual(['Kurz nach Mitternacht', 'Mittag']);
  expect(await filtered({ to: '2026-11-24' })).toEqual(['Früher und Samstag']);
  expect(await filtered({ weekdays: ['SUNDAY', 'MONDAY'] })).toEqual(['Kurz nach Mitternacht', 'Mittag']);
  expect(await filtered({ timesOfDay: ['MORNING'] })).toEqual([
    'Früher und Samstag',
    'Kurz nach Mitternacht',
  ]);
  expect(await filtered({ timesOfDay: ['AFTERNOON'] })).toEqual(['Mittag']);
  expect(await filtered({ timesOfDay: ['EVENING'] })).toEqual(['Früher und Samstag', 'Kurz vor Mitternacht']);
  expect(await filtered({ weekdays: ['SATURDAY'], timesOfDay: ['EVENING'] })).toEqual([
    'Kurz vor Mitternacht',
  ]);
});

test('by free places: full, closed and begun slots do not count', async () => {
  const full = await offer('Voll');
  await town.api.sql('UPDATE slot SET taken = capacity WHERE id = $1', [full.slot.id]);
  await offer('Zu', { startsIn: '1 hour', cutoffMinutes: 120 });
  await offer('Ohne Grenze', { slots: [{ capacity: null }] });
  await offer('Absprache', { schedule: 'BY_ARRANGEMENT' });
  expect(await filtered({ onlyFree: true })).toEqual(['Ohne Grenze']);
  expect(await filtered({ onlyFree: false })).toHaveLength(4);
});

test('and says which date of each offer was meant', async () => {
  const [wednesday, saturday] = [at('2026-11-25T10:00'), at('2026-11-28T10:00')];
  await offer('Beides', { dates: [{ startsAt: wednesday }, { startsAt: saturday }] });
  await offer('Mittwochs', { dates: [{ startsAt: wednesday }] });
  const meant = async (filter: object) => {
    const { matchingOccurrences } = await town.list({ filter });
    return matchingOccurrences.map((date: any) => [date.offer.title, date.startsAt]);
  };
  expect(await meant({ weekdays: ['SATURDAY'] })).toEqual([['Beides', saturday.toString()]]);
  expect(await meant({ text: 'beides am Samstag' })).toEqual([['Beides', saturday.toString()]]);
  expect(await meant({})).toEqual([]);
});
