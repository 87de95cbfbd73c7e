// When the server is asked, and what is made of its answers; fetch, streams and time are the spec's.
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { aDocument } from '../testing/documents.ts';
import { follow } from './follow.ts';

const DOCUMENT = aDocument(Date.parse('2026-11-22T12:00:00Z'));
const VERSION = 'fedcba9876543210';

class Stream {
  static last: Stream;
  readyState = 1;
  private tell: (event: { data: string }) => void = () => undefined;

  constructor() {
    Stream.last = this;
  }

  addEventListener(_kind: string, tell: (event: { data: string }) => void): void {
    this.tell = tell;
  }

  changed(version: string): void {
    this.tell({ data: JSON.stringify({ version }) });
  }

  close(): void {
    this.readyState = 2;
  }
}

let answers: ((answer: Response) => void)[];
let end: () => void;
const took = jest.fn();
const gone = jest.fn();

beforeEach(() => {
  jest.useFakeTimers();
  answers = [];
  const ask = () => new Promise<Response>((resolve) => void answers.push(resolve));
  Object.assign(globalThis, { EventSource: Stream, fetch: ask });
  end = follow({
    address: 'https://ulm.example/a.json?',
    changes: 'x',
    shows: () => DOCUMENT.version,
    took,
    gone,
  });
});

afterEach(() => {
  end();
  jest.useRealTimers();
  jest.clearAllMocks();
});

async function answer(body: unknown, status = 200): Promise<void> {
  answers[answers.length - 1]!(
    new Response(typeof body === 'string' ? body : JSON.stringify(body), { status }),
  );
  await jest.advanceTimersByTimeAsync(0);
}

test('what is told while an answer is under way is asked for at once after it', async () => {
  Stream.last.changed(VERSION);
  await jest.advanceTimersByTimeAsync(5_000);
  expect(answers).toHaveLength(1);
  await answer(DOCUMENT);
  await jest.advanceTimersByTimeAsync(1_000);
  expect(answers).toHaveLength(2);
});

test('what is shown already is not asked for again before its minute', async () => {
  Stream.last.changed(DOCUMENT.version);
  await answer(DOCUMENT);
  await jest.advanceTimersByTimeAsync(40_000);
  expect(answers).toHaveLength(1);
  await jest.advanceTimersByTimeAsync(20_000);
  expect(answers).toHaveLength(2);
});

test('news are asked for within two seconds', async () => {
  await answer(DOCUMENT);
  Stream.last.changed(VERSION);
  await jest.advanceTimersByTimeAsync(2_000);
  expect(answers).toHaveLength(2);
});

test.each([
  ['{"errors":[{"message":"x","extensions":{"code":"NOT_FOUND"}}]}', 1],
  ['<h1>404 Not Found</h1>', 0],
  ['', 0],
])('a 404 of %j says %d times that the screen is gone', async (body, times) => {
  await answer(body, 404);
  expect(gone).toHaveBeenCalledTimes(times);
  expect(took).not.toHaveBeenCalled();
});
