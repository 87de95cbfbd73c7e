// When: the next free time first and large, then others, and all days for whoever wants to choose.
import { usePage } from '../../shared/page/PageContext.ts';
import { spokenName } from '../../shared/offers/spoken-languages.ts';
import { useKiosk } from '../flow/KioskContext.ts';
import { Answer } from '../frame/Answer.tsx';
import { Question } from '../frame/Question.tsx';
import { Waiting } from '../frame/Waiting.tsx';
import { MoreDrawing } from '../pictures/Drawing.tsx';
import { arrangeTimes } from './arrange-times.ts';
import { TimeAnswer } from './TimeAnswer.tsx';
import { useFreeTimes } from './useFreeTimes.ts';

export function TimePage() {
  const { t, dates, language } = usePage();
  const { venue, go } = useKiosk();
  const { times, spokenLanguage } = useFreeTimes();
  if (!times) return <Waiting number={3} title={t('kiosk.time.looking')} />;
  const arranged = arrangeTimes(times, venue?.id ?? null, dates.dateOf);
  if (!arranged) return <Question number={3} title={t('kiosk.nothing.title')} children={null} />;
  const { next, others } = arranged;
  const otherLanguage = spokenLanguage !== language.split('-')[0];
  return (
    <Question
      number={3}
      title={t('kiosk.time.title')}
      text={
        otherLanguage
          ? t('kiosk.time.otherLanguage', { language: spokenName(spokenLanguage, language) })
          : t('kiosk.time.text')
      }
    >
      <div className="answers">
        <TimeAnswer time={next} label={t('kiosk.time.next')} onChoose={(time) => go('confirm', { time })} />
        {others.map((time) => (
          <TimeAnswer
            key={time.occurrenceId + time.startsAt}
            time={time}
            onChoose={() => go('confirm', { time })}
          />
        ))}
        {times.length > others.length + 1 && (
          <Answer picture={<MoreDrawing />} onChoose={() => go('day')}>
            {t('kiosk.time.more')}
          </Answer>
        )}
      </div>
    </Question>
  );
}
