// Answers in place of a time that is not there: the nearest one first, others, and waiting.
import { ClockIcon } from '@mitnand/ui/pictures/icons.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { useKiosk } from '../flow/KioskContext.ts';
import type { Needs } from '../flow/needs.ts';
import { Answer } from '../frame/Answer.tsx';
import { keyOfTime, type FreeTime, type FullSession } from '../time/free-time.ts';
import { TimeAnswer } from '../time/TimeAnswer.tsx';

interface AlternativeAnswersProps {
  times: readonly FreeTime[];
  waitFor: FullSession | null;
  /** What the times were found with. */
  needs: Needs;
  /** What stands above the first one. */
  label: string;
}

const MOST = 3;

export function AlternativeAnswers({ times, waitFor, needs, label }: AlternativeAnswersProps) {
  const { t, dates } = usePage();
  const { go } = useKiosk();
  return (
    <div className="answers">
      {times.slice(0, MOST).map((time, i) => (
        <TimeAnswer
          key={keyOfTime(time)}
          time={time}
          {...(i === 0 && { label })}
          onChoose={() => go('confirm', { time, needs })}
        />
      ))}
      {waitFor && (
        <Answer
          picture={<ClockIcon />}
          more={dates.dayAndTime(waitFor.startsAt)}
          onChoose={() => go('wait', { waitFor })}
        >
          {t('kiosk.wait.list')}
        </Answer>
      )}
    </div>
  );
}
