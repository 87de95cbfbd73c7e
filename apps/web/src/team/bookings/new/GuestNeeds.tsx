// What a caller or visitor needs help with, so that the right person is there.
import { HelpFields } from '../../../shared/booking/HelpFields.tsx';
import { usePage } from '../../../shared/page/PageContext.ts';

export function GuestNeeds() {
  const { t } = usePage();
  const words = {
    question: t('teamBookings.new.needs'),
    why: t('teamBookings.new.needsHint'),
    worry: t('teamBookings.new.worry'),
    device: t('teamBookings.new.device'),
    notSure: t('teamBookings.new.notSure'),
  };
  return <HelpFields words={words} />;
}
