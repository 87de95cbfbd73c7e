// Which field an arrow key leads to.
import type { Point } from './polygons.ts';

/** By key of a keyboard event, with what it means on a screen; a map is not mirrored in Arabic. */
const WAYS: Readonly<Record<string, Point>> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};
/** What lies aside counts as farther away than what lies ahead. */
const ASIDE = 1.5;

/** Where each key leads from each point, by the point’s index. */
type Leads = readonly Readonly<Record<string, number>>[];

/**
 * Where a key leads from one of these points; null when it leads nowhere. "Home" and "End" lead to the first and the last,
 * arrow keys to the nearest that way, but for those keys without which a point could not be reached by any.
 */
export function nextField(points: readonly Point[], from: number, key: string): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return points.length - 1;
  return key in WAYS ? (leadsToAll(points)[from]![key] ?? null) : null;
}

function leadsToAll(points: readonly Point[]): Leads {
  let leads: Leads = points.map((_, from) => nearestFrom(points, from));
  for (let better: Leads | undefined = leads; better; better = withOneMore(leads, points)) leads = better;
  return leads;
}

function nearestFrom(points: readonly Point[], from: number): Record<string, number> {
  const leads: Record<string, number> = {};
  for (const key of Object.keys(WAYS)) {
    const farness = points.map((_, to) => farnessOf(points, from, key, to));
    const least = Math.min(...farness);
    if (least < Infinity) leads[key] = farness.indexOf(least);
  }
  return leads;
}

/** Infinity for what does not lie that way. */
function farnessOf(points: readonly Point[], from: number, key: string, to: number): number {
  const [here, there, way] = [points[from]!, points[to]!, WAYS[key]!];
  const [x, y] = [there.x - here.x, there.y - here.y];
  const ahead = x * way.x + y * way.y;
  return ahead > 1 ? ahead + ASIDE * Math.abs(x * way.y - y * way.x) : Infinity;
}

/** With another lead of one key, the nearest by which more points are reached and none is lost. */
function withOneMore(leads: Leads, points: readonly Point[]): Leads | undefined {
  const reached = reachedBy(leads);
  if (reached.size === points.length) return undefined;
  const missed = [...points.keys()].filter((to) => !reached.has(to));
  return [...reached]
    .flatMap((from) => Object.keys(WAYS).flatMap((key) => missed.map((to) => ({ from, key, to }))))
    .map((lead) => ({ ...lead, farness: farnessOf(points, lead.from, lead.key, lead.to) }))
    .filter(({ farness }) => farness < Infinity)
    .sort((a, b) => a.farness - b.farness)
    .map(({ from, key, to }) => leads.with(from, { ...leads[from], [key]: to }))
    .find((changed) => {
      const then = reachedBy(changed);
      return [...reached].every((point) => then.has(point));
    });
}

/** From the first and the last, to which there is a way from everywhere. */
function reachedBy(leads: Leads): Set<number> {
  const reached = new Set([0, leads.length - 1]);
  for (const from of reached) for (const to of Object.values(leads[from]!)) reached.add(to);
  return reached;
}
