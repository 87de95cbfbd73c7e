// Number and PIN, large enough to be copied onto a piece of paper.
import { groupedNumber } from '@mitnand/i18n/grouped-number';
import { usePage } from '../../shared/page/PageContext.ts';

export function ReceiptCodes({ number, pin }: { number: string; pin: string }) {
  const { t } = usePage();
  return (
    <dl className="codes-line" data-private>
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
