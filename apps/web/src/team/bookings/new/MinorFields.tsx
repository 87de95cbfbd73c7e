// Whoever is under 18 needs the agreement of a guardian.
import { Choice } from '@mitnand/ui/fields/Choice.tsx';
import { TextField } from '@mitnand/ui/fields/TextField.tsx';
import { useState } from 'react';
import { usePage } from '../../../shared/page/PageContext.ts';
import type { Problems } from './guest-form.ts';

export function MinorFields({ problems }: { problems: Problems }) {
  const { t } = usePage();
  const [minor, setMinor] = useState(false);
  return (
    <div>
      <Choice
        id="minor"
        name="minor"
        label={t('teamBookings.minor')}
        onChange={(event) => setMinor(event.currentTarget.checked)}
      />
      {minor && (
        <div className="pair group--inset">
          <TextField
            id="guardianName"
            name="guardianName"
            label={t('teamBookings.new.guardianName')}
            error={problems.guardianName ? t('teamBookings.new.guardianMissing') : null}
            autoComplete="off"
            maxLength={80}
          />
          <TextField
            id="guardianPhone"
            name="guardianPhone"
            type="tel"
            label={t('teamBookings.new.guardianPhone')}
            error={problems.guardianPhone ? t('teamBookings.new.phoneWrong') : null}
            autoComplete="off"
            maxLength={40}
            dir="ltr"
          />
        </div>
      )}
    </div>
  );
}
