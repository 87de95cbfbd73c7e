// The list of offers by distance, length, language, accessibility and by whom it suits.
import { expect, test } from '@jest/globals';
import { AccessibilityFeature } from '../../../places/venues/accessibility-feature.ts';
import { ListTown } from '../../../testing/towns/list-town.ts';

const town = ListTown.forSpecs();
const { offer, filtered } = town;

/** Of Ulm's minster; a thousandth of a degree is about 100 m to the north and 75 m to the east. */
const MINSTER = { latitude: 48.3985, longitude: 9.9926 };

const venueAt = (latitude: number, longitude: number) =>
  town.make.aVenue({ latitude, longitude, accessibility: [] });

test('within some kilometres of a position, as the crow flies', async () => {
  const near = await venueAt(48.4025, 9.9926);
  const corner = await venueAt(48.3985 + 0.0085, 9.9926 + 0.0127);
  const east = await venueAt(48.3985, 9.9926 + 0.0127);
  await offer('450 m nördlich', { venueId: near.id });
  await offer('Im Viereck, nicht im Kreis', { venueId: corner.id });
  await offer('940 m östlich', { venueId: east.id });
  await offer('Nur diesmal nah', { venueId: corner.id, dates: [{ startsIn: '9 days', venueId: near.id }] });
  await offer('Absprache', { venueId: near.id, schedule: 'BY_ARRANGEMENT' });
  await offer('Ohne Ort', { venueId: null });
  const within = (kilometres: number) => filtered({ near: { ...MINSTER, kilometres } });
  expect((await within(1)).toSorted()).toEqual(
    ['450 m nördlich', '940 m östlich', 'Absprache', 'Nur diesmal nah'].toSorted(),
  );
  expect(await within(2)).toContain('Im Viereck, nicht im Kreis');
  expect(await filtered({ near: { latitude: 0, longitude: 0, kilometres: 50 } })).toEqual([]);
});

test('around a part of town: its middle, else that of its venues; what has no venue counts by its part', async () => {
  const middle = await town.make.aDistrict({ latitude: 48.3985, longitude: 9.9926 });
  const unmapped = await town.make.aDistrict();
  const far = await town.make.aDistrict({ latitude: 48.5, longitude: 9.9926 });
  await offer('Dort', { venueId: (await venueAt(48.4, 9.9926)).id });
  await offer('Bei Leuten daheim', { venueId: null, districtId: middle.id, schedule: 'BY_ARRANGEMENT' });
  await offer('Von zu Hause', { venueId: null, districtId: middle.id, online: true });
  await offer('Weit weg', { venueId: null, districtId: far.id });
  const around = (districtId: string) => filtered({ near: { districtId, kilometres: 1 } });
  expect(await around(middle.id)).toEqual(['Dort', 'Bei Leuten daheim']);
  expect(await around(unmapped.id)).toEqual([]);
  await town.make.aVenue({ districtId: unmapped.id, latitude: 48.5, longitude: 9.9926 });
  expect(await around(unmapped.id)).toEqual(['Weit weg']);
});

test.each([
  ['both', { ...MINSTER, districtId: crypto.randomUUID(), kilometres: 1 }, 'filter.near'],
  ['neither', { kilometres: 1 }, 'filter.near'],
  ['half a position', { latitude: 48, kilometres: 1 }, 'filter.near'],
  ['too far', { ...MINSTER, kilometres: 51 }, 'filter.near.kilometres'],
  ['off the earth', { latitude: 91, longitude: 0, kilometres: 1 }, 'filter.near.latitude'],
])('a distance from %s is refused', async (_, near, field) => {
  const { code, errors } = await town.api.graphql(ListTown.LIST, { filter: { near } });
  expect([code, errors?.[0]?.extensions.field]).toEqual(['BAD_INPUT', field]);
});

test('by how long one stays: a whole shift, or one talk of a session', async () => {
  const dateOf = (minutes: number, talk = minutes) => {
    const startsAt = town.api.clock.now().add({ hours: 24 });
    const slots = Array.from({ length: minutes / talk }, (_, index) => ({
      offsetMinutes: index * talk,
      minutes: talk,
      capacity: 1,
      offers: [],
    }));
    return { dates: [{ startsAt, endsAt: startsAt.add({ minutes }), slots }] };
  };
  await offer('Eine Stunde', dateOf(60));
  await offer('Zwei Stunden', dateOf(120));
  await offer('Sprechstunde', dateOf(120, 30));
  await offer('Fünf Stunden', dateOf(300));
  await offer('Ein Tag', dateOf(480));
  await offer('Absprache', { schedule: 'BY_ARRANGEMENT' });
  const lasting = async (length: string) => (await filtered({ length })).toSorted();
  expect(await lasting('UP_TO_ONE_HOUR')).toEqual(['Eine Stunde', 'Sprechstunde']);
  expect(await lasting('UP_TO_TWO_HOURS')).toEqual(['Eine Stunde', 'Sprechstunde', 'Zwei Stunden']);
  expect(await lasting('UP_TO_HALF_A_DAY')).toHaveLength(4);
  expect(await lasting('LONGER')).toEqual(['Ein Tag']);
});

test('by language, and by all features that a venue must have', async () => {
  const { STEP_FREE, LIFT, SIGN_LANGUAGE } = AccessibilityFeature;
  const both = await town.make.aVenue({ accessibility: [STEP_FREE, LIFT] });
  const one = await town.make.aVenue({ accessibility: [STEP_FREE] });
  await offer('Beides', { venueId: both.id, spokenLanguages: ['de', 'tr'] });
  await offer('Eines', { venueId: one.id, spokenLanguages: ['uk'] });
  await offer('Ohne Ort', { venueId: null });
  expect(await filtered({ spokenLanguages: ['tr', 'uk'] })).toEqual(['Beides', 'Eines']);
  expect(await filtered({ accessibility: [STEP_FREE] })).toEqual(['Beides', 'Eines']);
  expect(await filtered({ accessibility: [STEP_FREE, LIFT] })).toEqual(['Beides']);
  expect(await filtered({ accessibility: [SIGN_LANGUAGE] })).toEqual([]);
});

test('by whether children and groups may come and experience is needed', async () => {
  await offer('Familien', { childrenWelcome: true });
  await offer('Firmen', { groupsWelcome: true, experienceNeeded: true });
  expect(await filtered({ childrenWelcome: true })).toEqual(['Familien']);
  expect(await filtered({ groupsWelcome: true })).toEqual(['Firmen']);
  expect(await filtered({ experienceNeeded: false })).toEqual(['Familien']);
});
