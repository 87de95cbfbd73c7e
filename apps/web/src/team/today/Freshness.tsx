// How the day stands in one line, and as of when, where the line is lost.
import type { Refusal } from '@mitnand/api-client/refusal';
import { Notice } from '@mitnand/ui/notices/Notice.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { RefusalText } from '../frame/RefusalText.tsx';
import type { Day } from './useDay.ts';

interface FreshnessProps {
  day: Day;
  /** When it was asked for, in milliseconds since 1970 UTC. */
  at: number | undefined;
  /** Why it could not be asked for since. */
  refusal: Refusal | null;
}

export function Freshness({ day, at = 0, refusal }: FreshnessProps) {
  const { t, dates } = usePage();
  const sum = (count: (date: Day['dates'][number]) => number) =>
    day.dates.reduce((total, date) => total + count(date), 0);
  if (refusal && !refusal.uncertain) return <RefusalText refusal={refusal} />;
  if (refusal)
    return (
      <Notice tone="warning" role="status" heading={t('today.lost', { time: dates.time(at) })}>
        {/* Without any line the frame of the page says more. */}
        {navigator.onLine && <p>{t('today.lostText')}</p>}
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
