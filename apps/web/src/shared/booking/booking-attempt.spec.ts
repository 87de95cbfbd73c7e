// A request key is made once per wish and kept until there is an answer: then nobody books twice by mistake.
import { beforeEach, expect, test } from '@jest/globals';
import {
  beginAttempt,
  closeAttempt,
  closeAttemptsOf,
  completeAttempt,
  openAttempt,
  refuseAttempt,
  type Receipt,
} from './booking-attempt.ts';

const receipt = { number: '123456789', pin: '123456' } as Receipt;

beforeEach(() => {
  // As in a browser, what is kept are properties of the storage.
  const storage: Record<string, string> = Object.create({
    getItem: (name: string) => storage[name] ?? null,
    setItem: (name: string, value: string) => (storage[name] = value),
    removeItem: (name: string) => delete storage[name],
  }) as Record<string, string>;
  Object.assign(globalThis, { sessionStorage: storage });
});

test('a second tap and a reload use the key of the first', () => {
  const first = beginAttempt('place', { name: 'Ada' });
  expect(beginAttempt('place', { name: 'Ada' }).requestKey).toBe(first.requestKey);
  expect(openAttempt('place')?.unanswered).toEqual({ name: 'Ada' });
});

test('the key holds at least 122 random bits', () => {
  expect(beginAttempt('place', {}).requestKey).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
});

test('another place has another key', () => {
  expect(beginAttempt('one', {}).requestKey).not.toBe(beginAttempt('two', {}).requestKey);
});

test('after a refusal the corrected wish keeps the key, and nothing counts as sent', () => {
  const attempt = beginAttempt('place', { partySize: 9 });
  refuseAttempt('place', attempt);
  expect(openAttempt('place')).toEqual({ requestKey: attempt.requestKey });
});

test('a finished attempt shows its receipt again, and the next wish gets a key of its own', () => {
  const attempt = beginAttempt('place', {});
  completeAttempt('place', attempt, receipt);
  expect(openAttempt('place')?.receipt).toEqual(receipt);
  expect(beginAttempt('place', {}).requestKey).not.toBe(attempt.requestKey);
  closeAttempt('place');
  expect(openAttempt('place')).toBeNull();
});

test('a browser that keeps nothing can still book', () => {
  Object.assign(globalThis, {
    sessionStorage: {
      getItem: () => {
        throw new Error('denied');
      },
      setItem: () => {
        throw new Error('denied');
      },
    },
  });
  expect(beginAttempt('place', {}).requestKey).toHaveLength(36);
  expect(openAttempt('place')).toBeNull();
});

test('a booking that was changed leaves nothing that says how it was, and others stay', () => {
  for (const place of ['one', 'two']) completeAttempt(place, beginAttempt(place, {}), receipt);
  completeAttempt('three', beginAttempt('three', {}), { ...receipt, number: '987654321' });
  beginAttempt('four', { name: 'Ada' });
  closeAttemptsOf(receipt.number);
  expect(['one', 'two'].map(openAttempt)).toEqual([null, null]);
  expect(openAttempt('three')?.receipt?.number).toBe('987654321');
  expect(openAttempt('four')?.unanswered).toEqual({ name: 'Ada' });
});
