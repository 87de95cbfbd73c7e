// A moment of a screen, which hangs for years: with its year when that is another one.
import type { PageContextValue } from '../../shared/page/PageContext.ts';

export function momentOfYears(
  { t, dates, now }: Pick<PageContextValue, 't' | 'dates' | 'now'>,
  at: string,
): string {
  const date = dates.dateOf(at);
  const isThisYear = date.slice(0, 4) === dates.dateOf(now).slice(0, 4);
  if (isThisYear) return dates.dayAndTime(at);
  return t('calendar.dayAndTime', { day: dates.dayWithYear(date), time: dates.time(at) });
}
