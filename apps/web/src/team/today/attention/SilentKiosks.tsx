// Kiosks that are not heard of, while people come.
import { Link } from 'wouter';
import { usePage } from '../../../shared/page/PageContext.ts';
import type { Day } from '../useDay.ts';
import { AttentionGroup } from './AttentionGroup.tsx';

export function SilentKiosks({ kiosks }: { kiosks: Day['silentKiosks'] }) {
  const { t, dates } = usePage();
  return (
    <AttentionGroup heading={t('today.silentKiosks')} count={kiosks.length}>
      {kiosks.map(({ id, name, venue, lastSeenAt }) => (
        <li key={id}>
          <Link href="/team/kiosks">{`${name}, ${venue.name}`}</Link>
          {lastSeenAt && (
            <span className="quiet">{t('today.kioskHeard', { when: dates.dayAndTime(lastSeenAt) })}</span>
          )}
        </li>
      ))}
    </AttentionGroup>
  );
}
