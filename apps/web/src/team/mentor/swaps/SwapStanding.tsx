// What became of one's own question about a session.
import { Button } from '@mitnand/ui/Button.tsx';
import { usePage } from '../../../shared/page/PageContext.ts';
import type { SwapQuestion } from '../useMyWeek.ts';
import type { WeekDeeds } from '../useWeekDeeds.ts';

export function SwapStanding({ asked, deeds }: { asked: SwapQuestion; deeds: WeekDeeds }) {
  const { t } = usePage();
  const { id, state, toName } = asked;
  if (state === 'DECLINED') return <p>{t('mentor.swap.declined', { name: toName ?? '' })}</p>;
  if (state !== 'OPEN') return null;
  return (
    <div className="my-session__absent">
      <p>{toName ? t('mentor.swap.open', { name: toName }) : t('mentor.swap.openAll')}</p>
      <Button kind="tertiary" onClick={() => void deeds.withdraw(id)}>
        {t('mentor.swap.withdraw')}
      </Button>
    </div>
  );
}
