// What stands in the form is what the API gets, and nothing that it would refuse.
import { expect, test } from '@jest/globals';
import { formOfScreen, settingsOf, wrongIn, type ScreenForm } from './screen-form.ts';

const settings = {
  name: 'Schaufenster',
  parts: [
    { part: 'GATHERINGS', share: 2 },
    { part: 'SLIDES', share: 1 },
    { part: 'ENGAGEMENTS', share: 1 },
  ],
  districtIds: ['a'],
  venueIds: [],
  organisationIds: [],
  kinds: [],
  languages: ['de', 'tr'],
  orientation: 'PORTRAIT',
  theme: 'LIGHT',
  seconds: 12,
  distance: 2.5,
  diagonal: 55,
} as const;
const screenWith = (change: object = {}) =>
  formOfScreen({ ...settings, ...change } as unknown as Parameters<typeof formOfScreen>[0]);

test('what is opened and sent again is the same', () => {
  expect(settingsOf(screenWith())).toEqual(settings);
});

test.each([2.75, 0.5, 1.125, 20])('%d metres stay as they are', (distance) => {
  expect(settingsOf(screenWith({ distance, diagonal: 31.55 }))).toMatchObject({ distance, diagonal: 31.55 });
});

test('a part whose kind is left out is not chosen', () => {
  const { parts } = screenWith({ kinds: ['GATHERING'] });
  expect(parts.map(({ part }) => part)).toEqual(['GATHERINGS', 'SLIDES']);
});

test.each<[(keyof ScreenForm)[], Partial<ScreenForm>]>([
  [[], {}],
  [['name'], { name: '  ' }],
  [['parts'], { parts: [] }],
  [['languages'], { languages: [] }],
  [['seconds'], { seconds: '7' }],
  [['seconds'], { seconds: '8.5' }],
  [['distance'], { distance: '' }],
  [['distance', 'diagonal'], { distance: 'nah', diagonal: '151' }],
  [[], { distance: '0.5', diagonal: '7', seconds: '60' }],
])('%j is wrong in %j', (fields, change) => {
  expect(wrongIn({ ...screenWith(), ...change })).toEqual(fields);
});
