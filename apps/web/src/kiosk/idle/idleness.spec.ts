// A minute of quiet, half a minute of notice.
import { expect, test } from '@jest/globals';
import { idlenessAt, isListening, soundsAt } from './idleness.ts';

const after = (seconds: number) => idlenessAt(5_000, 5_000 + seconds * 1000);

test('somebody who reads is left in peace for a minute', () => {
  expect([after(0), after(59.9)]).toEqual([{ state: 'used' }, { state: 'used' }]);
});

test('then is asked for half a minute', () => {
  expect([after(60), after(60.5), after(89.5)]).toEqual([
    { state: 'asked', secondsLeft: 30 },
    { state: 'asked', secondsLeft: 30 },
    { state: 'asked', secondsLeft: 1 },
  ]);
});

test('then has gone, also when the device slept in between', () => {
  expect([after(90), after(36_000)]).toEqual([{ state: 'over' }, { state: 'over' }]);
});

test('somebody is read to for three minutes, a voice that never ends is not listened to', () => {
  expect([179, 180].map((seconds) => isListening(5_000, 5_000 + seconds * 1000))).toEqual([true, false]);
});

test('the notice is heard at once, now and then, and at the end each second', () => {
  const heard = Array.from({ length: 30 }, (_, i) => 30 - i).filter(soundsAt);
  expect(heard).toEqual([30, 20, 10, 5, 4, 3, 2, 1]);
});
