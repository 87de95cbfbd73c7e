// How a talk ended: three large buttons, and each of them notes it.
import type { TalkOutcome } from '@mitnand/api-client/types';
import { Button } from '@mitnand/ui/Button.tsx';
import { usePage } from '../../../shared/page/PageContext.ts';

const outcomes: readonly TalkOutcome[] = ['SOLVED', 'COMES_AGAIN', 'PASSED_ON'];

interface OutcomeButtonsProps {
  /** Which talk, for those who hear the page. */
  name: string;
  onChoose: (outcome: TalkOutcome) => void;
}

export function OutcomeButtons({ name, onChoose }: OutcomeButtonsProps) {
  const { t } = usePage();
  return (
    <div className="outcomes">
      {outcomes.map((each) => {
        const outcome = t(`mentor.talk.outcome.${each}`);
        return (
          <Button
            key={each}
            kind="secondary"
            aria-label={t('mentor.talk.outcomeName', { outcome, talk: name })}
            onClick={() => onChoose(each)}
          >
            {outcome}
          </Button>
        );
      })}
    </div>
  );
}
