// What somebody needs help with, in pictures and words: the frequent ones first, the others one tap further.
import type { Worry } from '@mitnand/api-client/types';
import { worries } from '../../shared/booking/booking-answers.ts';
import { usePage } from '../../shared/page/PageContext.ts';
import { useKiosk } from '../flow/KioskContext.ts';
import { stepOf } from '../flow/visit.ts';
import { Answer } from '../frame/Answer.tsx';
import { Question } from '../frame/Question.tsx';
import { MoreDrawing, OtherDrawing } from '../pictures/Drawing.tsx';
import { OtherWays } from './OtherWays.tsx';
import { WorryDrawing } from '../pictures/WorryDrawing.tsx';

/** With the sixth one gets to the others. */
const FIRST = 5;

export function WorryPage() {
  const { t } = usePage();
  const { visit, go } = useKiosk();
  const more = stepOf(visit).part === 'more';
  const choose = (worry: Worry | null) => go('device', { worry });
  return (
    <Question number={1} title={t('kiosk.worry.title')} text={t('kiosk.worry.text')}>
      <div className="answers answers--low">
        {(more ? worries.slice(FIRST) : worries.slice(0, FIRST)).map((worry) => (
          <Answer key={worry} picture={<WorryDrawing worry={worry} />} onChoose={() => choose(worry)}>
            {t(`worry.${worry}`)}
          </Answer>
        ))}
        {more ? (
          <Answer picture={<OtherDrawing />} onChoose={() => choose(null)}>
            {t('kiosk.worry.other')}
          </Answer>
        ) : (
          <Answer picture={<MoreDrawing />} onChoose={() => go('worry', {}, 'more')}>
            {t('kiosk.worry.more')}
          </Answer>
        )}
      </div>
      {!more && <OtherWays />}
    </Question>
  );
}
