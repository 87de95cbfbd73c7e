// Everyone gets a turn, as often as the team has set.
import { describe, expect, test } from '@jest/globals';
import type { ScreenDocument } from '../screen-document.ts';
import { aDocument, anEntry, aSlide } from '../testing/documents.ts';
import { takeTurns } from './turns.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const HOUR = 3_600_000;

const shown = (document: ScreenDocument, times: number) => {
  const turns = takeTurns();
  return Array.from({ length: times }, () => turns.next(document, NOW));
};

describe('turns', () => {
  test('follow the order of the parts, and the dates of a part the order of their start', () => {
    const [late, soon] = [5, 1].map((hours) => anEntry({ part: 'GATHERINGS', starts: NOW + hours * HOUR }));
    const help = anEntry({ part: 'ENGAGEMENTS', starts: NOW + 9 * HOUR });
    const document = aDocument(NOW, {
      parts: [
        { part: 'GATHERINGS', share: 1 },
        { part: 'ENGAGEMENTS', share: 1 },
      ],
      entries: [late!, soon!, help],
    });
    expect(shown(document, 5)).toEqual([soon!.id, help.id, late!.id, help.id, soon!.id]);
  });

  test('are shared as the team has set, evenly spread', () => {
    const slide = aSlide();
    const entry = anEntry({ part: 'GATHERINGS', starts: NOW + HOUR });
    const document = aDocument(NOW, {
      parts: [
        { part: 'GATHERINGS', share: 3 },
        { part: 'SLIDES', share: 1 },
      ],
      entries: [entry],
      slides: [slide],
    });
    const ids = shown(document, 400);
    expect(ids.filter((id) => id === slide.id)).toHaveLength(100);
    expect(ids.join(' ')).not.toContain(`${slide.id} ${slide.id}`);
  });

  test('of slides come by weight', () => {
    const [often, seldom] = [aSlide({ weight: 4 }), aSlide({ weight: 1 })];
    const ids = shown(aDocument(NOW, { entries: [], slides: [often, seldom] }), 50);
    expect(ids.filter((id) => id === seldom.id)).toHaveLength(10);
  });

  test('come to each of 500 dates before one comes again', () => {
    const entries = Array.from({ length: 500 }, (_, index) =>
      anEntry({ part: 'ENGAGEMENTS', starts: NOW + HOUR + (index % 7) * HOUR }),
    );
    expect(new Set(shown(aDocument(NOW, { entries }), 500)).size).toBe(500);
  });

  test('pass over what is over, and a part that is left out', () => {
    const over = anEntry({ part: 'ENGAGEMENTS', starts: NOW });
    const hidden = anEntry({ part: 'GATHERINGS', starts: NOW + HOUR });
    const document = aDocument(NOW, { entries: [over, hidden], parts: [{ part: 'ENGAGEMENTS', share: 1 }] });
    expect(shown(document, 2)).toEqual([null, null]);
  });

  test('a part that was empty does not catch up', () => {
    const entry = anEntry({ part: 'ENGAGEMENTS', starts: NOW + HOUR });
    const slide = aSlide();
    const without = aDocument(NOW, { entries: [entry] });
    const turns = takeTurns();
    for (let page = 0; page < 100; page += 1) turns.next(without, NOW);
    const ids = Array.from({ length: 10 }, () => turns.next({ ...without, slides: [slide] }, NOW));
    expect(ids.filter((id) => id === slide.id)).toHaveLength(5);
  });
});
