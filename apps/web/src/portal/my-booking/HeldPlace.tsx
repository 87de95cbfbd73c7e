// A place came free and is held for me until a moment that is said.
import { Button } from '@mitnand/ui/Button.tsx';
import { Notice } from '@mitnand/ui/notices/Notice.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import type { BookingViewProps } from './BookingView.tsx';

export function HeldPlace({ my, booking }: BookingViewProps) {
  const { t, dates } = usePage();
  const { heldUntil } = booking;
  return (
    <Notice tone="success" heading={t('held.heading')}>
      {heldUntil && <p>{t('held.until', { moment: dates.dayAndTime(heldUntil) })}</p>}
      <div className="buttons">
        <Button onClick={() => void my.accept()}>{t('held.accept')}</Button>
        <Button kind="secondary" onClick={() => void my.decline()}>
          {t('held.decline')}
        </Button>
      </div>
    </Notice>
  );
}
