// One time to choose: the day, the hour, and where, with the way when it is not here.
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
      // The others need their room for words: day, hour and the way.
      picture={first && <DayDrawing date={day} />}
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
      {!(first && !name) && <span className="answer__more">{dates.dayOfMonth(day)}</span>}
    </Answer>
  );
}
