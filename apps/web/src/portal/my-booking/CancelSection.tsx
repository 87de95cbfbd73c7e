// Giving the place back: kindly asked, as someone else may get it at once.
import { Button } from '@mitnand/ui/Button.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import type { BookingViewProps } from './BookingView.tsx';

export function CancelSection({ my, booking }: BookingViewProps) {
  const { t } = usePage();
  const waiting = booking.status === 'WAITLISTED';
  return (
    <details className="section">
      <summary>{waiting ? t('cancel.headingWaiting') : t('cancel.heading')}</summary>
      <p>{waiting ? t('cancel.textWaiting') : t('cancel.text')}</p>
      <p>
        <Button onClick={() => void my.cancel()} aria-disabled={my.busy || undefined}>
          {waiting ? t('cancel.buttonWaiting') : t('cancel.button')}
        </Button>
      </p>
    </details>
  );
}
