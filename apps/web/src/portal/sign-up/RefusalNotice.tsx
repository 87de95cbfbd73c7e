// Why the place was not booked, or why nobody knows yet; and the way on.
import type { Refusal } from '@mitnand/api-client/refusal';
import { errorText } from '@mitnand/i18n/error-text';
import { Button, buttonClass } from '@mitnand/ui/Button.tsx';
import { Notice } from '@mitnand/ui/notices/Notice.tsx';
import { useEffect, useRef, type MouseEvent } from 'react';
import { Link } from 'wouter';
import type { BookSlot } from '../../shared/booking/useBookSlot.ts';
import { usePage } from '../../shared/page/PageContext.ts';
import { PhoneLink } from '../../shared/page/PhoneLink.tsx';
import type { OfferToJoin } from './SignUpPage.tsx';

interface RefusalNoticeProps {
  refusal: Refusal;
  bookSlot: BookSlot;
  offer: OfferToJoin;
}

export function RefusalNotice({ refusal, bookSlot, offer }: RefusalNoticeProps) {
  const notice = useRef<HTMLDivElement>(null);
  // Newer browsers answer with a promise, which React would take for the effect's cleanup.
  useEffect(() => void notice.current?.scrollIntoView({ block: 'center' }), [refusal]);
  return (
    <div ref={notice}>
      <Reason {...{ refusal, bookSlot, offer }} />
    </div>
  );
}

function Reason({ refusal, bookSlot: { earlierWish, book }, offer }: RefusalNoticeProps) {
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
  if (refusal.code === 'NO_FITTING_SLOT' && offer.kind === 'CONSULTATION') {
    return (
      <Notice heading={t('signUp.refused')} role="alert">
        <p>{t('signUp.nobodyFits')}</p>
        <div className="buttons">
          <Link className={buttonClass('secondary')} href={`/angebote/${offer.number}`}>
            {t('signUp.otherTimes')}
          </Link>
          <Button kind="secondary" onClick={withoutNeeds}>
            {t('signUp.withoutNeeds')}
          </Button>
        </div>
      </Notice>
    );
  }
  return (
    <Notice heading={t('signUp.refused')} role="alert">
      <p>{errorText(t, refusal.code, refusal.values)}</p>
    </Notice>
  );
}

/** Sends the form anew, with topic and device left open. */
function withoutNeeds({ currentTarget: { form } }: MouseEvent<HTMLButtonElement>) {
  for (const select of form?.querySelectorAll<HTMLSelectElement>('#worry, #device') ?? []) select.value = '';
  form?.requestSubmit();
}
