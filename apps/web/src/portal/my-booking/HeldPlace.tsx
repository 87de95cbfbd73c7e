// A place came free: it is held for me until a moment that is said, or shortly before the start open to whoever comes first.
import { Button } from '@mitnand/ui/Button.tsx';
import { Notice } from '@mitnand/ui/notices/Notice.tsx';
import { withItsMonth } from '../../shared/page/in-one-piece.ts';
import { usePage } from '../../shared/page/PageContext.ts';
import type { BookingViewProps } from './BookingView.tsx';

export function HeldPlace({ my, booking }: BookingViewProps) {
  const { t, dates } = usePage();
  const { heldUntil } = booking;
  const moment = heldUntil && withItsMonth(dates.dayAndTime(heldUntil));
  return (
    <Notice tone="success" heading={heldUntil ? t('held.heading') : t('held.openHeading')}>
      <p>{moment ? t('held.until', { moment }) : t('held.openText')}</p>
      <div className="buttons">
        <Button onClick={() => void my.accept()}>{t('held.accept')}</Button>
        <Button kind="secondary" onClick={() => void my.decline()}>
          {t('held.decline')}
        </Button>
      </div>
    </Notice>
  );
}

/** Whoever waits finds room on the very date: nothing is held so shortly before it. */
export function isOpenTo({ status, occurrence, movableTo }: BookingViewProps['booking']): boolean {
  return status === 'WAITLISTED' && movableTo.some(({ occurrenceId }) => occurrenceId === occurrence.id);
}
