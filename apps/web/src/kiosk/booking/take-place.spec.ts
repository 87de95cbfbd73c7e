// A place is taken for whoever stays; whoever leaves before the answer has none, and the device waits until that is so.
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import type { ApiClient } from '@mitnand/api-client';
import { BookSlotDocument } from '@mitnand/api-client/operations/book-slot';
import { noAnswer } from '@mitnand/api-client/refusal';
import type { BookSlotInput } from '@mitnand/api-client/types';
import { takePlace } from './take-place.ts';
import { isUnsettled } from './unsettled.ts';

const lost = { refusal: noAnswer };
const booked = { data: { bookSlot: { number: '123456789', pin: '123456' } } };
const cancelled = { data: { cancelBooking: {} } };

/** A line with these answers; `asked` says what for and with which key. Somebody leaves after so many. */
function aLine(answers: unknown[], leavesAfter = Infinity) {
  const asked: string[] = [];
  let leftAt: number | null = null;
  const mutate = (operation: unknown, { input }: { input?: BookSlotInput }) => {
    asked.push(operation === BookSlotDocument ? `book ${input!.requestKey}` : 'cancel');
    if (asked.length === leavesAfter) leftAt = Date.now();
    return Promise.resolve(answers[asked.length - 1] ?? lost);
  };
  const input = { occurrenceId: '1', requestKey: 'one' } as BookSlotInput;
  const pause = (milliseconds: number) => Promise.resolve(void jest.advanceTimersByTime(milliseconds));
  const answer = takePlace({ mutate } as unknown as ApiClient, input, { leftAt: () => leftAt, pause });
  return { answer, asked };
}

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

test('the same booking is asked for, whatever the line does', async () => {
  const { answer, asked } = aLine([lost, lost, booked]);
  expect(await answer).toEqual(booked);
  expect(asked).toEqual(['book one', 'book one', 'book one']);
});

test('whoever left has no place behind their back, also when the line is lost once more', async () => {
  const { answer, asked } = aLine([lost, booked, lost, lost, cancelled], 1);
  expect(isUnsettled()).toBe(true);
  expect(await answer).toBeNull();
  expect(asked).toEqual(['book one', 'book one', 'cancel', 'cancel', 'cancel']);
  expect(isUnsettled()).toBe(false);
});

test('for somebody who left half an hour ago nothing is asked any more', async () => {
  const { answer, asked } = aLine([], 1);
  expect(await answer).toBeNull();
  expect(asked.length).toBeLessThan(500);
  expect(isUnsettled()).toBe(false);
});
