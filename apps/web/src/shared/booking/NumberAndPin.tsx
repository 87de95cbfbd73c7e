// Number and PIN, large enough to be copied onto a piece of paper.
import './number-and-pin.css';
import { groupedNumber } from '@mitnand/i18n/grouped-number';
import { usePage } from '../page/PageContext.ts';

export function NumberAndPin({ number, pin }: { number: string; pin: string }) {
  const { t } = usePage();
  return (
    <dl className="codes">
      <div>
        <dt>{t('booking.number')}</dt>
        <dd dir="ltr">{groupedNumber(number)}</dd>
      </div>
      <div>
        <dt>{t('booking.pin')}</dt>
        <dd dir="ltr">{groupedNumber(pin)}</dd>
      </div>
    </dl>
  );
}
