// How large the smallest type on a screen is so that it is read from a distance, and what then fits into a line (docs/screens.md).

/** Half of the degrees under which one sees the height of a capital: comfortable for most people. */
const HALF_ANGLE = 0.35 * (Math.PI / 180);
/** In ems of Fira Sans: the height of a capital, the width of an average character of a German text. */
const CAPITAL = 0.689;
const CHARACTER = 0.52;
/** In ems: what is left free on both sides of a line. */
const MARGINS = 1.6;
/** In ems: on a screen that lies, the code and the number stand beside the words. */
const BESIDE = 6;
/** Of the shorter edge: the element never makes the smallest type larger. */
const LARGEST = 0.08;
const INCH = 25.4;
/** Screens are 16 by 9. */
const SHORT_EDGE = 9 / Math.hypot(16, 9);
const LONG_EDGE = 16 / Math.hypot(16, 9);

export interface SmallestType {
  /** Millimetres. */
  capital: number;
  characters: number;
  /** Metres from which it is read, less than asked for where the screen is too small for more. */
  legibleFrom: number;
}

/** `distance` in metres, `diagonal` in inches. */
export function smallestType(
  distance: number,
  diagonal: number,
  orientation: 'AUTO' | 'PORTRAIT' | 'LANDSCAPE',
): SmallestType {
  const needed = 2 * distance * 1000 * Math.tan(HALF_ANGLE);
  const possible = LARGEST * diagonal * INCH * SHORT_EDGE * CAPITAL;
  const capital = Math.min(needed, possible);
  const lies = orientation === 'LANDSCAPE';
  const line = diagonal * INCH * (lies ? LONG_EDGE : SHORT_EDGE);
  const taken = MARGINS + (lies ? BESIDE : 0);
  return {
    capital,
    characters: Math.floor((line / (capital / CAPITAL) - taken) / CHARACTER),
    legibleFrom: needed > possible ? possible / (2000 * Math.tan(HALF_ANGLE)) : distance,
  };
}
