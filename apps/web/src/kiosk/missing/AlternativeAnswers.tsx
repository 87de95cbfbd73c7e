// Answers in place of a time that is not there: the nearest one first, others, and waiting.
import { ClockIcon } from '@mitnand/ui/pictures/icons.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { useKiosk } from '../flow/KioskContext.ts';
import type { WantedList, WantedTime } from '../flow/wanted.ts';
import { Answer } from '../frame/Answer.tsx';
import { keyOfTime } from '../time/free-time.ts';
import { TimeAnswer } from '../time/TimeAnswer.tsx';

interface AlternativeAnswersProps {
  times: readonly WantedTime[];
  list: WantedList | null;
  /** What stands above the first one. */
  label: string;
}

const MOST = 3;

export function AlternativeAnswers({ times, list, label }: AlternativeAnswersProps) {
  const { t, dates } = usePage();
  const { go } = useKiosk();
  return (
    <div className="answers">
      {times.slice(0, MOST).map((wanted, i) => (
        <TimeAnswer
          key={keyOfTime(wanted.time)}
          time={wanted.time}
          {...(i === 0 && { label })}
          onChoose={() => go('confirm', { wanted })}
        />
      ))}
      {list && (
        <Answer
          picture={<ClockIcon />}
          more={dates.dayAndTime(list.waitFor.startsAt)}
          onChoose={() => go('wait', { wanted: list })}
        >
          {t('kiosk.wait.list')}
        </Answer>
      )}
    </div>
  );
}
