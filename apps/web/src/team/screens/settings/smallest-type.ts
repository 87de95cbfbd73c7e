// How large the smallest type has to be so that it is read from a distance, and what then fits into a line.

/** Degrees under which one sees the height of a capital: comfortable for most people (docs/screens.md). */
const ANGLE = 0.7;
/** Heights in ems of Fira Sans: a capital; and the width of an average character of a German text. */
const CAPITAL = 0.689;
const CHARACTER = 0.53;
const INCH = 25.4;
/** Screens are 16 by 9; part of the shorter edge that text may use. */
const SHORT_EDGE = 9 / Math.hypot(16, 9);
const LONG_EDGE = 16 / Math.hypot(16, 9);
const TEXT_WIDTH = 0.9;

/** Fewer characters than this break most titles into many lines. */
export const FEW_CHARACTERS = 16;

/** `distance` in metres, `diagonal` in inches; the answer's height in millimetres. */
export function smallestType(
  distance: number,
  diagonal: number,
  orientation: 'AUTO' | 'PORTRAIT' | 'LANDSCAPE',
): { capital: number; characters: number } {
  const capital = 2 * distance * 1000 * Math.tan((ANGLE / 2) * (Math.PI / 180));
  const edge = orientation === 'LANDSCAPE' ? LONG_EDGE : SHORT_EDGE;
  const line = diagonal * INCH * edge * TEXT_WIDTH;
  return { capital, characters: Math.floor(line / ((capital / CAPITAL) * CHARACTER)) };
}
