// Which field an arrow key leads to.
import type { Point } from './polygons.ts';

/** Of a keyboard event, with what it means on a screen; a map is not mirrored in Arabic. */
const WAYS: Record<string, Point> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};
/** What lies aside counts as farther away than what lies ahead. */
const ASIDE = 1.5;

/** Where a key leads from one of these points; null when it leads nowhere. "Home" and "End" lead to the first and the last. */
export function nextField(points: readonly Point[], from: number, key: string): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return points.length - 1;
  const way = WAYS[key];
  if (!way) return null;
  const here = points[from]!;
  const farness = points.map((point) => {
    const [x, y] = [point.x - here.x, point.y - here.y];
    const ahead = x * way.x + y * way.y;
    return ahead > 1 ? ahead + ASIDE * Math.abs(x * way.y - y * way.x) : Infinity;
  });
  const least = Math.min(...farness);
  return least === Infinity ? null : farness.indexOf(least);
}
