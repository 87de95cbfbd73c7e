import { expect, test } from '@jest/globals';
import { draftOf, inputOf, isNamedLike, missingIn, newDraft, toggled } from './mentor-draft.ts';

const aylin = {
  id: 'aylin',
  name: 'Aylin',
  worries: ['WIFI' as const],
  devices: ['ANDROID' as const],
  languages: ['de', 'tr'],
  hoursAWeek: null,
  endedAt: null,
  venues: [{ id: 'west', name: 'Weststadt' }],
};

test('what is known of a mentor goes back as it came', () => {
  expect(inputOf(draftOf(aylin))).toEqual({
    name: 'Aylin',
    worries: ['WIFI'],
    devices: ['ANDROID'],
    languages: ['de', 'tr'],
    hoursAWeek: null,
    venueIds: ['west'],
  });
  expect(inputOf(draftOf({ ...aylin, hoursAWeek: 4 })).hoursAWeek).toBe(4);
});

test('something to help with, a device and a language are needed', () => {
  expect(missingIn(newDraft)).toEqual(['worries', 'devices']);
  expect(missingIn({ ...newDraft, worries: ['WIFI'], devices: ['PC'], languages: [] })).toEqual([
    'languages',
  ]);
  expect(missingIn(draftOf(aylin))).toEqual([]);
});

test('two of the same name could not be told apart', () => {
  expect(isNamedLike(' hildegard', ['Aylin', 'Hildegard'])).toBe(true);
  expect(isNamedLike('Hildegard K.', ['Aylin', 'Hildegard'])).toBe(false);
});

test('two who are named alike already can be changed, but nobody becomes the second', () => {
  expect(isNamedLike('Hildegard', ['Aylin', 'Hildegard'], 'Hildegard')).toBe(false);
  expect(isNamedLike('Aylin', ['Aylin', 'Hildegard'], 'Hildegard')).toBe(true);
});

test('what is pressed again is left out', () => {
  expect(toggled(toggled(['de'], 'tr'), 'de')).toEqual(['tr']);
});
