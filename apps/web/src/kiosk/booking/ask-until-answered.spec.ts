// Whoever asks for a place gets one answer, however often the line breaks, and always asks for the same booking.
import { expect, test } from '@jest/globals';
import type { ApiClient } from '@mitnand/api-client';
import { noAnswer } from '@mitnand/api-client/refusal';
import type { BookSlotInput } from '@mitnand/api-client/types';
import { askUntilAnswered } from './ask-until-answered.ts';

const input = { occurrenceId: '1', requestKey: 'one' } as BookSlotInput;

/** A line on which these answers come, and what was asked and waited for. */
function aLine(...answers: unknown[]) {
  const asked: string[] = [];
  const pauses: number[] = [];
  let uncertain = 0;
  const mutate = (_: unknown, variables: { input: BookSlotInput }) => {
    asked.push(variables.input.requestKey);
    return Promise.resolve(answers.shift());
  };
  const pause = (milliseconds: number) => {
    pauses.push(milliseconds);
    return Promise.resolve();
  };
  const answer = askUntilAnswered({ mutate } as unknown as ApiClient, input, () => uncertain++, pause);
  return { answer, asked, pauses, uncertain: () => uncertain };
}

const lost = { refusal: noAnswer };

test('an answer that comes at once is asked for once', async () => {
  const { answer, asked, uncertain } = aLine({ data: 'booked' });
  expect([await answer, asked, uncertain()]).toEqual([{ data: 'booked' }, ['one'], 0]);
});

test('a lost line is waited for, with the same key each time and never very long', async () => {
  const { answer, asked, pauses, uncertain } = aLine(lost, lost, lost, lost, lost, { data: 'booked' });
  expect(await answer).toEqual({ data: 'booked' });
  expect(new Set(asked)).toEqual(new Set(['one']));
  expect(pauses).toEqual([1_000, 2_000, 4_000, 4_000, 4_000]);
  expect(uncertain()).toBe(5);
});

test('a refusal is an answer', async () => {
  const refused = { refusal: { ...noAnswer, code: 'FULL', uncertain: false } };
  expect(await aLine(lost, refused, { data: 'booked' }).answer).toEqual(refused);
});
