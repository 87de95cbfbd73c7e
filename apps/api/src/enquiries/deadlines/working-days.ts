// Counting working days: Monday to Friday, without days off.

const SATURDAY = 6;

/**
 * The day so many working days after another; the day itself doesn't count.
 * @param isOff whether nobody works on a day although it is none of a weekend
 */
export function workingDayAfter(
  day: Temporal.PlainDate,
  count: number,
  isOff: (day: Temporal.PlainDate) => boolean,
): Temporal.PlainDate {
  let reached = day;
  for (let left = count; left > 0;) {
    reached = reached.add({ days: 1 });
    if (reached.dayOfWeek < SATURDAY && !isOff(reached)) left--;
  }
  return reached;
}
