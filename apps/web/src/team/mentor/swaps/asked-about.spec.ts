import { expect, test } from '@jest/globals';
import { askedAbout } from './asked-about.ts';

const session = { occurrenceId: 'wednesday' };
const question = (id: string, isOwn: boolean, occurrenceId = 'wednesday') => ({ id, isOwn, occurrenceId });

test('whoever said no to somebody and took the session over later reads nothing of that no', () => {
  expect(askedAbout(session, [question('asked of me, I said no', false)])).toBeUndefined();
});

test('after a no, the next question is the one that counts', () => {
  const swaps = [question('Jonas, no', true), question('Aylin, open', true), question('x', true, 'friday')];
  expect(askedAbout(session, swaps)).toMatchObject({ id: 'Aylin, open' });
});
