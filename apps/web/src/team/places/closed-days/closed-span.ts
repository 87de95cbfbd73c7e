// Days from one to another, in words.
import type { Dates } from '@mitnand/i18n/dates';
import type { Translate } from '@mitnand/i18n/translator';
import { withItsMonth } from '../../../shared/page/in-one-piece.ts';

/** `Donnerstag, 24. Dezember 2026`, or both ends. */
export function closedSpan(t: Translate, dates: Dates, { fromOn, toOn }: { fromOn: string; toOn: string }) {
  if (fromOn === toOn) return withItsMonth(dates.dayWithYear(fromOn));
  return withItsMonth(
    t('townData.closedDays.span', { from: dates.day(fromOn), to: dates.dayWithYear(toOn) }),
  );
}
