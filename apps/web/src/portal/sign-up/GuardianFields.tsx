// Whoever is under 18 needs the agreement of a guardian, whom we can reach.
import '@mitnand/ui/styles/parts/form-groups.css';
import { Choice } from '@mitnand/ui/fields/Choice.tsx';
import { TextField } from '@mitnand/ui/fields/TextField.tsx';
import { useState } from 'react';
import { usePage } from '../../shared/page/PageContext.ts';
import type { Problems } from './booking-form.ts';

export function GuardianFields({ problems, minimumAge }: { problems: Problems; minimumAge: number | null }) {
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
      {minor && (
        <fieldset className="group group--inset">
          <legend className="group__legend">{t('signUp.guardian')}</legend>
          <p className="field__hint">{t('signUp.guardianWhy')}</p>
          <div className="pair">
            <TextField
              id="guardianName"
              name="guardianName"
              label={t('signUp.guardianName')}
              error={problems.guardianName ? t('problem.guardianMissing') : null}
              maxLength={80}
            />
            <TextField
              id="guardianPhone"
              name="guardianPhone"
              type="tel"
              label={t('signUp.guardianPhone')}
              error={problems.guardianPhone ? t('problem.phoneWrong') : null}
              maxLength={40}
              dir="ltr"
            />
          </div>
        </fieldset>
      )}
    </div>
  );
}
