// The touch screen in a venue: rendered in the browser alone, one person after the other.
import { useSyncExternalStore } from 'react';
import { KioskContext } from './flow/KioskContext.ts';
import { pages } from './flow/pages.ts';
import { useVisit } from './flow/useVisit.ts';
import { stepOf } from './flow/visit.ts';
import { KioskFrame } from './frame/KioskFrame.tsx';
import { SpokenLanguage } from './speaking/SpokenLanguage.tsx';

export default function KioskPage() {
  const inBrowser = useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
  return inBrowser ? <Kiosk /> : null;
}

function Kiosk() {
  const { kiosk, round } = useVisit();
  const { page, part } = stepOf(kiosk.visit);
  const Page = pages[page];
  return (
    <SpokenLanguage language={kiosk.visit.language}>
      <KioskContext value={kiosk}>
        <KioskFrame>
          <Page key={`${round} ${page} ${part}`} />
        </KioskFrame>
      </KioskContext>
    </SpokenLanguage>
  );
}
