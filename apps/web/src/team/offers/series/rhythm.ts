// How often a series comes, as people say it.
import type { SeriesForm } from '../form/offer-form.ts';

export const rhythms = ['WEEKLY', 'FORTNIGHTLY', 'OTHER', 'MONTHLY'] as const;
export type Rhythm = (typeof rhythms)[number];

export function rhythmOf({ frequency, every }: Pick<SeriesForm, 'frequency' | 'every'>): Rhythm {
  if (frequency === 'MONTHLY_BY_WEEKDAY') return 'MONTHLY';
  return every === '1' ? 'WEEKLY' : every === '2' ? 'FORTNIGHTLY' : 'OTHER';
}

/** The answers that a rhythm decides; a month knows one weekday only. */
export function withRhythm(series: SeriesForm, rhythm: Rhythm): SeriesForm {
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
