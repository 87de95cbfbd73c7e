// A town parted into cells of about the same size, each around its point.
import { areaOf, centreOf, cut, nearerTo, type Point, type Polygon } from './polygons.ts';

/** Enough for most towns; with many more steps neighbours would change places. */
const STEPS = 16;
/** Where many lie at one point, more are needed until each has its share of the average. */
const [MOST_STEPS, LEAST_SHARE] = [90, 0.62];

/** One cell for each point: what of the outline is nearest to it (Voronoi). */
export function cellsOf(outline: Polygon, points: readonly Point[]): Polygon[] {
  return points.map((point, own) =>
    points.reduce((cell, other, i) => (i === own ? cell : cut(cell, nearerTo(point, other), i)), outline),
  );
}

/**
 * The points moved apart until their cells are about equally large (Lloyd 1982): parts of town in the middle lie so
 * close that nobody could read or touch them. Who is north of whom stays about as it is.
 */
export function spread(outline: Polygon, points: readonly Point[]): Point[] {
  let moved = [...points];
  const least = (LEAST_SHARE * areaOf(outline)) / points.length;
  for (let step = 0; step < MOST_STEPS; step++) {
    const cells = cellsOf(outline, moved);
    if (step >= STEPS && cells.every((cell) => areaOf(cell) >= least)) break;
    moved = cells.map((cell, i) => (areaOf(cell) > 1e-12 ? centreOf(cell) : moved[i]!));
  }
  return moved;
}
