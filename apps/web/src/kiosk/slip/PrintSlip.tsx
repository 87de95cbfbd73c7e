// The button for the slip, and the slip itself, which only the printer sees.
import { usePage } from '../../shared/page/PageContext.ts';
import { useKiosk } from '../flow/KioskContext.ts';
import { Answer } from '../frame/Answer.tsx';
import { reader } from '../speech/reader.ts';
import { KioskSlip, type SlipBooking } from './KioskSlip.tsx';
import { PrintIcon } from '../pictures/signs.tsx';

interface PrintSlipProps {
  booking: SlipBooking;
  pin: string;
  /** The slip one has is wrong, or there is none yet. */
  first?: boolean;
  wide?: boolean;
  /** Says on the page that it is being printed. */
  onPrint: () => void;
}

export function PrintSlip({ booking, pin, first = false, wide = false, onPrint }: PrintSlipProps) {
  const { t, town, language } = usePage();
  const { device } = useKiosk();
  const printSlip = () => {
    onPrint();
    if (reader.snapshot().wanted) reader.read([{ text: t('kiosk.find.printed'), language }], language);
    afterPaint(() => print());
  };
  return (
    <>
      <Answer first={first} wide={wide} picture={<PrintIcon />} onChoose={printSlip}>
        {t('kiosk.find.print')}
      </Answer>
      <KioskSlip booking={booking} pin={pin} phone={device?.telephone ?? town.contact.phone} />
    </>
  );
}

/** A printer holds up the page: whoever waits for it sees first what it is they wait for. */
function afterPaint(deed: () => void): void {
  requestAnimationFrame(() => setTimeout(deed));
}
