// Where a time is: here in the house, or at another place and how far that is.
import { usePage } from '../../shared/page/PageContext.ts';
import { useKiosk } from '../flow/KioskContext.ts';
import type { FreeTime } from '../time/free-time.ts';
import { kilometresBetween } from './way.ts';

type Venue = FreeTime['venue'];

export function useWayWords(): (venue: Venue) => string {
  const { t, language } = usePage();
  const here = useKiosk().device?.venue;
  return (venue) => {
    if (venue.id === here?.id) return t('kiosk.time.here');
    const far = here && kilometresBetween(here, venue);
    if (!far) return venue.name;
    // The same digits in every language, as on maps and signs.
    const kilometres = new Intl.NumberFormat(`${language}-u-nu-latn`).format(far);
    return t('kiosk.time.there', { place: venue.name, kilometres });
  };
}
