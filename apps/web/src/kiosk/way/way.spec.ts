// Distances within a town are right to a hundred metres, and none is made up.
import { expect, test } from '@jest/globals';
import { kilometresBetween } from './way.ts';

test('from the Minster to the Eselsberg it is 3.2 km', () => {
  const minster = { latitude: 48.3984, longitude: 9.9916 };
  expect(kilometresBetween(minster, { latitude: 48.4222, longitude: 9.9661 })).toBe(3.2);
  expect(kilometresBetween(minster, minster)).toBe(0);
});

test('a place without a point has no distance', () => {
  expect(kilometresBetween({ latitude: 48, longitude: 9 }, { latitude: null, longitude: 9 })).toBeNull();
});
