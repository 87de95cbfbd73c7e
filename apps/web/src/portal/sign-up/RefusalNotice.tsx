// Why the place was not booked, or why nobody knows yet; and the way on.
import type { Refusal } from '@mitnand/api-client/refusal';
import { errorText } from '@mitnand/i18n/error-text';
import { Button } from '@mitnand/ui/Button.tsx';
import { Notice } from '@mitnand/ui/Notice.tsx';
import { useEffect, useRef } from 'react';
import type { BookSlot } from '../../shared/booking/useBookSlot.ts';
import { usePage } from '../../shared/page/PageContext.ts';
import { PhoneLink } from '../../shared/page/PhoneLink.tsx';

export function RefusalNotice({ refusal, bookSlot }: { refusal: Refusal; bookSlot: BookSlot }) {
  const { t, town } = usePage();
  const { earlierWish, book } = bookSlot;
  const notice = useRef<HTMLDivElement>(null);
  // Newer browsers answer with a promise, which React would take for the effect's cleanup.
  useEffect(() => void notice.current?.scrollIntoView({ block: 'center' }), [refusal]);
  const arrivedBefore = refusal.code === 'REQUEST_KEY_REUSED' && earlierWish;
  return (
    <div ref={notice}>
      <Notice
        tone={refusal.uncertain ? 'warning' : 'info'}
        heading={refusal.uncertain ? t('signUp.uncertain') : t('signUp.refused')}
        role="alert"
      >
        <p>{refusal.uncertain ? t('signUp.uncertainText') : errorText(t, refusal.code, refusal.values)}</p>
        {arrivedBefore && <Button onClick={() => void book(earlierWish)}>{t('signUp.showFirst')}</Button>}
        {refusal.uncertain && <PhoneLink phone={town.contact.phone} />}
      </Notice>
    </div>
  );
}
