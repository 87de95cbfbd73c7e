// One time to choose: the day, the hour, and where, with the way when it is not here.
import { VisuallyHidden } from '@mitnand/ui/VisuallyHidden.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { Answer } from '../frame/Answer.tsx';
import { DayDrawing } from '../pictures/DayDrawing.tsx';
import type { FreeTime } from './free-time.ts';
import { WayWords } from '../way/WayWords.tsx';

interface TimeAnswerProps {
  time: FreeTime;
  /** What stands above the first one. */
  label?: string;
  onChoose: (time: FreeTime) => void;
}

export function TimeAnswer({ time, label, onChoose }: TimeAnswerProps) {
  const { t, dates, now } = usePage();
  const first = label !== undefined;
  const day = dates.dateOf(time.startsAt);
  const name = dates.nameOfDay(day, dates.dateOf(now));
  return (
    <Answer
      first={first}
      picture={<DayDrawing date={day} />}
      more={<WayWords venue={time.venue} />}
      onChoose={() => onChoose(time)}
    >
      {label && <span className="answer__label">{label}</span>}
      <span className="answer__time">
        {t('calendar.dayAndTime', {
          day: name ?? (first ? dates.dayLong(day) : dates.weekday(day)),
          time: dates.time(time.startsAt),
        })}
      </span>
      {/* Those who see it read it on the sheet. */}
      {!(first && !name) && <VisuallyHidden>{dates.dayOfMonth(day)}</VisuallyHidden>}
    </Answer>
  );
}
