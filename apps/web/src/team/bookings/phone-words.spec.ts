// Numbers are read out in groups, from here as one dials them here.
import { expect, test } from '@jest/globals';
import { dialled } from './phone-words.ts';

test.each([
  ['+4915228817386', '0152 288 173 86'],
  ['+493023125100', '0302 312 51 00'],
  ['+49152288112', '0152 288 112'],
  ['+4915228811', '0152 288 11'],
  ['+49110', '0110'],
  ['+436601234567', '+436601234567'],
])('%s is read as %s', (phone, words) => {
  expect(dialled(phone)).toBe(words);
});
