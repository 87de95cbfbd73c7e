// How far it is to another place, as the crow flies: enough to decide whether one goes there.

interface Point {
  latitude: number | null;
  longitude: number | null;
}

const KM_PER_DEGREE = 111.2;

/** Kilometres between two places, to one decimal; null where one of them is not known. */
export function kilometresBetween(from: Point, to: Point): number | null {
  if (from.latitude === null || from.longitude === null || to.latitude === null || to.longitude === null)
    return null;
  const north = (to.latitude - from.latitude) * KM_PER_DEGREE;
  const east = (to.longitude - from.longitude) * KM_PER_DEGREE * Math.cos((from.latitude * Math.PI) / 180);
  return Math.round(Math.hypot(north, east) * 10) / 10;
}
