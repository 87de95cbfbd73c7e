// Where the parts of a town lie to each other, and the outline that goes around them.
import type { Point, Polygon } from './polygons.ts';

export interface Located {
  /** Degrees, WGS 84. */
  readonly latitude: number;
  readonly longitude: number;
}

/** The outline has as many corners as a curve needs to look like one. */
const CORNERS = 32;
/** Two parts may be noted at the same point; what is shown of them lies apart, here in shares of the town. */
const APART = 1e-4;

/** Points with north above, within a square of about 1; none lies on another. */
export function laidOut(places: readonly Located[]): Point[] {
  const middle = (places[0]?.latitude ?? 0) * (Math.PI / 180);
  const flat = places.map(({ latitude, longitude }) => ({ x: longitude * Math.cos(middle), y: -latitude }));
  const [x, y] = [spanOf(flat.map((point) => point.x)), spanOf(flat.map((point) => point.y))];
  const size = Math.max(x.length, y.length, 1e-9);
  return flat.map((point, i) => ({
    x: (point.x - x.middle) / size + APART * i * Math.cos(2.4 * i),
    y: (point.y - y.middle) / size + APART * i * Math.sin(2.4 * i),
  }));
}

/** What goes around all points at this distance: convex, its corners clockwise on a screen. */
export function outlineOf(points: readonly Point[], distance: number): Polygon {
  const around = points.flatMap((point) =>
    Array.from({ length: CORNERS }, (_, i) => {
      const angle = (2 * Math.PI * i) / CORNERS;
      const across = distance * squarish(Math.cos(angle));
      return { x: point.x + across, y: point.y + distance * squarish(Math.sin(angle)) };
    }),
  );
  const ordered = around.toSorted((a, b) => a.x - b.x || a.y - b.y);
  const half = (side: Point[]) => side.reduce(withPoint, []).slice(0, -1);
  return [...half(ordered), ...half(ordered.toReversed())].map((point) => ({ ...point, beyond: null }));
}

/** Makes a superellipse of a circle: rounder than a square, with more room for names than a circle. */
const squarish = (value: number) => Math.sign(value) * Math.sqrt(Math.abs(value));

/** One step of the monotone chain (Andrew 1979): what would bend inwards goes. */
function withPoint(chain: Point[], point: Point): Point[] {
  while (chain.length > 1 && bend(chain.at(-2)!, chain.at(-1)!, point) <= 0) chain.pop();
  chain.push(point);
  return chain;
}

const bend = (a: Point, b: Point, c: Point) => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

function spanOf(values: number[]) {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return { length: most - least, middle: (least + most) / 2 };
}
