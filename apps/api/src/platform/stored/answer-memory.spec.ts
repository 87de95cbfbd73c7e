/** What is kept of answers, without a server. */
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { ChangeNotices } from '../live/change-notices.ts';
import { AnswerMemory, MOST_BYTES } from './answer-memory.ts';
import type { Answer } from './kept-answers.ts';

let now = 0;
let change: () => void;
let memory: AnswerMemory;
beforeEach(() => {
  jest.spyOn(performance, 'now').mockImplementation(() => now);
  memory = new AnswerMemory({
    onChange: (listener: () => void) => (change = listener),
  } as unknown as ChangeNotices);
});
afterEach(() => void jest.restoreAllMocks());

function anAnswer(bytes = 10): Answer {
  return { bytes: Buffer.alloc(bytes), headers: [], etag: '', operation: 'query offers' };
}

const keep = (key: string, answer = anAnswer()) =>
  memory.findOrMake(key, async () => ({ answer, mayBeKept: true }));

describe('an answer', () => {
  test('is found until five seconds have passed', async () => {
    const answer = await keep('a');
    now += 4_999;
    expect(memory.find('a')).toBe(answer);
    now += 1;
    expect(memory.find('a')).toBeUndefined();
    expect(memory.bytes).toBe(0);
  });

  test('is made once for all who wait, and again after a failure', async () => {
    const failing = () => Promise.reject(new Error('no database'));
    await expect(memory.findOrMake('a', failing)).rejects.toThrow('no database');
    const [one, two] = await Promise.all([keep('a'), keep('a')]);
    expect(two).toBe(one);
  });

  test('that is a refusal is not kept', async () => {
    await memory.findOrMake('a', async () => ({ answer: anAnswer(), mayBeKept: false }));
    expect(memory.find('a')).toBeUndefined();
  });
});

test('a change forgets everything, also what was being made meanwhile', async () => {
  await keep('a');
  const underway = keep('b');
  change();
  await underway;
  expect([memory.find('a'), memory.find('b'), memory.bytes]).toEqual([undefined, undefined, 0]);
});

test('never more is kept than fits; the oldest goes first', async () => {
  const large = MOST_BYTES / 8;
  for (let n = 0; n < 20; n++) {
    await keep(`${n}`, anAnswer(large));
    expect(memory.bytes).toBeLessThanOrEqual(MOST_BYTES);
  }
  expect([memory.find('0'), memory.find('19')]).toEqual([undefined, expect.anything()]);
  await keep('huge', anAnswer(MOST_BYTES));
  expect(memory.find('huge')).toBeUndefined();
  expect(memory.find('19')).toBeDefined();
});
