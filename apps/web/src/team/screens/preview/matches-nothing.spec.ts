// Sources that leave no date are told; a screen that is not meant to show any is left alone.
import { expect, test } from '@jest/globals';
import { matchesNothing } from './matches-nothing.ts';

const all = {
  parts: [{ part: 'GATHERINGS' as const, share: 1 }],
  districtIds: [],
  venueIds: [],
  organisationIds: [],
};
const chosen = { ...all, venueIds: ['v'] };

test.each([
  [true, [], chosen],
  [false, [{ id: 'e' }], chosen],
  [false, [], all],
  [false, [], { ...chosen, parts: [{ part: 'SLIDES' as const, share: 1 }] }],
])('%s', (nothing, entries, settings) => {
  expect(matchesNothing({ entries }, settings)).toBe(nothing);
});
