// The last question: does this suit? Nothing more is asked; a name or a number may be added, and need not.
import { CheckIcon } from '@mitnand/ui/pictures/icons.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { useKiosk } from '../flow/KioskContext.ts';
import { Answer } from '../frame/Answer.tsx';
import { Question } from '../frame/Question.tsx';
import { ChosenTime } from './ChosenTime.tsx';

export function ConfirmPage() {
  const { t } = usePage();
  const { visit, go } = useKiosk();
  const { time } = visit.answers;
  if (!time) return null;
  return (
    <Question
      number={4}
      title={t('kiosk.confirm.title')}
      above={<ChosenTime time={time} venue={time.venue} />}
    >
      <div className="answers">
        <Answer first picture={<CheckIcon />} onChoose={() => go('taking')}>
          {t('kiosk.confirm.take')}
        </Answer>
      </div>
    </Question>
  );
}
