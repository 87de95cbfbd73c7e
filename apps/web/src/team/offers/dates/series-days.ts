// On which days a series comes: as the API tells it, as fields hold it, and what of it somebody changes.
import type { OfferDatesQuery } from '@mitnand/api-client/operations/offer-dates';
import type { DatesChangeInput } from '@mitnand/api-client/types';
import type { SeriesDays } from '../series/rhythm.ts';

export type SeriesRule = OfferDatesQuery['teamOffer']['series'][number]['rule'];

type DaysChange = Pick<DatesChangeInput, 'frequency' | 'every' | 'weekdays' | 'nth'>;

export function daysOf({ frequency, every, weekdays, nth }: SeriesRule): SeriesDays {
  return { frequency, every: String(every), weekdays: weekdays.map(String), nth: String(nth ?? 1) };
}

/** Only what differs; null while no weekday is chosen or the number of weeks is none. */
export function daysChange(rule: SeriesRule, wish: SeriesDays): DaysChange | null {
  const [weekdays, every] = [wish.weekdays.map(Number).sort((a, b) => a - b), Number(wish.every)];
  if (weekdays.length === 0 || !Number.isInteger(every) || every < 1) return null;
  const monthly = wish.frequency === 'MONTHLY_BY_WEEKDAY';
  return {
    ...(wish.frequency !== rule.frequency && { frequency: wish.frequency }),
    ...(every !== rule.every && { every }),
    ...(weekdays.join() !== [...rule.weekdays].sort((a, b) => a - b).join() && { weekdays }),
    ...(monthly && Number(wish.nth) !== rule.nth && { nth: Number(wish.nth) }),
  };
}
