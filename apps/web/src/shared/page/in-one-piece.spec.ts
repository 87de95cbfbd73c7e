import { expect, test } from '@jest/globals';
import { inOnePiece, withItsMonth, withItsNumber } from './in-one-piece.ts';

test('a date is one piece', () => {
  expect(inOnePiece('Mi., 23. Dezember')).toBe('Mi.,\u00a023.\u00a0Dezember');
});

test.each([
  ['Morgen, Mo., 23. November', 'Morgen, Mo., 23.\u00a0November'],
  ['bis Mo., 23. November, 14:52 Uhr', 'bis Mo., 23.\u00a0November, 14:52\u00a0Uhr'],
  ['нд, 22 листопада 2026', 'нд, 22\u00a0листопада 2026'],
  ['الأحد، 22 نوفمبر، من 15:00 إلى 17:00', 'الأحد، 22\u00a0نوفمبر، من 15:00\u00a0إلى 17:00'],
])('%s keeps its month with its day', (words, kept) => {
  expect(withItsMonth(words)).toBe(kept);
});

test.each([
  ['Quartierszentrale Weiche 4', 'Quartierszentrale Weiche\u00a04'],
  ['Nachbarschaftshilfe Kranichhof e. V.', 'Nachbarschaftshilfe Kranichhof\u00a0e.\u00a0V.'],
  ['Laternenweg 7a', 'Laternenweg 7a'],
  ['Haus am See', 'Haus am See'],
])('%s keeps together what belongs together, and may break elsewhere', (name, kept) => {
  expect(withItsNumber(name)).toBe(kept);
});
