// The questions a rule for many dates begins with: how often, and on which days of the week.
import { Select } from '@mitnand/ui/fields/Select.tsx';
import { TextField } from '@mitnand/ui/fields/TextField.tsx';
import type { ComponentProps } from 'react';
import { usePage } from '../../../shared/page/PageContext.ts';
import { nths, rhythms, weekdays, type Rhythm } from './rhythm.ts';

interface RhythmFieldsProps {
  id: string;
  rhythm: Rhythm;
  onRhythm: (rhythm: Rhythm) => void;
  /** How many weeks lie between, asked when it is another rhythm than the usual ones. */
  every: Omit<ComponentProps<typeof TextField>, 'label'>;
  /** Which one of the month, asked when it comes monthly. */
  nth: Omit<ComponentProps<typeof Select>, 'label' | 'children'>;
}

export function RhythmFields({ id, rhythm, onRhythm, every, nth }: RhythmFieldsProps) {
  const { t } = usePage();
  return (
    <div className="posting-row">
      <Select
        id={id}
        label={t('posting.rhythm')}
        value={rhythm}
        onChange={(event) => onRhythm(event.currentTarget.value as Rhythm)}
      >
        {rhythms.map((value) => (
          <option key={value} value={value}>
            {t(`posting.rhythms.${value}`)}
          </option>
        ))}
      </Select>
      {rhythm === 'OTHER' && (
        <TextField
          {...every}
          type="number"
          inputMode="numeric"
          min={1}
          max={52}
          short
          label={t('posting.everyWeeks')}
        />
      )}
      {rhythm === 'MONTHLY' && (
        <Select {...nth} label={t('posting.nth')}>
          {nths.map((value) => (
            <option key={value} value={value}>
              {t(`posting.nths.${value}`)}
            </option>
          ))}
        </Select>
      )}
    </div>
  );
}

interface WeekdayPillsProps {
  /** One of them instead of several. */
  one: boolean;
  input: (day: string) => ComponentProps<'input'>;
}

export function WeekdayPills({ one, input }: WeekdayPillsProps) {
  const { t } = usePage();
  return (
    <div className="pills">
      {weekdays.map((day) => (
        <label key={day} className="pill">
          <input {...input(String(day))} type={one ? 'radio' : 'checkbox'} value={String(day)} />
          <abbr title={t(`calendar.weekday.${day}`)}>{t(`calendar.weekdayShort.${day}`)}</abbr>
        </label>
      ))}
    </div>
  );
}
