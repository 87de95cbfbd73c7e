// One kept booking as it stands now; it opens with a tap.
import { MyBookingDocument } from '@mitnand/api-client/operations/my-booking';
import type { Refusal } from '@mitnand/api-client/refusal';
import type { OwnBookingFragment } from '@mitnand/api-client/types';
import { errorText } from '@mitnand/i18n/error-text';
import { groupedNumber } from '@mitnand/i18n/grouped-number';
import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { keepBooking, type KeptBooking } from '../../shared/booking/kept-bookings.ts';
import { keptUntil } from '../../shared/booking/kept-until.ts';
import { rememberOwnBooking } from '../../shared/booking/own-booking.ts';
import { usePage } from '../../shared/page/PageContext.ts';
import { useApi } from '../../shared/page/useQuery.ts';
import { wordsIn } from '../../shared/page/wordsIn.ts';

export function KeptDate({ own }: { own: KeptBooking }) {
  const { t, dates, town } = usePage();
  const api = useApi();
  const [booking, setBooking] = useState<OwnBookingFragment | null>(null);
  const [refusal, setRefusal] = useState<Pick<Refusal, 'code' | 'values'> | null>(null);
  useEffect(() => {
    let shown = true;
    const { number, pin } = own;
    void api.ask(MyBookingDocument, { number, pin }).then(({ data, refusal: why }) => {
      if (!shown) return;
      const found = data?.booking;
      if (!found) return setRefusal(why ?? { code: 'WRONG_NUMBER_OR_PIN', values: {} });
      // A booking that was moved stays as long as its new date.
      keepBooking({ number, pin, until: keptUntil(found, town.timeZone) });
      setBooking(found);
    });
    return () => {
      shown = false;
    };
  }, [api, own, town.timeZone]);
  const number = groupedNumber(own.number);
  if (!booking) {
    return (
      <li className="my-dates__one">
        <b dir="ltr">{number}</b>
        <p>{refusal ? errorText(t, refusal.code, refusal.values) : t('page.loading')}</p>
      </li>
    );
  }
  const { offer, startsAt, endsAt } = booking.occurrence;
  return (
    <li className="my-dates__one">
      <h2>
        <Link href="/buchung" onClick={() => rememberOwnBooking(own)} {...wordsIn(offer.textLanguage)}>
          {offer.title}
        </Link>
      </h2>
      <p>{dates.span(booking.slot?.startsAt ?? startsAt, booking.slot?.endsAt ?? endsAt)}</p>
      <p>{t(`status.${booking.status}`)}</p>
      <p>
        {t('booking.number')} <b dir="ltr">{number}</b>
      </p>
    </li>
  );
}
