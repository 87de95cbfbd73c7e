// What someone needs help with, so that the right person is there.
import { HelpFields } from '../../shared/booking/HelpFields.tsx';
import { usePage } from '../../shared/page/PageContext.ts';

/** `kept` says until when it is kept. */
export function NeedsFields({ kept }: { kept: string }) {
  const { t } = usePage();
  const words = {
    question: t('signUp.needs'),
    why: `${t('signUp.needsWhy')}\n${kept}`,
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
