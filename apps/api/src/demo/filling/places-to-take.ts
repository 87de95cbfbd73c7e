/** How many places of which slots the demo town's guests take, so that a date looks as its content says. */
import type { Fill } from '../content/content-types.ts';

export interface FillableSlot {
  readonly id: string;
  readonly capacity: number | null;
  readonly taken: number;
}

/** Those who wait when a date is waited for. */
export const WAITING_GUESTS = 3;

/** Of a slot without a limit. */
const SOME_OF_ANY = 9;

/**
 * Places still to be taken by slot, in order. Hours with mentors (slots with one place) are looked at together: some
 * of them means every third slot, spread over the session. What guests have taken already counts.
 */
export function placesToTake<S extends FillableSlot>(
  slots: readonly S[],
  fill: Fill,
): { slot: S; places: number }[] {
  const hours = slots.filter(({ capacity }) => capacity === 1);
  const others = slots.filter(({ capacity }) => capacity !== 1);
  const free = hours.filter(({ taken }) => taken === 0);
  const missing = wantedOf(hours.length, fill) - (hours.length - free.length);
  return [
    ...spread(free, missing).map((slot) => ({ slot, places: 1 })),
    ...others.map((slot) => ({ slot, places: wantedOf(slot.capacity, fill) - slot.taken })),
  ].filter(({ places }) => places > 0);
}

function wantedOf(capacity: number | null, fill: Fill): number {
  if (capacity === null) return fill === 'empty' ? 0 : SOME_OF_ANY;
  switch (fill) {
    case 'empty':
      return 0;
    case 'some':
      return Math.round(capacity / 3);
    case 'few left':
      return Math.max(0, capacity - (capacity > 6 ? 2 : 1));
    case 'full':
    case 'waiting':
      return capacity;
  }
}

function spread<T>(items: readonly T[], count: number): T[] {
  const most = Math.min(count, items.length);
  return most <= 0
    ? []
    : Array.from({ length: most }, (_, i) => items[Math.floor((i * items.length) / most)]!);
}
