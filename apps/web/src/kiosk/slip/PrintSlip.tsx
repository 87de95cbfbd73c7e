// The button for the slip, and the slip itself, which only the printer sees.
import { usePage } from '../../shared/page/PageContext.ts';
import { useKiosk } from '../flow/KioskContext.ts';
import { Answer } from '../frame/Answer.tsx';
import { KioskSlip, type SlipBooking } from './KioskSlip.tsx';
import { PrintIcon } from '../pictures/signs.tsx';

interface PrintSlipProps {
  booking: SlipBooking;
  pin: string;
  /** The slip one has is wrong. */
  first?: boolean;
  onPrint: () => void;
}

export function PrintSlip({ booking, pin, first = false, onPrint }: PrintSlipProps) {
  const { t, town } = usePage();
  const { device } = useKiosk();
  return (
    <>
      <Answer
        first={first}
        picture={<PrintIcon />}
        onChoose={() => {
          onPrint();
          print();
        }}
      >
        {t('kiosk.find.print')}
      </Answer>
      <KioskSlip booking={booking} pin={pin} phone={device?.telephone ?? town.contact.phone} />
    </>
  );
}
