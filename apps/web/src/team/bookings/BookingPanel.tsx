// One booking beside the list, or in its place on a phone: what it is, what happened, and what one can do.
import type { OpenTeamBookingFragment } from '@mitnand/api-client/types';
import { errorText } from '@mitnand/i18n/error-text';
import { groupedNumber } from '@mitnand/i18n/grouped-number';
import { Button } from '@mitnand/ui/Button.tsx';
import { CloseIcon } from '@mitnand/ui/pictures/console-icons.tsx';
import { Notice } from '@mitnand/ui/notices/Notice.tsx';
import { useEffect, useRef } from 'react';
import { Loading } from '../../shared/page/Loading.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { Actions } from './open/Actions.tsx';
import { ContactSection } from './open/ContactSection.tsx';
import { Facts } from './open/Facts.tsx';
import { MessagesSection } from './open/MessagesSection.tsx';
import { Story } from './open/Story.tsx';
import { whoOf } from './who.ts';
import { useTeamBooking } from './open/useTeamBooking.ts';

interface BookingPanelProps {
  id: string;
  onClose: () => void;
  onChanged: (booking: OpenTeamBookingFragment) => void;
}

export function BookingPanel({ id, onClose, onChanged }: BookingPanelProps) {
  const { t, dates } = usePage();
  const open = useTeamBooking(id, onChanged);
  const heading = useRef<HTMLHeadingElement>(null);
  const { booking, refusal } = open;
  const opened = useRef(false);
  useEffect(() => {
    if (!booking) return;
    // What was pressed may be gone with what it did: then too one goes on from the heading.
    const lost = document.activeElement === document.body;
    if (!opened.current || lost) heading.current?.focus({ preventScroll: lost });
    opened.current = true;
  }, [booking]);
  return (
    <section
      className="panel"
      aria-label={t('teamBookings.panel')}
      onKeyDown={({ key, target }) => {
        if (key === 'Escape' && !(target as HTMLElement).closest('dialog')) onClose();
      }}
    >
      <div className="panel__head">
        <h2 ref={heading} tabIndex={-1}>
          {booking ? whoOf(t, dates, booking) : t('teamBookings.panel')}
        </h2>
        <button type="button" className="icon-button" aria-label={t('teamBookings.close')} onClick={onClose}>
          <CloseIcon />
        </button>
      </div>
      {booking && (
        <p className="panel__number">
          <bdi dir="ltr">{groupedNumber(booking.number)}</bdi>
        </p>
      )}
      {!booking && !refusal && <Loading rows={2} />}
      {refusal && (
        <Notice tone="warning" role="alert" heading={t('teamBookings.refused')}>
          <p>
            {refusal.code === 'NOT_FOUND' && !booking
              ? t('teamBookings.notFound')
              : errorText(t, refusal.code, refusal.values)}
          </p>
          {!booking && (
            <Button kind="secondary" onClick={open.refresh}>
              {t('failure.retry')}
            </Button>
          )}
        </Notice>
      )}
      {booking && (
        <>
          <Facts booking={booking} />
          <Actions {...{ open, booking }} />
          <ContactSection booking={booking} onOpened={open.refresh} />
          <MessagesSection {...{ open, booking }} />
          <Story booking={booking} />
        </>
      )}
    </section>
  );
}
