// A place came free, or another one fell through: it is held for me until a moment that is said, or shortly before the
// start open to whoever comes first.
import { Button } from '@mitnand/ui/Button.tsx';
import { Notice } from '@mitnand/ui/notices/Notice.tsx';
import { withItsMonth, withItsNumber } from '../../shared/page/in-one-piece.ts';
import { usePage } from '../../shared/page/PageContext.ts';
import type { BookingViewProps } from './BookingView.tsx';

interface HeldPlaceProps extends BookingViewProps {
  /** Shows the other dates one can take. */
  onOtherDate: () => void;
}

export function HeldPlace({ my, booking, onOtherDate }: HeldPlaceProps) {
  const { t, dates } = usePage();
  const { heldUntil, insteadOf, slot, occurrence } = booking;
  const isInstead = insteadOf !== null && heldUntil !== null;
  const heading = heldUntil ? t('held.heading') : t('held.openHeading');
  const inWords = (moment: string) => withItsMonth(dates.dayAndTime(moment));
  return (
    <Notice tone="success" heading={isInstead ? t('held.insteadHeading') : heading}>
      {isInstead && slot && (
        <p>
          <b>{withItsMonth(dates.span(slot.startsAt, slot.endsAt))}</b>
          {slot.mode !== 'ONLINE' && occurrence.venue && (
            <>
              <br />
              <bdi>{withItsNumber(occurrence.venue.name)}</bdi>
            </>
          )}
        </p>
      )}
      <p>{heldUntil ? t('held.until', { moment: inWords(heldUntil) }) : t('held.openText')}</p>
      {isInstead && <p>{t('held.fellThrough', { moment: inWords(insteadOf) })}</p>}
      <div className="buttons">
        <Button onClick={() => void my.accept()}>{isInstead ? t('held.fits') : t('held.accept')}</Button>
        {!isInstead && (
          <Button kind="secondary" onClick={() => void my.decline()}>
            {t('held.decline')}
          </Button>
        )}
      </div>
      {isInstead && <FitsNot {...{ my, booking, onOtherDate }} />}
    </Notice>
  );
}

/** Whoever lost a place through no fault of theirs means another day by a no, rarely the end of it all. */
function FitsNot({ my, booking, onOtherDate }: HeldPlaceProps) {
  const { t } = usePage();
  const movable = booking.movableTo.length > 0;
  return (
    <details>
      <summary>{t('held.fitsNot')}</summary>
      <div className="form">
        <p>{movable ? t('held.noText') : t('held.noOtherText')}</p>
        <div className="buttons">
          {movable && (
            <Button kind="secondary" onClick={onOtherDate}>
              {t('held.otherDate')}
            </Button>
          )}
          <Button kind="secondary" onClick={() => void my.decline()}>
            {t('held.giveUp')}
          </Button>
        </div>
      </div>
    </details>
  );
}

/** Whoever waits finds room on the very date: nothing is held so shortly before it. */
export function isOpenTo({ status, occurrence, movableTo }: BookingViewProps['booking']): boolean {
  return status === 'WAITLISTED' && movableTo.some(({ occurrenceId }) => occurrenceId === occurrence.id);
}
