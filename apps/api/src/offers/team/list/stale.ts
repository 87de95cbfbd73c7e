// When an offer goes stale: it is public, has no coming date, and nobody has said for three months that it is still true.

const FRESH_FOR = { months: 3 };

/** From then on an offer that was confirmed then counts as stale, without a coming date. */
export function staleAfter(confirmedAt: Temporal.Instant): Temporal.Instant {
  return confirmedAt.toZonedDateTimeISO('UTC').add(FRESH_FOR).toInstant();
}

/** Whoever was confirmed by then is stale now. */
function confirmedTooEarly(now: Temporal.Instant): Temporal.Instant {
  return now.toZonedDateTimeISO('UTC').subtract(FRESH_FOR).toInstant();
}

/** The condition on an alias of `offer`; `param` makes a placeholder of a value. */
export function staleSql(alias: string, now: Temporal.Instant, param: (value: unknown) => string): string {
  return `${alias}.state = 'PUBLISHED' AND ${alias}.confirmed_at <= ${param(confirmedTooEarly(now))}::timestamptz
    AND NOT EXISTS (SELECT 1 FROM occurrence coming WHERE coming.offer_id = ${alias}.id
      AND coming.starts_at > ${param(now)}::timestamptz AND coming.cancelled_at IS NULL)`;
}
