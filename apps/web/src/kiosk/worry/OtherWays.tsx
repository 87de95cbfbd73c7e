// Two ways beside the usual one: a booking one has already, and what else is on around here.
import { usePage } from '../../shared/page/PageContext.ts';
import { useKiosk } from '../flow/KioskContext.ts';
import { Answer } from '../frame/Answer.tsx';

export function OtherWays() {
  const { t } = usePage();
  const { go } = useKiosk();
  return (
    <div className="other-ways">
      <Answer onChoose={() => go('number')}>{t('kiosk.find.mine')}</Answer>
      <Answer onChoose={() => go('around')}>{t('kiosk.around.heading')}</Answer>
    </div>
  );
}
