// A schematic map: the parts of a town as fields of one shape, computed from a point for each.
import { cellsOf, spread } from './cells.ts';
import { type Label, labelFor } from './label.ts';
import { centreOf, drawnIn, type Point, type Polygon } from './polygons.ts';
import { laidOut, outlineOf } from './town-shape.ts';

export interface PartOfTown {
  readonly id: string;
  readonly name: string;
  readonly parent?: { readonly id: string } | null;
  /** Degrees, WGS 84. */
  readonly latitude?: number | null;
  readonly longitude?: number | null;
}

export interface Field {
  readonly id: string;
  /** Its middle. */
  readonly at: Point;
  /** What can be touched, without the path to the fields beside it. */
  readonly shape: Polygon;
  readonly label: Label;
}

export interface TownPlan {
  /** Always the same, in units that are pixels on a phone of 320. */
  readonly width: number;
  readonly height: number;
  readonly fields: readonly Field[];
}

export const WIDTH = 288;
/** Height to width: a town along a river is drawn less long than it is. */
const [LOWEST, HIGHEST] = [0.7, 1.45];
/** With many parts the phone's whole height is needed, so that each can be read and touched. */
const ROOM_FOR_ONE = 6_900;
/** Half of the path between two fields: of one Sozialraum, or of two. */
const [PATH, BORDER] = [1, 2.75];

/** The plan of all parts that hold no others and have a point, their own or their Sozialraum's; null without any. */
export function planOf(districts: readonly PartOfTown[]): TownPlan | null {
  const parts = districts.filter(({ id }) => !districts.some(({ parent }) => parent?.id === id));
  const located = parts.flatMap((part) => {
    const { latitude, longitude } = pointOf(part, districts);
    return latitude == null || longitude == null ? [] : [{ part, latitude, longitude }];
  });
  if (located.length === 0) return null;
  const points = laidOut(located);
  const { outline, inside, height } = fitted(points);
  const cells = cellsOf(outline, spread(outline, inside));
  const groupOf = ({ id, parent }: PartOfTown) => parent?.id ?? id;
  const fields = located.map(({ part }, i) => {
    const margin = (beyond: number | null) =>
      beyond === null || groupOf(located[beyond]!.part) === groupOf(part) ? PATH : BORDER;
    const shape = drawnIn(cells[i]!, margin);
    return { id: part.id, at: centreOf(shape), shape, label: labelFor(part.name, shape) };
  });
  return { width: WIDTH, height, fields };
}

let last: { of: string; plan: TownPlan | null } = { of: '', plan: null };

/** The same; a town has one plan for months, and the server draws it for many. */
export function knownPlanOf(districts: readonly PartOfTown[]): TownPlan | null {
  const of = JSON.stringify(districts);
  if (of !== last.of) last = { of, plan: planOf(districts) };
  return last.plan;
}

function pointOf(part: PartOfTown, all: readonly PartOfTown[]): PartOfTown {
  const has = (each: PartOfTown | undefined) => each?.latitude != null && each.longitude != null;
  const parent = all.find(({ id }) => id === part.parent?.id);
  return has(part) || !has(parent) ? part : parent!;
}

/** Outline and points brought to the size of the drawing. */
function fitted(points: readonly Point[]) {
  const outline = outlineOf(points, 0.5 / Math.sqrt(points.length));
  const [xs, ys] = [outline.map(({ x }) => x), outline.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [across, down] = [Math.max(...xs) - left, Math.max(...ys) - top];
  const least = Math.max(LOWEST, (ROOM_FOR_ONE * points.length) / (WIDTH * WIDTH));
  const height = Math.round(WIDTH * Math.min(HIGHEST, Math.max(least, down / across)));
  const [wide, high] = [WIDTH / across, height / down];
  const bring = <P extends Point>(point: P): P => ({
    ...point,
    x: (point.x - left) * wide,
    y: (point.y - top) * high,
  });
  return { outline: outline.map(bring), inside: points.map(bring), height };
}
