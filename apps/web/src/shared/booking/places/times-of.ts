// The times one can move to: where several mentors are free at once, it is one time with so many places.

interface Place {
  occurrenceId: string;
  startsAt: string;
  endsAt: string;
  mode: string | null;
  /** Null: without a limit. */
  freePlaces: number | null;
}

/** The first place of each time, with the places of all. */
export function timesOf<T extends Place>(places: readonly T[]): T[] {
  const times = Map.groupBy(
    places,
    ({ occurrenceId, startsAt, endsAt, mode }) => `${occurrenceId} ${startsAt} ${endsAt} ${mode}`,
  );
  return [...times.values()].map((same) => ({ ...same[0]!, freePlaces: sumOf(same) }));
}

function sumOf(places: readonly Place[]): number | null {
  return places.reduce<number | null>(
    (sum, { freePlaces }) => (sum === null || freePlaces === null ? null : sum + freePlaces),
    0,
  );
}
