// Why the place was not booked, or why nobody knows yet; and the way on.
import type { Refusal } from '@mitnand/api-client/refusal';
import { errorText } from '@mitnand/i18n/error-text';
import { Button } from '@mitnand/ui/Button.tsx';
import { Notice } from '@mitnand/ui/Notice.tsx';
import { useEffect, useRef } from 'react';
import type { BookSlot } from '../../shared/booking/useBookSlot.ts';
import { usePage } from '../../shared/page/PageContext.ts';
import { PhoneLink } from '../../shared/page/PhoneLink.tsx';

interface RefusalNoticeProps {
  refusal: Refusal;
  bookSlot: BookSlot;
}

export function RefusalNotice({ refusal, bookSlot }: RefusalNoticeProps) {
  const notice = useRef<HTMLDivElement>(null);
  // Newer browsers answer with a promise, which React would take for the effect's cleanup.
  useEffect(() => void notice.current?.scrollIntoView({ block: 'center' }), [refusal]);
  return (
    <div ref={notice}>
      <Reason {...{ refusal, bookSlot }} />
    </div>
  );
}

function Reason({ refusal, bookSlot: { earlierWish, book } }: RefusalNoticeProps) {
  const { t, town } = usePage();
  if (refusal.code === 'REQUEST_KEY_REUSED' && earlierWish) {
    return (
      <Notice tone="success" heading={t('signUp.arrived')} role="alert">
        <p>{t('signUp.arrivedText')}</p>
        <Button onClick={() => void book(earlierWish)}>{t('signUp.showFirst')}</Button>
      </Notice>
    );
  }
  if (refusal.uncertain) {
    return (
      <Notice tone="warning" heading={t('signUp.uncertain')} role="alert">
        <p>{t('signUp.uncertainText')}</p>
        <PhoneLink phone={town.contact.phone} />
      </Notice>
    );
  }
  return (
    <Notice heading={t('signUp.refused')} role="alert">
      <p>{errorText(t, refusal.code, refusal.values)}</p>
    </Notice>
  );
}
