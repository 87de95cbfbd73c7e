// How often a series comes, as people say it.
import type { SeriesForm } from '../form/offer-form.ts';

export const rhythms = ['WEEKLY', 'FORTNIGHTLY', 'OTHER', 'MONTHLY'] as const;
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
/** Which of the month's such weekdays, `-1` is the last. */
export const nths = ['1', '2', '3', '4', '5', '-1'] as const;

export type Rhythm = (typeof rhythms)[number];

/** On which days a series comes, as fields hold it. */
export type SeriesDays = Pick<SeriesForm, 'frequency' | 'every' | 'weekdays' | 'nth'>;

export function rhythmOf({ frequency, every }: Pick<SeriesForm, 'frequency' | 'every'>): Rhythm {
  if (frequency === 'MONTHLY_BY_WEEKDAY') return 'MONTHLY';
  return every === '1' ? 'WEEKLY' : every === '2' ? 'FORTNIGHTLY' : 'OTHER';
}

/** The answers that a rhythm decides; a month knows one weekday only. */
export function withRhythm<Series extends SeriesDays>(series: Series, rhythm: Rhythm): Series {
  const weekly = { ...series, frequency: 'WEEKLY' as const };
  switch (rhythm) {
    case 'WEEKLY':
      return { ...weekly, every: '1' };
    case 'FORTNIGHTLY':
      return { ...weekly, every: '2' };
    case 'OTHER':
      return { ...weekly, every: '3' };
    case 'MONTHLY':
      return {
        ...series,
        frequency: 'MONTHLY_BY_WEEKDAY',
        every: '1',
        weekdays: series.weekdays.slice(0, 1),
      };
  }
}
