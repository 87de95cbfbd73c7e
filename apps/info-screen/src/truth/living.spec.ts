// What is over is not shown, to the millisecond.
import { describe, expect, test } from '@jest/globals';
import { aDocument, anEntry, aSlide } from '../testing/documents.ts';
import { freeTimes, isLiving, isOnNow, nextAfter } from './living.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const HOUR = 3_600_000;

describe('a date', () => {
  test('is shown until its `until`, and not at it', () => {
    const entry = anEntry({ part: 'ENGAGEMENTS', starts: NOW });
    expect(isLiving(entry, NOW - 1)).toBe(true);
    expect(isLiving(entry, NOW)).toBe(false);
  });

  test('of a consultation loses each time when it begins', () => {
    const entry = anEntry({ part: 'CONSULTATIONS', starts: NOW });
    expect(freeTimes(entry, NOW - 1)).toHaveLength(4);
    expect(freeTimes(entry, NOW)).toEqual([NOW + HOUR / 2, NOW + HOUR, NOW + 1.5 * HOUR]);
    expect(isLiving({ ...entry, until: NOW + 9 * HOUR }, NOW + 1.5 * HOUR)).toBe(false);
  });

  test('that is full or cancelled is shown without times', () => {
    for (const state of ['FULL', 'CANCELLED'] as const) {
      const entry = anEntry({ part: 'CONSULTATIONS', starts: NOW, state, times: [], until: NOW + 1 });
      expect(isLiving(entry, NOW)).toBe(true);
    }
  });
});

describe('a slide', () => {
  test('is shown from its start to its end, or always', () => {
    const slide = aSlide({ starts: NOW, ends: NOW + 10 });
    expect([NOW - 1, NOW, NOW + 9, NOW + 10].map((at) => isOnNow(slide, at))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(isOnNow(aSlide(), NOW)).toBe(true);
  });
});

describe('what comes next', () => {
  const first = anEntry({ part: 'GATHERINGS', starts: NOW + HOUR });
  const full = anEntry({ part: 'GATHERINGS', starts: NOW + 2 * HOUR, state: 'FULL' });
  const cancelled = anEntry({ part: 'GATHERINGS', starts: NOW + 3 * HOUR, state: 'CANCELLED' });
  const last = anEntry({ part: 'ENGAGEMENTS', starts: NOW + 4 * HOUR });
  const document = aDocument(NOW, { entries: [first, full, cancelled, last] });

  test('is the soonest later date that can be joined', () => {
    expect(nextAfter(document, first, NOW)).toBe(last);
    expect(nextAfter(document, undefined, NOW)).toBe(first);
    expect(nextAfter(document, last, NOW)).toBeUndefined();
  });

  test('is nothing of a part that the screen does not show', () => {
    expect(nextAfter({ ...document, parts: [{ part: 'GATHERINGS', share: 1 }] }, first, NOW)).toBeUndefined();
  });
});
