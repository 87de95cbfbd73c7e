// A polygon as the path of an SVG, with round corners that stay inside.
import type { Point, Polygon } from './polygons.ts';

/** `radius` is the most that is taken from an edge at a corner. */
export function roundedPath(polygon: Polygon, radius: number): string {
  const corners = polygon.map((corner, i) => {
    const before = polygon.at(i - 1)!;
    const after = polygon[(i + 1) % polygon.length]!;
    return `${at(toward(corner, before, radius))}Q${at(corner)} ${at(toward(corner, after, radius))}`;
  });
  return `M${corners.join('L')}Z`;
}

function toward(from: Point, to: Point, most: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const share = length === 0 ? 0 : Math.min(most, length / 2) / length;
  return { x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) };
}

const at = ({ x, y }: Point) => `${tenths(x)} ${tenths(y)}`;

/** The same text on the server and in the browser. */
export const tenths = (value: number) => Math.round(value * 10) / 10;
