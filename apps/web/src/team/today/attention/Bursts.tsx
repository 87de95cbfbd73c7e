// Many bookings that look like one source, as counts.
import { usePage } from '../../../shared/page/PageContext.ts';
import type { Day } from '../useDay.ts';
import { AttentionGroup } from './AttentionGroup.tsx';

export function Bursts({ bursts }: { bursts: Day['bursts'] }) {
  const { t, dates } = usePage();
  return (
    <AttentionGroup heading={t('today.bursts')} count={bursts.length}>
      {bursts.map(({ by, bookings, from, to }) => (
        <li key={`${by} ${from}`}>
          <span>{t(`today.burst.${by}`, { count: bookings })}</span>
          <span className="quiet">{dates.span(from, to)}</span>
        </li>
      ))}
    </AttentionGroup>
  );
}
