// The kiosks by venue: how each stands, and what one can do with it.
import type { KioskRowFragment } from '@mitnand/api-client/types';
import { Button } from '@mitnand/ui/Button.tsx';
import { Table, type Column } from '@mitnand/ui/Table.tsx';
import { VisuallyHidden } from '@mitnand/ui/VisuallyHidden.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { type KioskState, stateOf } from './kiosk-state.ts';
import type { useKioskDeeds } from './useKioskDeeds.ts';

interface KioskTableProps {
  kiosks: readonly KioskRowFragment[];
  deeds: ReturnType<typeof useKioskDeeds>;
  onNewCode: (kiosk: KioskRowFragment) => void;
}

export function KioskTable({ kiosks, deeds, onNewCode }: KioskTableProps) {
  const { t } = usePage();
  const columns: Column<KioskRowFragment>[] = [
    {
      key: 'name',
      heading: t('kiosks.column.name'),
      rowHeader: true,
      cell: ({ name, venue }) => (
        <>
          {name}
          <span className="second-line">{venue.name}</span>
        </>
      ),
    },
    { key: 'state', heading: t('kiosks.column.state'), cell: (kiosk) => <State kiosk={kiosk} /> },
    {
      key: 'deeds',
      heading: t('kiosks.column.deeds'),
      quiet: true,
      align: 'end',
      cell: (kiosk) => <Deeds {...{ kiosk, deeds, onNewCode }} />,
    },
  ];
  return (
    <Table
      caption={t('kiosks.title')}
      columns={columns}
      rows={kiosks}
      isPast={({ revokedAt }) => revokedAt !== null}
    />
  );
}

const look = {
  READY: 'active',
  CLEANING: 'active',
  SILENT: 'invited',
  LOCKED: 'invited',
  NO_DEVICE: 'invited',
  REVOKED: 'ended',
} as const satisfies Record<KioskState, string>;

function State({ kiosk }: { kiosk: KioskRowFragment }) {
  const { t, dates, now } = usePage();
  const state = stateOf(kiosk, now);
  const { lastSeenAt, codeValidUntil, revokedAt, lockedAt } = kiosk;
  const since = revokedAt ?? (state === 'LOCKED' ? lockedAt : null);
  return (
    <>
      <span className={`state state--${look[state]}`}>{t(`kiosks.state.${state}`)}</span>
      {since && <span className="second-line">{t('kiosks.since', { when: dates.dayAndTime(since) })}</span>}
      {lastSeenAt && !revokedAt && (
        <span className="second-line">{t('kiosks.seen', { when: dates.dayAndTime(lastSeenAt) })}</span>
      )}
      {codeValidUntil && (
        <span className="second-line">{t('kiosks.codeOpen', { time: dates.time(codeValidUntil) })}</span>
      )}
    </>
  );
}

function Deeds({
  kiosk,
  deeds,
  onNewCode,
}: Pick<KioskTableProps, 'deeds' | 'onNewCode'> & { kiosk: KioskRowFragment }) {
  const { t } = usePage();
  const { enrolledAt, lockedAt, revokedAt } = kiosk;
  const deed = (key: 'lock' | 'unlock' | 'revoke' | 'newCode', run: () => void, quiet = false) => (
    <Button kind={quiet ? 'tertiary' : 'secondary'} small onClick={run}>
      {t(`kiosks.deed.${key}`)}
      <VisuallyHidden>: {kiosk.name}</VisuallyHidden>
    </Button>
  );
  if (revokedAt || !enrolledAt)
    return (
      <div className="kiosk-deeds">
        {deed('newCode', () => onNewCode(kiosk))}
        {!revokedAt && deed('revoke', () => void deeds.revoke(kiosk), true)}
      </div>
    );
  return (
    <div className="kiosk-deeds">
      {lockedAt ? deed('unlock', () => void deeds.unlock(kiosk)) : deed('lock', () => void deeds.lock(kiosk))}
      {deed('newCode', () => onNewCode(kiosk), true)}
      {deed('revoke', () => void deeds.revoke(kiosk), true)}
    </div>
  );
}
