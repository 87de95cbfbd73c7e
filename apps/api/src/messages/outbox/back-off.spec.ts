import { expect, test } from '@jest/globals';
import { nextTry } from './back-off.ts';

const since = Temporal.Instant.from('2026-11-23T08:00:00Z');
const at = (text: string) => Temporal.Instant.from(text);

test('the pauses grow from a minute to four hours', () => {
  const pauses = [1, 2, 3, 4, 5, 6, 7].map((tries) =>
    nextTry(tries, since, since)!.since(since).total('minutes'),
  );
  expect(pauses).toEqual([1, 5, 15, 60, 120, 240, 240]);
});

test('two days after it was due it is given up, whatever the clocks did', () => {
  expect(nextTry(9, since, at('2026-11-25T04:00:00Z'))).toEqual(at('2026-11-25T08:00:00Z'));
  expect(nextTry(9, since, at('2026-11-25T04:00:01Z'))).toBeNull();
});
