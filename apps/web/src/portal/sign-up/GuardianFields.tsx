// Whoever is under 18 needs the agreement of a guardian, whom we can reach.
import '@mitnand/ui/styles/parts/form-groups.css';
import { Choice } from '@mitnand/ui/fields/Choice.tsx';
import { TextField } from '@mitnand/ui/fields/TextField.tsx';
import { useState } from 'react';
import { usePage } from '../../shared/page/PageContext.ts';
import { SlipQuestion } from './SlipQuestion.tsx';
import type { ProblemWords } from './useProblemWords.ts';

interface GuardianFieldsProps {
  problems: ProblemWords;
  minimumAge: number | null;
  /** Until when it is kept, in words. */
  kept: string;
}

export function GuardianFields({ problems, minimumAge, kept }: GuardianFieldsProps) {
  const { t } = usePage();
  const [minor, setMinor] = useState(false);
  if (minimumAge !== null && minimumAge >= 18) return <p>{t('signUp.adultsOnly')}</p>;
  return (
    <div>
      <Choice
        id="minor"
        name="minor"
        label={t('signUp.minor')}
        onChange={(event) => setMinor(event.currentTarget.checked)}
      />
      {/* Always there, so that a tick taken away by mistake loses nothing; disabled fields are not sent. */}
      <fieldset className="group group--inset" hidden={!minor} disabled={!minor}>
        <legend className="group__legend">{t('signUp.guardian')}</legend>
        <p className="field__hint">{`${t('signUp.guardianWhy')}\n${kept}`}</p>
        <SlipQuestion>
          <div className="pair">
            <TextField
              id="guardianName"
              name="guardianName"
              label={t('signUp.guardianName')}
              error={problems.guardianName ?? null}
              maxLength={80}
            />
            <TextField
              id="guardianPhone"
              name="guardianPhone"
              type="tel"
              label={t('signUp.guardianPhone')}
              error={problems.guardianPhone ?? null}
              maxLength={40}
              dir="ltr"
            />
          </div>
        </SlipQuestion>
      </fieldset>
    </div>
  );
}
