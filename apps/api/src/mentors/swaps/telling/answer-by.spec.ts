// Who is asked late has half of the time that is left.
import { describe, expect, test } from '@jest/globals';
import { answerBy } from './answer-by.ts';

describe('until when an answer helps', () => {
  const at = (hours: number) => Temporal.Instant.from('2026-11-26T00:00:00Z').add({ minutes: hours * 60 });
  test.each([
    [24, 21],
    [6, 3],
    [4, 2],
    [1, 0.5],
    [0, 0],
  ])('asked %s hours before, the time is half or ends three hours before', (before, left) => {
    expect(String(answerBy(at(48), at(48 - before)))).toBe(String(at(48 - before + left)));
  });
});
