// Where a time is: here in the house, or at another place and how far that is.
import { usePage } from '../../shared/page/PageContext.ts';
import { useKiosk } from '../flow/KioskContext.ts';
import type { FreeTime } from '../time/free-time.ts';
import { kilometresBetween } from './way.ts';
import { VenueName } from './VenueName.tsx';

/** Stands for the name while the sentence is made: no text has it. */
const NAME = '\ufffc';

export function WayWords({ venue }: { venue: FreeTime['venue'] }) {
  const { t, language } = usePage();
  const here = useKiosk().device?.venue;
  if (venue.id === here?.id) return t('kiosk.time.here');
  const far = here && kilometresBetween(here, venue);
  if (!far) return <VenueName>{venue.name}</VenueName>;
  // The same digits in every language, as on maps and signs.
  const kilometres = new Intl.NumberFormat(`${language}-u-nu-latn`).format(far);
  const [before, after] = t('kiosk.time.there', { place: NAME, kilometres }).split(NAME);
  return (
    <>
      {before}
      <VenueName>{venue.name}</VenueName>
      {after}
    </>
  );
}
