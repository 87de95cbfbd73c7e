// Why nothing was booked yet, and what there is instead: other dates, or the waiting list.
import { DatesToBookDocument } from '@mitnand/api-client/operations/dates-to-book';
import type { Refusal } from '@mitnand/api-client/refusal';
import type { DateToBookFragment } from '@mitnand/api-client/types';
import { errorText } from '@mitnand/i18n/error-text';
import { Button, buttonClass } from '@mitnand/ui/Button.tsx';
import { Notice } from '@mitnand/ui/Notice.tsx';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import { usePage } from '../../../shared/page/PageContext.ts';
import { useApi } from '../../../shared/page/useQuery.ts';
import { insteadOf, type Place } from './places.ts';

interface RefusedPlaceProps {
  refusal: Refusal;
  place: Place;
  /** So many need room. */
  people: number;
  sending: boolean;
  onChoose: (place: Place) => void;
  onWait: () => void;
}

export function RefusedPlace(props: RefusedPlaceProps) {
  const { refusal } = props;
  const { t } = usePage();
  const notice = useRef<HTMLDivElement>(null);
  // Newer browsers answer with a promise, which React would take for the effect's cleanup.
  useEffect(() => void notice.current?.scrollIntoView({ block: 'center' }), [refusal]);
  const taken = refusal.code === 'FULL' || refusal.code === 'NOT_ENOUGH_PLACES';
  return <div ref={notice}>{taken ? <Taken {...props} /> : reason()}</div>;

  function reason() {
    if (refusal.code === 'REQUEST_KEY_REUSED')
      return (
        <Notice tone="success" role="alert" heading={t('teamBookings.new.arrived')}>
          <p>{t('teamBookings.new.arrivedText')}</p>
          <Link href="/team/buchungen" className={buttonClass('secondary', false, true)}>
            {t('teamBookings.new.toBookings')}
          </Link>
        </Notice>
      );
    return (
      <Notice tone="warning" role="alert" heading={t('teamBookings.new.refused')}>
        <p>
          {refusal.uncertain ? t('teamBookings.new.uncertain') : errorText(t, refusal.code, refusal.values)}
        </p>
      </Notice>
    );
  }
}

const shownInstead = 4;

function Taken({ refusal, place, people, sending, onChoose, onWait }: RefusedPlaceProps) {
  const { t, dates, now } = usePage();
  const api = useApi();
  const [found, setFound] = useState<DateToBookFragment[] | null>(null);
  const offerId = place.date.offer.id;
  useEffect(() => {
    let over = false;
    const wish = { filter: { offerId }, first: 50 };
    void api.ask(DatesToBookDocument, wish).then(({ data }) => {
      if (!over) setFound(data?.datesToBook ?? []);
    });
    return () => void (over = true);
  }, [api, offerId, refusal]);
  const others = insteadOf(place, found ?? [], people, now).slice(0, shownInstead);
  return (
    <Notice
      role="alert"
      heading={
        refusal.code === 'FULL' ? t('teamBookings.new.fullHeading') : t('teamBookings.new.tooFewHeading')
      }
    >
      <p>{t('teamBookings.new.fullText')}</p>
      {found && others.length === 0 && <p>{t('teamBookings.new.fullNone')}</p>}
      <div className="buttons">
        {others.map((other) => (
          <Button
            key={`${other.date.id} ${other.choice.startsAt} ${other.choice.mode}`}
            kind="secondary"
            small
            onClick={() => onChoose(other)}
          >
            {dates.dayAndTime(other.choice.startsAt)}
            {other.choice.freePlaces !== null && `, ${t('places.free', { count: other.choice.freePlaces })}`}
          </Button>
        ))}
        <Button kind="secondary" small onClick={onWait} aria-disabled={sending || undefined}>
          {t('teamBookings.new.bookWaiting')}
        </Button>
      </div>
    </Notice>
  );
}
