/** Whose turn it is: every part gets its share, in a part every date comes once before one comes again. */
import type { Part, ScreenDocument, ScreenEntry, ScreenSlide } from '../screen-document.ts';
import { isAfter, isLiving, isOnNow } from './living.ts';

/** What has been shown so far; it grows with the document, never with time. */
export interface Turns {
  /** The id of the next date or slide, or null when there is nothing to show. */
  next(document: ScreenDocument, now: number): string | null;
}

interface Runner {
  id: string;
  weight: number;
}

export function takeTurns(): Turns {
  const parts = fairly<Runner>();
  const slides = fairly<ScreenSlide>();
  const last: { [part in Part]?: ScreenEntry } = {};

  function nextEntry(part: Part, living: ScreenEntry[]): string {
    const before = last[part];
    const rest = before ? living.filter((entry) => isAfter(entry, before)) : living;
    const entry = (rest[0] ? rest : living).reduce((soonest, other) =>
      isAfter(soonest, other) ? other : soonest,
    );
    last[part] = entry;
    return entry.id;
  }

  return {
    next(document, now) {
      const living = document.entries.filter((entry) => isLiving(entry, now));
      const shown = document.slides.filter((slide) => isOnNow(slide, now));
      const of = (part: Part) => living.filter((entry) => entry.part === part);
      const hasPages = (part: Part) => (part === 'SLIDES' ? shown : of(part)).length > 0;
      const part = parts(
        document.parts
          .filter((one) => hasPages(one.part))
          .map((one) => ({ id: one.part, weight: one.share })),
      );
      if (!part) return null;
      if (part.id !== 'SLIDES') return nextEntry(part.id as Part, of(part.id as Part));
      return slides(shown)!.id;
    },
  };
}

/** Chooses again and again, each as often as its weight says and as evenly spread as can be; who is away saves nothing up. */
function fairly<T extends Runner>(): (runners: T[]) => T | undefined {
  let credits: Record<string, number> = {};
  return (runners) => {
    const before = credits;
    credits = {};
    let total = 0;
    let chosen: T | undefined;
    for (const runner of runners) {
      total += runner.weight;
      credits[runner.id] = (before[runner.id] || 0) + runner.weight;
      if (!chosen || credits[runner.id]! > credits[chosen.id]!) chosen = runner;
    }
    if (chosen) credits[chosen.id]! -= total;
    return chosen;
  };
}
