// Somebody else was faster: what is left is told, and one tap takes another date with everything that was typed.
import { DatesToBookDocument } from '@mitnand/api-client/operations/dates-to-book';
import type { DateToBookFragment } from '@mitnand/api-client/types';
import { Button } from '@mitnand/ui/Button.tsx';
import { Notice } from '@mitnand/ui/notices/Notice.tsx';
import { useEffect, useState } from 'react';
import { usePage } from '../../../shared/page/PageContext.ts';
import { useApi } from '../../../shared/page/useQuery.ts';
import { InView } from './InView.tsx';
import { insteadOf, type Place } from './places.ts';

interface PlaceGoneProps {
  place: Place;
  /** So many need room. */
  people: number;
  /** Whether there is room, but not for all of them. */
  tooMany: boolean;
  onChoose: (place: Place) => void;
}

const shownInstead = 4;

export function PlaceGone({ place, people, tooMany, onChoose }: PlaceGoneProps) {
  const { t, dates, now } = usePage();
  const api = useApi();
  const [found, setFound] = useState<DateToBookFragment[] | null>(null);
  const offerId = place.date.offer.id;
  useEffect(() => {
    let over = false;
    void api.ask(DatesToBookDocument, { filter: { offerId }, first: 50 }).then(({ data }) => {
      if (!over) setFound(data?.datesToBook ?? []);
    });
    return () => void (over = true);
  }, [api, offerId]);
  const others = insteadOf(place, found ?? [], people, now).slice(0, shownInstead);
  return (
    <InView>
      <Notice
        role="alert"
        heading={tooMany ? t('teamBookings.new.tooFewHeading') : t('teamBookings.new.fullHeading')}
      >
        <p>{t('teamBookings.new.fullText')}</p>
        {found && others.length === 0 && <p>{t('teamBookings.new.fullNone')}</p>}
        {others.length > 0 && (
          <div className="buttons">
            {others.map((other) => (
              <Button
                key={`${other.date.id} ${other.choice.startsAt} ${other.choice.mode}`}
                kind="secondary"
                small
                onClick={() => onChoose(other)}
              >
                {dates.dayAndTime(other.choice.startsAt)}
                {other.choice.freePlaces !== null &&
                  `, ${t('places.free', { count: other.choice.freePlaces })}`}
              </Button>
            ))}
          </div>
        )}
      </Notice>
    </InView>
  );
}
