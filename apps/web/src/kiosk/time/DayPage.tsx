// All days with a free time, for whoever can't come at the next ones.
import { usePage } from '../../shared/page/PageContext.ts';
import { useKiosk } from '../flow/KioskContext.ts';
import { stepOf } from '../flow/visit.ts';
import { Answer } from '../frame/Answer.tsx';
import { NoAnswer } from '../frame/NoAnswer.tsx';
import { Picked } from '../frame/Picked.tsx';
import { Question } from '../frame/Question.tsx';
import { Waiting } from '../frame/Waiting.tsx';
import { DayDrawing } from '../pictures/DayDrawing.tsx';
import { MoreDrawing } from '../pictures/Drawing.tsx';
import { pageFrom } from './pages-of-six.ts';
import { useFreeTimes } from './useFreeTimes.ts';

export function DayPage() {
  const { t, dates, now } = usePage();
  const { visit, go } = useKiosk();
  const { times, refusal, refresh } = useFreeTimes();
  if (refusal) return <NoAnswer number={3} refusal={refusal} onRetry={refresh} />;
  if (!times) return <Waiting number={3} title={t('kiosk.time.looking')} />;
  const days = [...new Set(times.map(({ startsAt }) => dates.dateOf(startsAt)))];
  const { shown, next } = pageFrom(days, stepOf(visit).part);
  return (
    <Question number={3} title={t('kiosk.time.day')} above={<Picked />}>
      <div className="answers">
        {shown.map((day) => (
          <Answer key={day} picture={<DayDrawing date={day} />} onChoose={() => go('hour', {}, day)}>
            {dates.nameOfDay(day, dates.dateOf(now)) ?? dates.weekday(day)}
            <span className="answer__more">{dates.dayOfMonth(day)}</span>
          </Answer>
        ))}
        {next && (
          <Answer picture={<MoreDrawing />} onChoose={() => go('day', {}, next)}>
            {t('kiosk.time.laterDays')}
          </Answer>
        )}
      </div>
    </Question>
  );
}
