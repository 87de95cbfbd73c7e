// How the day stands in one line, and as of when, where the line is lost.
import { Notice } from '@mitnand/ui/Notice.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import type { Day } from './useDay.ts';

interface FreshnessProps {
  day: Day;
  /** When it was asked for, in milliseconds since 1970 UTC. */
  at: number | undefined;
  lost: boolean;
}

export function Freshness({ day, at = 0, lost }: FreshnessProps) {
  const { t, dates } = usePage();
  const sum = (count: (date: Day['dates'][number]) => number) =>
    day.dates.reduce((total, date) => total + count(date), 0);
  if (lost)
    return (
      <Notice tone="warning" role="status" heading={t('today.lost', { time: dates.time(at) })}>
        <p>{t('today.lostText')}</p>
      </Notice>
    );
  if (day.dates.length === 0) return null;
  return (
    <p className="today__sum">
      {t('today.summary', {
        dates: day.dates.length,
        expected: sum(({ expected }) => expected),
        came: sum(({ arrived }) => arrived),
      })}
    </p>
  );
}
