// Kiosks and screens that are not heard of, while people come or pass by.
import { Link } from 'wouter';
import { usePage } from '../../../shared/page/PageContext.ts';
import type { Day } from '../useDay.ts';
import { AttentionGroup } from './AttentionGroup.tsx';

export function SilentKiosks({ kiosks }: { kiosks: Day['silentKiosks'] }) {
  const { t } = usePage();
  return (
    <AttentionGroup heading={t('today.silentKiosks')} count={kiosks.length}>
      {kiosks.map((kiosk) => (
        <SilentDevice key={kiosk.id} device={kiosk} href="/team/kiosks" />
      ))}
    </AttentionGroup>
  );
}

export function SilentScreens({ screens }: { screens: Day['silentScreens'] }) {
  const { t } = usePage();
  return (
    <AttentionGroup heading={t('today.silentScreens')} count={screens.length}>
      {screens.map((screen) => (
        <SilentDevice key={screen.id} device={screen} href={`/team/bildschirme/${screen.id}`} />
      ))}
    </AttentionGroup>
  );
}

interface SilentDeviceProps {
  device: { name: string; venue: { name: string }; lastSeenAt: string | null };
  href: string;
}

function SilentDevice({ device: { name, venue, lastSeenAt }, href }: SilentDeviceProps) {
  const { t, dates } = usePage();
  return (
    <li>
      <Link href={href}>{`${name}, ${venue.name}`}</Link>
      {lastSeenAt && (
        <span className="quiet">{t('today.deviceHeard', { when: dates.dayAndTime(lastSeenAt) })}</span>
      )}
    </li>
  );
}
