// The touch screen in a venue: rendered in the browser alone, one person after the other.
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { KioskContext } from './flow/KioskContext.ts';
import { pages } from './flow/pages.ts';
import { useVisit } from './flow/useVisit.ts';
import { stepOf } from './flow/visit.ts';
import { KioskFrame } from './frame/KioskFrame.tsx';
import { Waiting } from './frame/Waiting.tsx';
import { SpokenLanguage } from './speaking/SpokenLanguage.tsx';
import { CleanButton } from './this-device/CleanButton.tsx';
import { EnrolPage } from './this-device/EnrolPage.tsx';
import { LockedPage } from './this-device/LockedPage.tsx';
import { RevokedPage } from './this-device/RevokedPage.tsx';
import { useThisDevice } from './this-device/useThisDevice.ts';
import { usePage } from '../shared/page/PageContext.ts';

export default function KioskPage() {
  const inBrowser = useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
  return inBrowser ? <Kiosk /> : null;
}

function Kiosk() {
  const { visit, round, deeds } = useVisit();
  const { device, is } = useThisDevice();
  const { startOver } = deeds;
  const open = device.state === 'open';
  const known = 'device' in device ? device.device : null;
  // Whoever locks or revokes it takes it from whoever stands there.
  useEffect(() => {
    if (!open) startOver();
  }, [open, startOver]);
  const kiosk = useMemo(() => ({ visit, device: known, ...deeds }), [visit, known, deeds]);
  const { page, part } = stepOf(visit);
  const Page = pages[page];
  return (
    <SpokenLanguage language={visit.language}>
      <KioskContext value={kiosk}>
        <KioskFrame forStaff={open && <CleanButton onLocked={is} />}>
          {open ? <Page key={`${round} ${page} ${part}`} /> : <ClosedPage device={device} is={is} />}
        </KioskFrame>
      </KioskContext>
    </SpokenLanguage>
  );
}

/** In place of the questions while nobody may use the device. */
function ClosedPage({ device, is }: ReturnType<typeof useThisDevice>) {
  const { t } = usePage();
  const [enrolling, setEnrolling] = useState(false);
  if (device.state === 'asking') return <Waiting title={t('page.loading')} />;
  if (device.state === 'locked') return <LockedPage device={device.device} onChange={is} />;
  if (device.state === 'revoked' && !enrolling)
    return <RevokedPage device={device.device} onEnrol={() => setEnrolling(true)} />;
  const back = device.state === 'revoked' ? () => setEnrolling(false) : null;
  return <EnrolPage onEnrolled={is} onBack={back} />;
}
