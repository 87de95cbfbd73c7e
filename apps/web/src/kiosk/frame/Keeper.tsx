// Looks after whoever stands in front and after the device: asks whether somebody is still there, forgets, says when there is
// no line, and begins anew when that is due.
import { isLanguage } from '@mitnand/i18n/languages';
import { useEffect } from 'react';
import { usePage } from '../../shared/page/PageContext.ts';
import { useKiosk } from '../flow/KioskContext.ts';
import { hasBooked, isFresh } from '../flow/visit.ts';
import { IdleWatch } from '../idle/IdleWatch.tsx';
import { keepShell } from '../offline/keep-shell.ts';
import { NoConnection } from '../offline/NoConnection.tsx';
import { useConnection } from '../offline/useConnection.ts';
import { startWatchdog } from '../offline/watchdog.ts';

export function Keeper() {
  const { t, town } = usePage();
  const { visit, device, startOver } = useKiosk();
  const inUse = !isFresh(visit);
  const connected = useConnection(inUse);
  const phone = device?.telephone ?? town.contact.phone;
  const languages = town.languages.filter(isLanguage);
  useEffect(startWatchdog, []);
  useEffect(() => {
    // Without it the kiosk works as well, as long as there is a line.
    const keep = () => void keepShell({ languages, phone }).catch(() => undefined);
    keep();
    // What was fetched ahead meanwhile is kept too: letters of other scripts, further messages.
    const timer = setTimeout(keep, 10_000);
    return () => clearTimeout(timer);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the languages of a town stay the same while a page lives
  }, [phone]);
  return (
    <>
      <NoConnection connected={connected} phone={phone} />
      <IdleWatch
        watching={inUse}
        words={hasBooked(visit) ? t('kiosk.idle.booked') : t('kiosk.idle.text')}
        onOver={startOver}
      />
    </>
  );
}
