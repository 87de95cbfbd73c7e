import { expect, test } from '@jest/globals';
import { inOnePiece, withItsNumber } from './in-one-piece.ts';

test('a date is one piece', () => {
  expect(inOnePiece('Mi., 23. Dezember')).toBe('Mi.,\u00a023.\u00a0Dezember');
});

test.each([
  ['Quartierszentrale Weiche 4', 'Quartierszentrale Weiche\u00a04'],
  ['Nachbarschaftshilfe Kranichhof e. V.', 'Nachbarschaftshilfe Kranichhof e.\u00a0V.'],
  ['Laternenweg 7a', 'Laternenweg 7a'],
  ['Haus am See', 'Haus am See'],
])('%s keeps together what belongs together, and may break elsewhere', (name, kept) => {
  expect(withItsNumber(name)).toBe(kept);
});
