// When: the next free time first and large, then others, and all days for whoever wants to choose.
import { usePage } from '../../shared/page/PageContext.ts';
import { originalLanguage } from '@mitnand/i18n/languages';
import { spokenName } from '../../shared/offers/spoken-languages.ts';
import { useKiosk } from '../flow/KioskContext.ts';
import { Answer } from '../frame/Answer.tsx';
import { Picked } from '../frame/Picked.tsx';
import { Question } from '../frame/Question.tsx';
import { Waiting } from '../frame/Waiting.tsx';
import { MoreDrawing } from '../pictures/Drawing.tsx';
import { needsOf } from '../flow/needs.ts';
import { NoAnswer } from '../frame/NoAnswer.tsx';
import { NothingPage } from '../missing/NothingPage.tsx';
import { keyOfTime } from './free-time.ts';
import { arrangeTimes } from './arrange-times.ts';
import { TimeAnswer } from './TimeAnswer.tsx';
import { useFreeTimes } from './useFreeTimes.ts';

export function TimePage() {
  const { t, dates, language } = usePage();
  const { device, visit, go } = useKiosk();
  const { times, refusal, needs, refresh } = useFreeTimes();
  if (refusal) return <NoAnswer number={3} refusal={refusal} onRetry={refresh} />;
  if (!times) return <Waiting number={3} title={t('kiosk.time.looking')} />;
  const arranged = arrangeTimes(times, device?.venue.id ?? null, dates.dateOf, visit.larger ? 1 : 3);
  if (!arranged) return <NothingPage />;
  const { next, others } = arranged;
  const { spokenLanguage } = needs;
  // Said to whoever reads another language than German: also that it is theirs.
  const isGerman = needsOf(visit.answers, language).spokenLanguage === originalLanguage;
  return (
    <Question
      number={3}
      title={t('kiosk.time.title')}
      above={<Picked />}
      text={
        !isGerman && spokenLanguage
          ? t('kiosk.time.otherLanguage', { language: spokenName(spokenLanguage, language) })
          : t('kiosk.time.text')
      }
    >
      <div className="answers">
        <TimeAnswer
          time={next}
          label={next.venue.id === device?.venue.id ? t('kiosk.time.nextHere') : t('kiosk.time.next')}
          onChoose={(time) => go('confirm', { wanted: { time, needs } })}
        />
        {others.map((time) => (
          <TimeAnswer
            key={keyOfTime(time)}
            time={time}
            onChoose={() => go('confirm', { wanted: { time, needs } })}
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
