// Why nothing was booked yet, or why nobody knows; everything typed is still there.
import type { Refusal } from '@mitnand/api-client/refusal';
import { errorText } from '@mitnand/i18n/error-text';
import { buttonClass } from '@mitnand/ui/Button.tsx';
import { Notice } from '@mitnand/ui/notices/Notice.tsx';
import { Link } from 'wouter';
import { usePage } from '../../../shared/page/PageContext.ts';
import { InView } from './InView.tsx';

export function NotBooked({ refusal }: { refusal: Refusal }) {
  const { t } = usePage();
  if (refusal.code === 'REQUEST_KEY_REUSED')
    return (
      <InView>
        <Notice tone="success" role="alert" heading={t('teamBookings.new.arrived')}>
          <p>{t('teamBookings.new.arrivedText')}</p>
          <Link href="/team/buchungen" className={buttonClass('secondary', false, true)}>
            {t('teamBookings.new.toBookings')}
          </Link>
        </Notice>
      </InView>
    );
  return (
    <InView>
      <Notice tone="warning" role="alert" heading={t('teamBookings.new.refused')}>
        <p>
          {refusal.uncertain ? t('teamBookings.new.uncertain') : errorText(t, refusal.code, refusal.values)}
        </p>
      </Notice>
    </InView>
  );
}
