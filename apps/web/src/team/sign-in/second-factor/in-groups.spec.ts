import { expect, test } from '@jest/globals';
import { inGroups } from './in-groups.ts';

test('a key is read in groups of four, without a space at its end', () => {
  expect(inGroups('JBSWY3DPEHPK3PXP')).toBe('JBSW Y3DP EHPK 3PXP');
  expect(inGroups('JBSWY')).toBe('JBSW Y');
  expect(inGroups('')).toBe('');
});
