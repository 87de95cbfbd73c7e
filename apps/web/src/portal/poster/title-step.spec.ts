import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { hasRoomForPicture, steps, titleStep } from './title-step.ts';

const summary = 'Jeden Tag ist jemand da, der zuhört und Kaffee kocht.';

describe("a poster's title", () => {
  it('is as large as it can be', () => {
    expect(titleStep('Vorlesen', 'Für Kinder.', 1)).toBe(1);
  });

  it('gives way to many dates, then to its own length', () => {
    const title = 'Offene Stube: Kaffee, Zeitung, Gesellschaft und mehr';
    const few = titleStep(title, summary, 1);
    const many = titleStep(title, summary, 5);
    expect(many).toBeGreaterThan(few);
    expect(titleStep(title.repeat(2), summary, 5)).toBeGreaterThan(many);
    expect(titleStep(title.repeat(9), summary, 5)).toBe(steps.length);
  });

  it('has the drawing of its kind beside it while both fit', () => {
    expect(hasRoomForPicture('Vorlesen', 'Für Kinder.', 1)).toBe(true);
    expect(hasRoomForPicture('Vorlesen'.repeat(9), summary, 5)).toBe(false);
  });

  it('has the sizes that the style sheet says', () => {
    const css = readFileSync(path.join(import.meta.dirname, 'poster.css'), 'utf8');
    for (const [i, { title, summary }] of steps.entries()) {
      if (i === 0) continue;
      expect(css).toContain(`.sheet__what--${i + 1} .sheet__title {\n  font-size: ${title}cqi;`);
      expect(css).toContain(`.sheet__what--${i + 1} .sheet__summary {\n  font-size: ${summary}cqi;`);
    }
  });
});
