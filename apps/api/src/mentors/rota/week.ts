// Weeks of the town, from Monday to Sunday by the wall clock.

export interface Week {
  /** Monday. */
  readonly on: Temporal.PlainDate;
  readonly from: Temporal.Instant;
  /** Not included. */
  readonly until: Temporal.Instant;
}

/** The week that holds this day. */
export function weekOf(day: Temporal.PlainDate, zone: string): Week {
  const on = day.subtract({ days: day.dayOfWeek - 1 });
  const startOf = (date: Temporal.PlainDate) => date.toZonedDateTime(zone).toInstant();
  return { on, from: startOf(on), until: startOf(on.add({ days: 7 })) };
}
