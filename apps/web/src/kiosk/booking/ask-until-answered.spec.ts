// Whoever asks gets one answer, however often the line breaks; what would fail for ever is given up.
import { expect, test } from '@jest/globals';
import type { Answer } from '@mitnand/api-client';
import { noAnswer, type ErrorCode } from '@mitnand/api-client/refusal';
import { askUntilAnswered } from './ask-until-answered.ts';

/** A line on which these answers come, the last one over and over, and what was asked and waited for. */
function aLine(answers: Answer<string>[], goesOn: () => boolean = () => true) {
  const pauses: number[] = [];
  let [asked, uncertain] = [0, 0];
  const ask = () => Promise.resolve(answers[Math.min(asked++, answers.length - 1)]!);
  const pause = (milliseconds: number) => Promise.resolve(void pauses.push(milliseconds));
  const answer = askUntilAnswered(ask, { onUncertain: () => uncertain++, goesOn, pause });
  return { answer, pauses, asked: () => asked, uncertain: () => uncertain };
}

const refused = (code: ErrorCode, uncertain: boolean) => ({ refusal: { ...noAnswer, code, uncertain } });
const lost = refused('UNAVAILABLE', true);
const fault = refused('INTERNAL', true);
const booked = { data: 'booked' };

test('an answer that comes at once is asked for once', async () => {
  const { answer, asked, uncertain } = aLine([booked]);
  expect([await answer, asked(), uncertain()]).toEqual([booked, 1, 0]);
});

test('a lost line is waited for, never very long', async () => {
  const { answer, pauses, uncertain } = aLine([lost, lost, lost, lost, lost, booked]);
  expect(await answer).toEqual(booked);
  expect(pauses).toEqual([1_000, 2_000, 4_000, 4_000, 4_000]);
  expect(uncertain()).toBe(5);
});

test('a refusal is an answer', async () => {
  const full = refused('FULL', false);
  expect(await aLine([lost, full, booked]).answer).toEqual(full);
});

test('a fault of a moment is waited for, one that stays is an answer', async () => {
  expect(await aLine([fault, fault, booked]).answer).toEqual(booked);
  const { answer, asked } = aLine([fault]);
  expect([await answer, asked()]).toEqual([fault, 4]);
});

test('is given up when it is not worth it any more', async () => {
  let worth = 3;
  const { answer, asked } = aLine([lost], () => --worth > 0);
  expect([await answer, asked()]).toEqual([lost, 3]);
});
