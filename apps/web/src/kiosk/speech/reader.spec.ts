// The reader, on a stand-in for the device's voice that notes what it was given to say.
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { reader } from './reader.ts';

interface Said {
  text: string;
  lang: string;
  onend?: () => void;
}

const said: Said[] = [];
let cancelled = 0;
const voices = ['de-DE', 'tr-TR'].map((lang) => ({ lang, localService: true, default: false }));
let stop: () => void;

beforeEach(() => {
  Object.assign(globalThis, {
    SpeechSynthesisUtterance: class {
      constructor(readonly text: string) {}
    },
    speechSynthesis: {
      getVoices: () => voices,
      speak: (utterance: Said) => said.push(utterance),
      cancel: () => cancelled++,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    },
  });
  stop = reader.subscribe(() => undefined);
});
afterEach(() => {
  reader.reset();
  stop();
  said.length = 0;
  cancelled = 0;
});

const read = (...texts: [string, string][]) =>
  reader.read(
    texts.map(([language, text]) => ({ language, text })),
    'tr',
  );

test('each passage is read by a voice of its language, in order', () => {
  read(['tr', 'Merhaba'], ['de', 'Vorlesen im Park']);
  expect(said.map(({ lang, text }) => [lang, text])).toEqual([
    ['tr-TR', 'Merhaba'],
    ['de-DE', 'Vorlesen im Park'],
  ]);
});

test('what no voice speaks is read by the voice of the page', () => {
  read(['uk', 'Назва']);
  expect(said.map(({ lang }) => lang)).toEqual(['tr-TR']);
});

test('it ends with the last passage', () => {
  read(['tr', 'bir'], ['tr', 'iki']);
  expect(reader.snapshot().speaking).toBe(true);
  said.at(-1)!.onend!();
  expect(reader.snapshot().speaking).toBe(false);
});

test('whoever interrupts hears nothing more, and the end of the old does not end the new', () => {
  read(['tr', 'bir']);
  const before = cancelled;
  read(['tr', 'iki']);
  expect(cancelled).toBeGreaterThan(before);
  said[0]!.onend!();
  expect(reader.snapshot().speaking).toBe(true);
  reader.hush();
  expect(reader.snapshot().speaking).toBe(false);
});

test('the next person is not read to unasked', () => {
  reader.want(true);
  reader.reset();
  expect(reader.snapshot().wanted).toBe(false);
});

test('only languages with a voice of the device can be read', () => {
  expect(['de-simple', 'tr', 'ar'].map((language) => reader.canRead(language))).toEqual([true, true, false]);
});
