// One time to choose: the day, the hour, and where, with the way when it is not here.
import { VisuallyHidden } from '@mitnand/ui/VisuallyHidden.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { Answer } from '../frame/Answer.tsx';
import { DayDrawing } from '../pictures/DayDrawing.tsx';
import type { FreeTime } from './free-time.ts';
import { useWayWords } from './useWayWords.ts';

interface TimeAnswerProps {
  time: FreeTime;
  /** What stands above the first one. */
  label?: string;
  onChoose: (time: FreeTime) => void;
}

export function TimeAnswer({ time, label, onChoose }: TimeAnswerProps) {
  const { t, dates, now } = usePage();
  const wayTo = useWayWords();
  const day = dates.dateOf(time.startsAt);
  return (
    <Answer
      first={label !== undefined}
      picture={<DayDrawing date={day} />}
      more={wayTo(time.venue)}
      onChoose={() => onChoose(time)}
    >
      {label && <span className="answer__label">{label}</span>}
      <span className="answer__time">
        {t('calendar.dayAndTime', {
          day: dates.nameOfDay(day, dates.dateOf(now)) ?? dates.weekday(day),
          time: dates.time(time.startsAt),
        })}
      </span>
      {/* The day of the month stands on the sheet for those who see it. */}
      <VisuallyHidden>{dates.dayOfMonth(day)}</VisuallyHidden>
    </Answer>
  );
}
