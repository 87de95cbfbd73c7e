// The name of a part of town, broken and sized so that it stays within its cell on the narrowest phone.
import { inLines, syllables, widthOf, words } from './name-lines.ts';
import { areaOf, centreOf, cut, depthIn, edgesOf, type Point, type Polygon } from './polygons.ts';

export interface Label {
  readonly lines: readonly string[];
  /** Of the letters, in units of the drawing. */
  readonly size: number;
  /** The middle of name and number together. */
  readonly at: Point;
}

const SIZES = [13, 12, 11];
const MOST_LINES = 3;
/** Of a line, in its size. */
export const LINE = 1.15;
/** The number under the name, in the size of the name. */
export const NUMBER = 1.2;
/** What the letters leave free of the first line and of the last, in the size of the name. */
const ABOVE = 0.3;
/** "99+", in the size of the name. */
const LEAST_WIDTH = 3 * 0.62 * NUMBER;
/** Between the letters and the edge. */
const ROOM = 2;
/** What is smaller is a point, and its middle nowhere. */
const LEAST_AREA = 1e-3;

/** The largest that fits, whole words first; else cut off with an ellipsis, as the list beside the map has the whole name. */
export function labelFor(name: string, cell: Polygon): Label {
  for (const pieces of [words(name), syllables(name)])
    for (const size of SIZES)
      for (let most = 1; most <= MOST_LINES; most++) {
        const lines = inLines(pieces, most);
        const at = lines && placeFor({ lines, size }, cell, ROOM);
        if (at) return { lines, size, at };
      }
  return shortened(name, cell);
}

/** Width and height of name and number together. */
export function blockOf({ lines, size }: Pick<Label, 'lines' | 'size'>): { width: number; height: number } {
  const width = Math.max(LEAST_WIDTH, ...lines.map(widthOf)) * size;
  return { width, height: ((lines.length + NUMBER) * LINE - ABOVE) * size };
}

function shortened(name: string, cell: Polygon): Label {
  const size = SIZES.at(-1)!;
  for (const whole of [inLines(words(name), 2), [name]])
    for (let letters = [...name].length - 1; whole && letters > 2; letters--) {
      const lines = whole.map((line) => cutOff(line, letters));
      const at = placeFor({ lines, size }, cell, 0);
      if (at) return { lines, size, at };
    }
  return { lines: [], size, at: centreOf(cell) };
}

function cutOff(line: string, letters: number): string {
  const all = [...line];
  if (all.length <= letters + 1) return line;
  const kept = all.slice(0, letters).join('');
  return `${kept.replace(/[\s\-/–]+$/u, '')}…`;
}

/** Where the middle of the block may be, as near to that of the cell as its size allows; null when it sticks out anywhere. */
function placeFor(label: Omit<Label, 'at'>, cell: Polygon, room: number): Point | null {
  const { width, height } = blockOf(label);
  const marginAt = ({ x, y }: Point) => room + (Math.abs(x) * width + Math.abs(y) * height) / 2;
  const lines = edgesOf(cell).map(({ line }) => ({ ...line, end: line.end - marginAt(line) }));
  const middle = centreOf(cell);
  if (lines.every((line) => depthIn(line, middle) >= 0)) return middle;
  const free = lines.reduce<Polygon>((rest, line) => cut(rest, line, null), cell);
  return free.length > 2 && areaOf(free) > LEAST_AREA ? centreOf(free) : null;
}
