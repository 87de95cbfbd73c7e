// Every line gets a sign of life each fifteen seconds, all of them by one timer, which ends with the last.
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { StreamRing } from './stream-ring.ts';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

test('each line gets its sign every fifteen seconds, and not all of them in the same second', () => {
  const signs: string[] = [];
  const ring = new StreamRing<string>((stream) => signs.push(stream));
  ring.add('a');
  jest.advanceTimersByTime(4_000);
  ring.add('b');
  jest.advanceTimersByTime(10_000);
  expect(signs).toEqual([]);
  jest.advanceTimersByTime(1_000);
  expect(signs).toEqual(['a']);
  jest.advanceTimersByTime(4_000);
  expect(signs).toEqual(['a', 'b']);
  jest.advanceTimersByTime(45_000);
  expect(signs).toHaveLength(8);
  expect(jest.getTimerCount()).toBe(1);
});

test('a line that is gone gets none, and the timer ends with the last', () => {
  const signs: string[] = [];
  const ring = new StreamRing<string>((stream) => signs.push(stream));
  ring.add('a');
  ring.add('b');
  ring.delete('a');
  jest.advanceTimersByTime(15_000);
  expect(signs).toEqual(['b']);
  ring.delete('b');
  expect(jest.getTimerCount()).toBe(0);
  ring.add('c');
  jest.advanceTimersByTime(15_000);
  expect(signs).toEqual(['b', 'c']);
});
