/** The town's day in which a journey takes place: it does not end on the way. */
import { setTimeout as wait } from 'node:timers/promises';
import { test } from '@playwright/test';

const ZONE = 'Europe/Berlin';

/** No journey takes longer. */
const A_JOURNEY = { minutes: 2 };

/** Today in Ulm. */
export const today = () => Temporal.Now.plainDateISO(ZONE);

/** Shortly before midnight, waits until it is over: what is to begin in `inMinutes`, and is told of afterwards, is today. */
export async function enoughOfToday(inMinutes = 0): Promise<void> {
  const left = millisecondsBeforeMidnight(Temporal.Now.zonedDateTimeISO(ZONE), inMinutes);
  if (left === 0) return;
  test.setTimeout(test.info().timeout + left);
  await wait(left);
}

/** How long to wait at this moment; none where the day is long enough, or where no wait would make it so. */
function millisecondsBeforeMidnight(now: Temporal.ZonedDateTime, inMinutes: number): number {
  const isSameDay = now.add({ minutes: inMinutes }).add(A_JOURNEY).toPlainDate().equals(now.toPlainDate());
  // What begins hours later is not called today.
  if (isSameDay || inMinutes > 10) return 0;
  return now.until(now.add({ days: 1 }).startOfDay()).total('milliseconds') + 1000;
}
