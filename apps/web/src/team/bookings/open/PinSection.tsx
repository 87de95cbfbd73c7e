// A new PIN for somebody who lost theirs: shown once, to be read out or printed; the old one ends.
import { ReissuePinDocument, type ReissuePinMutation } from '@mitnand/api-client/operations/reissue-pin';
import type { Refusal } from '@mitnand/api-client/refusal';
import type { OpenTeamBookingFragment } from '@mitnand/api-client/types';
import { errorText } from '@mitnand/i18n/error-text';
import { groupedNumber } from '@mitnand/i18n/grouped-number';
import { Button } from '@mitnand/ui/Button.tsx';
import { useEffect, useRef, useState } from 'react';
import { BookingSlip } from '../../../shared/booking/BookingSlip.tsx';
import { NumberAndPin } from '../../../shared/booking/NumberAndPin.tsx';
import { usePage } from '../../../shared/page/PageContext.ts';
import { useApi } from '../../../shared/page/useQuery.ts';

export function PinSection({ booking }: { booking: OpenTeamBookingFragment }) {
  const { t } = usePage();
  const api = useApi();
  const busy = useRef(false);
  const [receipt, setReceipt] = useState<ReissuePinMutation['reissuePin'] | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const shown = useRef<HTMLHeadingElement>(null);
  useEffect(() => shown.current?.focus(), [receipt]);
  // A second tap would make a second PIN, while the first is read out.
  const renew = async () => {
    if (busy.current) return;
    busy.current = true;
    const answer = await api.mutate(ReissuePinDocument, { bookingId: booking.id });
    busy.current = false;
    setRefusal(answer.refusal ?? null);
    if (answer.data) setReceipt(answer.data.reissuePin);
  };
  if (receipt)
    return (
      <div className="section pin-shown">
        <h3 ref={shown} tabIndex={-1}>
          {t('teamBookings.newPinShown')}
        </h3>
        <NumberAndPin number={receipt.number} pin={receipt.pin} />
        <p className="quiet">{t('teamBookings.newPinRead')}</p>
        <div className="buttons">
          <Button kind="secondary" small onClick={() => print()}>
            {t('teamBookings.new.print')}
          </Button>
          <Button kind="secondary" small onClick={() => setReceipt(null)}>
            {t('teamBookings.newPinDone')}
          </Button>
        </div>
        <BookingSlip booking={receipt.booking} pin={groupedNumber(receipt.pin)} />
      </div>
    );
  return (
    <details className="section">
      <summary>{t('teamBookings.newPin')}</summary>
      <p>{t('teamBookings.newPinText')}</p>
      {refusal && (
        <p className="field__error" role="alert">
          {errorText(t, refusal.code, refusal.values)}
        </p>
      )}
      <p>
        <Button kind="secondary" small onClick={() => void renew()}>
          {t('teamBookings.newPinButton')}
        </Button>
      </p>
    </details>
  );
}
