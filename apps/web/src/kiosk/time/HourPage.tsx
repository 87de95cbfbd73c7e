// The free times of one day, here and at other places.
import { usePage } from '../../shared/page/PageContext.ts';
import { useKiosk } from '../flow/KioskContext.ts';
import { stepOf } from '../flow/visit.ts';
import { Answer } from '../frame/Answer.tsx';
import { NoAnswer } from '../frame/NoAnswer.tsx';
import { Picked } from '../frame/Picked.tsx';
import { Question } from '../frame/Question.tsx';
import { Waiting } from '../frame/Waiting.tsx';
import { MoreDrawing } from '../pictures/Drawing.tsx';
import { keyOfTime } from './free-time.ts';
import { pageFrom } from './pages-of-six.ts';
import { TimeAnswer } from './TimeAnswer.tsx';
import { useFreeTimes } from './useFreeTimes.ts';

export function HourPage() {
  const { t, dates } = usePage();
  const { visit, go } = useKiosk();
  const { times, refusal, needs, refresh } = useFreeTimes();
  if (refusal) return <NoAnswer number={3} refusal={refusal} onRetry={refresh} />;
  if (!times) return <Waiting number={3} title={t('kiosk.time.looking')} />;
  // The day, or the time with which a later page of it begins.
  const part = stepOf(visit).part!;
  const first = times.find((time) => keyOfTime(time) === part);
  const day = first ? dates.dateOf(first.startsAt) : part.slice(0, 10);
  const ofDay = times.filter(({ startsAt }) => dates.dateOf(startsAt) === day);
  const { shown, next } = pageFrom(ofDay, first);
  return (
    <Question number={3} title={t('kiosk.time.hour')} text={dates.dayLong(day)} above={<Picked />}>
      <div className="answers">
        {shown.map((time) => (
          <TimeAnswer
            key={keyOfTime(time)}
            time={time}
            onChoose={() => go('confirm', { wanted: { time, needs } })}
          />
        ))}
        {next && (
          <Answer picture={<MoreDrawing />} onChoose={() => go('hour', {}, keyOfTime(next))}>
            {t('kiosk.time.laterHours')}
          </Answer>
        )}
      </div>
    </Question>
  );
}
