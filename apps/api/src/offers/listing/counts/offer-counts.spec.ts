// Counts beside the filters say what the list would show, whatever else is chosen.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { AccessibilityFeature } from '../../../places/venues/accessibility-feature.ts';
import { PlacesService } from '../../../places/venues/places.service.ts';
import { ListTown } from '../../../testing/towns/list-town.ts';
import { words } from '../../../testing/made/words.ts';
import { placesPlan } from '../../posting/planned-slots.ts';
import { DateLength, TimeOfDay, Weekday } from '../filter/offer-filter.ts';

const town = ListTown.forSpecs();
const { offer } = town;

const COUNTS = `query ($filter: OfferFilter) {
  offerCounts(filter: $filter) {
    total totalIsExact groups { group isExact options { value count } } understood { words } correctedText
  }
}`;

interface Counts {
  total: number;
  totalIsExact: boolean;
  groups: { group: string; isExact: boolean; options: { value: string; count: number }[] }[];
  understood: { words: string }[];
}

const countsWith = async (filter: object): Promise<Counts> =>
  (await town.api.data(COUNTS, { filter })).offerCounts;

const { STEP_FREE, LIFT } = AccessibilityFeature;
const POSITION = { latitude: 48.3985, longitude: 9.9926 };

/** Nine offers that differ in everything one can ask for. */
const ids: Record<string, string> = {};
beforeEach(async () => {
  const places = town.api.get(PlacesService);
  const west = await places.saveDistrict({ name: `West ${crypto.randomUUID()}` });
  const village = await places.saveDistrict({ name: 'Dorf', parentId: west.id });
  const east = await places.saveDistrict({ name: `Ost ${crypto.randomUUID()}` });
  Object.assign(ids, { west: west.id, village: village.id, east: east.id });
  const near = await town.make.aVenue({
    ...POSITION,
    districtId: village.id,
    accessibility: [STEP_FREE, LIFT],
  });
  const far = await town.make.aVenue({
    latitude: 48.44,
    longitude: 9.9926,
    districtId: east.id,
    accessibility: [STEP_FREE],
  });
  const at = (local: string, minutes: number, venueId?: string | null) => {
    const startsAt = Temporal.PlainDateTime.from(local).toZonedDateTime('Europe/Berlin').toInstant();
    const slots = placesPlan(minutes, { onSite: 1 });
    return { startsAt, endsAt: startsAt.add({ minutes }), slots, ...(venueId !== undefined && { venueId }) };
  };
  await offer('1', {
    venueId: near.id,
    categories: ['SPORT', 'HEALTH'],
    spokenLanguages: ['de', 'tr'],
    dates: [at('2026-11-24T09:00', 60), at('2026-11-28T18:00', 120), at('2026-12-05T18:00', 120)],
  });
  await offer('2', {
    venueId: far.id,
    kind: 'GATHERING',
    childrenWelcome: true,
    dates: [at('2026-11-24T13:00', 400)],
  });
  await offer('3', {
    venueId: near.id,
    groupsWelcome: true,
    experienceNeeded: true,
    dates: [at('2026-11-28T09:00', 180), at('2026-11-29T09:00', 60, far.id)],
  });
  await offer('4', {
    venueId: null,
    districtId: village.id,
    schedule: 'BY_ARRANGEMENT',
    categories: ['SPORT'],
  });
  await offer('5', {
    venueId: far.id,
    schedule: 'BY_ARRANGEMENT',
    childrenWelcome: true,
    spokenLanguages: ['uk'],
  });
  await offer('6', { venueId: null, online: true, kind: 'GATHERING', dates: [at('2026-11-25T19:00', 60)] });
  const full = await offer('7', {
    venueId: near.id,
    categories: ['SPORT'],
    dates: [at('2026-11-28T10:00', 60)],
  });
  await town.api.sql('UPDATE slot SET taken = capacity WHERE occurrence_id = $1', [full.occurrence.id]);
  const cancelled = await offer('8', { venueId: near.id, dates: [at('2026-11-28T10:00', 60)] });
  await town.api.sql('UPDATE occurrence SET cancelled_at = $2 WHERE id = $1', [
    cancelled.occurrence.id,
    '2026-11-20T00:00:00Z',
  ]);
});

const truth = async (filter: object): Promise<number> => (await town.list({ filter })).totalCount;

/** The filter with one option of a group in place of what it says about the group. */
function chosen(filter: any, group: string, value: string): object {
  const { near, districtIds, accessibility = [], ...rest } = filter;
  const all = { ...filter };
  if (group === 'DISTRICT')
    return { ...rest, ...(accessibility.length && { accessibility }), districtIds: [value] };
  const changes: Record<string, object> = {
    KIND: { kinds: [value] },
    CATEGORY: { categories: [value] },
    DISTANCE: { near: { ...near, kilometres: Number(value) } },
    WEEKDAY: { weekdays: [value] },
    TIME_OF_DAY: { timesOfDay: [value] },
    LENGTH: { length: value },
    FREE: { onlyFree: true },
    ONLINE: { online: true },
    SPOKEN_LANGUAGE: { spokenLanguages: [value] },
    ACCESSIBILITY: { accessibility: [...accessibility, value] },
    CHILDREN: { childrenWelcome: true },
    GROUPS: { groupsWelcome: true },
    NO_EXPERIENCE: { experienceNeeded: false },
  };
  return { ...all, ...changes[group] };
}

const options = (): Record<string, string[]> => ({
  KIND: ['ENGAGEMENT', 'CONSULTATION', 'GATHERING'],
  CATEGORY: ['SPORT', 'HEALTH', 'CULTURE', 'RESCUE'],
  DISTRICT: [ids['west']!, ids['village']!, ids['east']!],
  DISTANCE: ['1', '2', '5', '10'],
  WEEKDAY: Object.values(Weekday),
  TIME_OF_DAY: Object.values(TimeOfDay),
  LENGTH: Object.values(DateLength),
  FREE: ['true'],
  ONLINE: ['true'],
  SPOKEN_LANGUAGE: ['de', 'tr', 'uk', 'ar'],
  ACCESSIBILITY: Object.values(AccessibilityFeature),
  CHILDREN: ['true'],
  GROUPS: ['true'],
  NO_EXPERIENCE: ['true'],
});

const filters: [string, object][] = [
  ['nothing', {}],
  ['one area', { categories: ['SPORT'] }],
  ['a weekday and a time of day', { weekdays: ['SATURDAY'], timesOfDay: ['MORNING'] }],
  ['what is free and short', { onlyFree: true, length: 'UP_TO_TWO_HOURS' }],
  ['a distance', { near: { ...POSITION, kilometres: 2 } }],
  ['a distance and accessibility', { near: { ...POSITION, kilometres: 5 }, accessibility: [STEP_FREE] }],
  ['a day', { from: '2026-11-24', to: '2026-11-24', kinds: ['ENGAGEMENT'] }],
  ['whom it suits', { childrenWelcome: true, groupsWelcome: false, experienceNeeded: false }],
  ['language and from home', { spokenLanguages: ['de'], online: false }],
];

describe('each option is counted as the list would show it', () => {
  test.each(filters)('with %s chosen', async (_, filter) => {
    const counts = await countsWith(filter);
    expect([counts.total, counts.totalIsExact]).toEqual([await truth(filter), true]);
    for (const { group, isExact, options: counted } of counts.groups) {
      expect(isExact).toBe(true);
      for (const value of options()[group]!) {
        const count = counted.find((option) => option.value === value)?.count ?? 0;
        expect([group, value, count]).toEqual([group, value, await truth(chosen(filter, group, value))]);
      }
    }
  });

  test('of a part of town that was chosen, with its distance taken off too', async () => {
    const counts = await countsWith({ districtIds: [ids['village']] });
    const districts = counts.groups.find(({ group }) => group === 'DISTRICT')!.options;
    expect(Object.fromEntries(districts.map(({ value, count }) => [value, count]))).toMatchObject({
      [ids['west']!]: await truth({ districtIds: [ids['west']] }),
      [ids['east']!]: await truth({ districtIds: [ids['east']] }),
    });
    expect(counts.groups.map(({ group }) => group)).not.toContain('DISTANCE');
  });

  test('within what a search found, and the text is told as it was read', async () => {
    const text = (title: string) => ({ title, texts: { de: { ...words.text, title } } });
    await town.make.anOffer({ ...text('Zaubern für alle'), kind: 'GATHERING' });
    await town.make.anOffer(text('Zaubern üben'));
    const counts = await countsWith({ text: 'Zaubern am Wochenende', kinds: ['GATHERING'] });
    expect(counts.total).toBe(1);
    expect(counts.understood).toEqual([{ words: 'am Wochenende' }]);
    const kinds = counts.groups.find(({ group }) => group === 'KIND')!.options;
    expect(kinds.map(({ value }) => value).toSorted()).toEqual(['ENGAGEMENT', 'GATHERING']);
  });
});

test('a filter that is none is refused as by the list', async () => {
  const { code } = await town.api.graphql(COUNTS, { filter: { from: '2026-12-02', to: '2026-12-01' } });
  expect(code).toBe('BAD_INPUT');
});
