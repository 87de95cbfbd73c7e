// A slip of the finger is asked about; what may be right is left alone.
import { describe, expect, test } from '@jest/globals';
import { meantEmail, meantPhone, oneSlip } from './typing-slips.ts';

describe('an address', () => {
  test.each([
    ['mara@gmial.com', 'mara@gmail.com'],
    ['mara@gmail.con', 'mara@gmail.com'],
    ['mara@gmai.com', 'mara@gmail.com'],
    ['mara@gmx,de', 'mara@gmx.de'],
    ['mara@t-onlin.de', 'mara@t-online.de'],
    ['mara@web.ed', 'mara@web.de'],
    ['Mara.M@Outlok.de', 'Mara.M@outlook.de'],
    ['mara at web.de', 'mara@web.de'],
    ['mara@verein-ulm.con', 'mara@verein-ulm.com'],
    ['mara@web.de.', 'mara@web.de'],
  ])('%s means %s', (typed, meant) => {
    expect(meantEmail(typed)).toBe(meant);
  });

  test.each([
    '',
    'mara',
    'mara@',
    'mara@web.de',
    'MARA@GMX.DE',
    'a@me.de',
    'a@mx.de',
    'mara@verein.org',
    'mara@hotmail.it',
    'kat.ate@web.de',
  ])('%s is left alone', (typed) => {
    expect(meantEmail(typed)).toBeNull();
  });
});

describe('a number', () => {
  test.each([
    ['O152 28817386', '0152 28817386'],
    ['0152 2881738l', '0152 28817381'],
    ['+49 (0)152 28817386', '+49 152 28817386'],
    ['0049 0731 123456', '+49 731 123456'],
    ['152 28817386', '0152 28817386'],
  ])('%s means %s', (typed, meant) => {
    expect(meantPhone(typed)).toBe(meant);
  });

  test.each(['', 'oil', '0731 123456', '+49 152 28817386', '+380 44 1234567', '(0731) 12-34'])(
    '%s is left alone',
    (typed) => {
      expect(meantPhone(typed)).toBeNull();
    },
  );
});

test('one slip is one letter more, less or other, or two turned round', () => {
  for (const other of ['gmil', 'gmaiil', 'gmeil', 'gamil', 'mail', 'gmai', 'gmail'])
    expect(oneSlip('gmail', other)).toBe(true);
  for (const other of ['gml', 'hotmail', 'gmaxx', 'liamg']) expect(oneSlip('gmail', other)).toBe(false);
});
