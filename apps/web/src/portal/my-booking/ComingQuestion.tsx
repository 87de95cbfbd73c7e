// Shortly before, where the offer asks: does one come as planned? Whoever says no gives the place to somebody else.
import { Button } from '@mitnand/ui/Button.tsx';
import { Notice } from '@mitnand/ui/notices/Notice.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import type { BookingViewProps } from './BookingView.tsx';

export function ComingQuestion({ my, booking }: BookingViewProps) {
  const { t } = usePage();
  const { asksComing, comingConfirmedAt, status } = booking;
  if (status === 'CONFIRMED' && comingConfirmedAt && !my.done) return <p>{t('coming.said')}</p>;
  if (!asksComing) return null;
  return (
    <Notice heading={t('coming.heading')}>
      <p>{t('coming.text')}</p>
      <div className="buttons">
        <Button onClick={() => void my.confirmComing()}>{t('coming.yes')}</Button>
        <Button kind="secondary" onClick={() => void my.cancel()}>
          {t('coming.no')}
        </Button>
      </div>
    </Notice>
  );
}
