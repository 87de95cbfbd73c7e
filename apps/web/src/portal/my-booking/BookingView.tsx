// The booking as it stands, and below it what one can do.
import type { OwnBookingFragment } from '@mitnand/api-client/types';
import { errorText } from '@mitnand/i18n/error-text';
import { groupedNumber } from '@mitnand/i18n/grouped-number';
import { Button, buttonClass } from '@mitnand/ui/Button.tsx';
import { Notice } from '@mitnand/ui/notices/Notice.tsx';
import { Cancelled } from '@mitnand/ui/pictures/scenes/Cancelled.tsx';
import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { BookingFacts } from '../../shared/booking/BookingFacts.tsx';
import { BookingSlip } from '../../shared/booking/BookingSlip.tsx';
import { CalendarButton } from '../../shared/booking/CalendarButton.tsx';
import { KeepOnDevice } from '../../shared/booking/KeepOnDevice.tsx';
import { KindMark } from '../../shared/offers/KindMark.tsx';
import { inOnePiece } from '../../shared/page/in-one-piece.ts';
import { usePage } from '../../shared/page/PageContext.ts';
import { PhoneLink } from '../../shared/page/PhoneLink.tsx';
import { CancelSection } from './CancelSection.tsx';
import { ComingQuestion } from './ComingQuestion.tsx';
import { HeldPlace, isOpenTo } from './HeldPlace.tsx';
import { MeetingRoom } from './MeetingRoom.tsx';
import { MoveSection } from './moving/MoveSection.tsx';
import { MyDataSection } from './MyDataSection.tsx';
import { PartySection } from './PartySection.tsx';
import type { MyBooking } from './useMyBooking.ts';

export interface BookingViewProps {
  my: MyBooking;
  booking: OwnBookingFragment;
}

export function BookingView({ my, booking }: BookingViewProps) {
  const { t, dates, town } = usePage();
  const heading = useRef<HTMLHeadingElement>(null);
  const otherDates = useRef<HTMLDetailsElement>(null);
  const { status, occurrence, waitingPosition, insteadOf } = booking;
  const living = status === 'CONFIRMED' || status === 'WAITLISTED' || status === 'OFFERED';
  // What was just done took its button away: go on at the top, where the outcome stands.
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    if (my.done) scrollTo({ top: 0, behavior: 'instant' });
  }, [my.done]);
  return (
    <>
      {status === 'CANCELLED' ? <Cancelled /> : <KindMark kind={occurrence.offer.kind} />}
      <h1 ref={heading} tabIndex={-1}>
        {living && insteadOf ? t('held.lostHeading') : t(`status.${status}`)}
      </h1>
      <div role="status">{my.done && <Notice tone="success" heading={t(`done.${my.done}`)} />}</div>
      {my.refusal && (
        <Notice tone="warning" heading={t('signUp.refused')} role="alert">
          <p>{errorText(t, my.refusal.code, my.refusal.values)}</p>
        </Notice>
      )}
      {(status === 'OFFERED' || isOpenTo(booking)) && (
        <HeldPlace {...{ my, booking }} onOtherDate={() => openAt(otherDates.current)} />
      )}
      <ComingQuestion {...{ my, booking }} />
      {status === 'WAITLISTED' && insteadOf && (
        <p>
          {t('held.fellThrough', { moment: dates.dayAndTime(insteadOf) })} {t('held.lostText')}
        </p>
      )}
      {status === 'WAITLISTED' && (
        <p>
          {waitingPosition !== null && t('confirmation.position', { position: waitingPosition })}{' '}
          {booking.promoteMe ? t('myBooking.willTake') : t('myBooking.willAsk')}{' '}
          {booking.toldBy ? t('myBooking.tell') : t('myBooking.lookAgain')}
        </p>
      )}
      {booking.endReason && <p>{t(`endReason.${booking.endReason}`)}</p>}
      {occurrence.cancelReason && <p>{occurrence.cancelReason}</p>}
      <MeetingRoom booking={booking} />
      <BookingFacts booking={booking} />
      <p>
        {t('booking.number')} <b dir="ltr">{groupedNumber(booking.number)}</b>
      </p>
      {living && (
        <>
          <div className="buttons">
            {status === 'CONFIRMED' && <CalendarButton booking={booking} />}
            <Button kind="secondary" onClick={() => print()}>
              {t('confirmation.print')}
            </Button>
          </div>
          <KeepOnDevice booking={booking} pin={my.pin} />
          <MoveSection {...{ my, booking }} section={otherDates} />
          <PartySection {...{ my, booking }} />
          {status !== 'OFFERED' && <CancelSection {...{ my, booking }} />}
        </>
      )}
      <MyDataSection {...{ my, booking, living }} />
      {!living && (
        <p>
          <Link className={buttonClass('primary')} href={`/angebote/${occurrence.offer.number}`}>
            {t('myBooking.again')}
          </Link>
        </p>
      )}
      <section className="section" aria-labelledby="fragen-zur-buchung">
        <h2 id="fragen-zur-buchung">{t('myBooking.questions')}</h2>
        <p>{occurrence.offer.contact.name}</p>
        <PhoneLink phone={occurrence.offer.contact.phone ?? town.contact.phone} />
      </section>
      {booking.storedUntil && (
        <p className="quiet">
          {t('booking.storedUntil', { day: inOnePiece(dates.day(booking.storedUntil)) })}
        </p>
      )}
      <p>
        <Button kind="tertiary" onClick={my.close}>
          {t('myBooking.close')}
        </Button>
      </p>
      <BookingSlip booking={booking} pin={groupedNumber(my.pin)} />
    </>
  );
}

function openAt(section: HTMLDetailsElement | null): void {
  if (!section) return;
  section.open = true;
  section.querySelector('summary')?.focus();
}
