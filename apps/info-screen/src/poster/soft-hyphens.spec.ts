// Long German words part where a reader expects it, and short ones stay whole.
import { expect, test } from '@jest/globals';
import { withSoftHyphens } from './soft-hyphens.ts';

test.each([
  ['Straßenbahnlinie', 'Stra-ßenbahn-linie'],
  ['Quartierszentrale', 'Quar-tiers-zentrale'],
  ['Spielenachmittag', 'Spie-lenach-mittag'],
  ['Fest im Hof', 'Fest im Hof'],
])('%s may part as %s', (word, parted) => {
  expect(withSoftHyphens(word).replace(/\u00ad/g, '-')).toBe(parted);
});
