// When something among many last changed.

/** Where nothing is known to have happened: 1970, so that the same answer says the same each time. */
const NEVER = Temporal.Instant.fromEpochMilliseconds(0);

export function latest(moments: readonly (Temporal.Instant | null)[]): Temporal.Instant {
  return moments.reduce<Temporal.Instant>(
    (last, moment) => (moment && Temporal.Instant.compare(moment, last) > 0 ? moment : last),
    NEVER,
  );
}
