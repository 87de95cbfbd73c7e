// Two parts of town of the same name are told apart.
import { expect, test } from '@jest/globals';
import { districtName } from './district-name.ts';

test('a part of a part of town is called after both', () => {
  expect(districtName({ name: 'Mitte', parent: { name: 'Bremerhaven' } })).toBe('Bremerhaven – Mitte');
  expect(districtName({ name: 'Mitte', parent: null })).toBe('Mitte');
});
