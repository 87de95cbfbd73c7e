// What someone needs help with, so that the right person is there.
import { HelpFields } from '../../shared/booking/HelpFields.tsx';
import { usePage } from '../../shared/page/PageContext.ts';

export function NeedsFields() {
  const { t } = usePage();
  const words = {
    question: t('signUp.needs'),
    why: t('signUp.needsWhy'),
    worry: t('signUp.worry'),
    device: t('signUp.device'),
    notSure: t('signUp.notSure'),
  };
  return (
    <HelpFields words={words}>
      <input type="hidden" name="asksNeeds" value="1" />
    </HelpFields>
  );
}
