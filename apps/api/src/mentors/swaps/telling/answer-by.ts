// Until when somebody should say whether they take over a session; a later yes is a yes all the same.

/** The one who asks can still come themselves, or say that they can't. */
const BEFORE_MINUTES = 180;

/** Three hours before the session; where less than six are left, half of the time there is. */
export function answerBy(startsAt: Temporal.Instant, offeredAt: Temporal.Instant): Temporal.Instant {
  const left = Math.max(0, offeredAt.until(startsAt).total('minutes'));
  return startsAt.subtract({ minutes: Math.floor(Math.min(BEFORE_MINUTES, left / 2)) });
}
