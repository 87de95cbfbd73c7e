// Nobody is called twice, and no talk is noted twice, because an answer was lost.
import { expect, test } from '@jest/globals';
import type { Answer } from '@mitnand/api-client';
import { noAnswer } from '@mitnand/api-client/refusal';
import { RequestKeys } from './request-keys.ts';

const done: Answer<string> = { data: 'done' };
const lost: Answer<string> = { refusal: noAnswer };
const refused: Answer<string> = { refusal: { ...noAnswer, code: 'PAST', uncertain: false } };

/** The key of one deed after another that was answered so. */
async function keysAround(answer: Answer<string>, next = 'call 1'): Promise<[string, string]> {
  const keys = new RequestKeys();
  const first = keys.keyOf('call 1');
  expect(await keys.settle('call 1', Promise.resolve(answer))).toBe(answer);
  return [first, keys.keyOf(next)];
}

test('a lost answer is asked for again under the same key', async () => {
  const [first, again] = await keysAround(lost);
  expect(again).toBe(first);
});

test('what was answered, also with a no, is another deed the next time', async () => {
  for (const answer of [done, refused]) {
    const [first, next] = await keysAround(answer);
    expect(next).not.toBe(first);
  }
});

test('another deed has another key', async () => {
  const [first, other] = await keysAround(lost, 'call 2');
  expect(other).not.toBe(first);
});
