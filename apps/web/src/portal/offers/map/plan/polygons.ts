// Convex polygons: cut by a line, drawn in from their edges, measured.

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A corner, and what lies beyond the edge from it to the next: the number of a neighbour, or null for the outside. */
export interface Corner extends Point {
  readonly beyond: number | null;
}

export type Polygon = readonly Corner[];

/** The side of a line where `x * at.x + y * at.y <= end`; `x` and `y` are of length 1 together. */
export interface HalfPlane extends Point {
  readonly end: number;
}

/** How far a point lies inside of a line; negative outside. */
export const depthIn = ({ x, y, end }: HalfPlane, point: Point) => end - x * point.x - y * point.y;

/** The points nearer to `one` than to `other`. */
export function nearerTo(one: Point, other: Point): HalfPlane {
  const length = Math.hypot(other.x - one.x, other.y - one.y);
  const [x, y] = [(other.x - one.x) / length, (other.y - one.y) / length];
  return { x, y, end: (x * (one.x + other.x) + y * (one.y + other.y)) / 2 };
}

/** What of a polygon lies on this side of a line; the new edge has `beyond` behind it. */
export function cut(polygon: Polygon, line: HalfPlane, beyond: number | null): Polygon {
  if (polygon.every((corner) => depthIn(line, corner) >= 0)) return polygon;
  return polygon.flatMap((corner, i) => {
    const next = polygon[(i + 1) % polygon.length]!;
    const [here, there] = [depthIn(line, corner), depthIn(line, next)];
    const kept = here >= 0 ? [corner] : [];
    if (here >= 0 === there >= 0) return kept;
    const share = here / (here - there);
    const met = { x: corner.x + share * (next.x - corner.x), y: corner.y + share * (next.y - corner.y) };
    return [...kept, { ...met, beyond: here >= 0 ? beyond : corner.beyond }];
  });
}

/** Its edges as lines, inside where the polygon is. The corners run clockwise on a screen. */
export function edgesOf(polygon: Polygon): { line: HalfPlane; beyond: number | null }[] {
  return polygon.flatMap((from, i) => {
    const to = polygon[(i + 1) % polygon.length]!;
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    if (length < 1e-9) return [];
    const [x, y] = [(to.y - from.y) / length, (from.x - to.x) / length];
    return [{ line: { x, y, end: x * from.x + y * from.y }, beyond: from.beyond }];
  });
}

/** The polygon without a margin along each edge, as wide as `marginAt` says for what lies beyond. */
export function drawnIn(polygon: Polygon, marginAt: (beyond: number | null) => number): Polygon {
  return edgesOf(polygon).reduce<Polygon>(
    (rest, { line, beyond }) => cut(rest, { ...line, end: line.end - marginAt(beyond) }, beyond),
    polygon,
  );
}

export function areaOf(polygon: Polygon): number {
  return sumOverEdges(polygon, () => 1) / 2;
}

/** The middle of its area. */
export function centreOf(polygon: Polygon): Point {
  const area = areaOf(polygon);
  const along = (axis: 'x' | 'y') => sumOverEdges(polygon, (from, to) => from[axis] + to[axis]) / (6 * area);
  return { x: along('x'), y: along('y') };
}

function sumOverEdges(polygon: Polygon, weight: (from: Point, to: Point) => number): number {
  return polygon.reduce((sum, from, i) => {
    const to = polygon[(i + 1) % polygon.length]!;
    return sum + (from.x * to.y - to.x * from.y) * weight(from, to);
  }, 0);
}
