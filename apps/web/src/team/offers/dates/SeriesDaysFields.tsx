// On which days a series comes from now on: folded, as one mostly changes the time.
import { ChoiceGroup } from '@mitnand/ui/fields/Choice.tsx';
import { Select } from '@mitnand/ui/fields/Select.tsx';
import { TextField } from '@mitnand/ui/fields/TextField.tsx';
import { useState } from 'react';
import { usePage } from '../../../shared/page/PageContext.ts';
import {
  nths,
  rhythmOf,
  rhythms,
  weekdays,
  withRhythm,
  type Rhythm,
  type SeriesDays,
} from '../series/rhythm.ts';

interface SeriesDaysFieldsProps {
  days: SeriesDays;
  onChange: (days: SeriesDays) => void;
}

export function SeriesDaysFields({ days, onChange }: SeriesDaysFieldsProps) {
  const { t } = usePage();
  // "Every n weeks" stays chosen while one types its number.
  const [rhythm, setRhythm] = useState(() => rhythmOf(days));
  const monthly = days.frequency === 'MONTHLY_BY_WEEKDAY';
  const choose = (next: Rhythm) => {
    setRhythm(next);
    onChange(withRhythm(days, next));
  };
  const tap = (day: string, chosen: boolean) => {
    const others = monthly ? [] : days.weekdays.filter((each) => each !== day);
    onChange({ ...days, weekdays: chosen ? [...others, day] : others });
  };
  return (
    <details className="posting-more">
      <summary>{t('posting.weekdaysAndRhythm')}</summary>
      <div className="change-dates__fields">
        <div className="posting-row">
          <Select
            id="neuer-rhythmus"
            label={t('posting.rhythm')}
            value={rhythm}
            onChange={(event) => choose(event.currentTarget.value as Rhythm)}
          >
            {rhythms.map((value) => (
              <option key={value} value={value}>
                {t(`posting.rhythms.${value}`)}
              </option>
            ))}
          </Select>
          {rhythm === 'OTHER' && (
            <TextField
              id="neu-alle"
              type="number"
              inputMode="numeric"
              min={1}
              max={52}
              short
              label={t('posting.everyWeeks')}
              value={days.every}
              onChange={(event) => onChange({ ...days, every: event.currentTarget.value })}
            />
          )}
          {monthly && (
            <Select
              id="neu-welcher"
              label={t('posting.nth')}
              value={days.nth}
              onChange={(event) => onChange({ ...days, nth: event.currentTarget.value })}
            >
              {nths.map((nth) => (
                <option key={nth} value={nth}>
                  {t(`posting.nths.${nth}`)}
                </option>
              ))}
            </Select>
          )}
        </div>
        <ChoiceGroup id="neue-wochentage" label={t('posting.weekdays')}>
          <div className="pills">
            {weekdays.map((day) => (
              <label key={day} className="pill">
                <input
                  type={monthly ? 'radio' : 'checkbox'}
                  name="neue-wochentage"
                  value={day}
                  checked={days.weekdays.includes(String(day))}
                  onChange={(event) => tap(String(day), event.currentTarget.checked)}
                />
                <abbr title={t(`calendar.weekday.${day}`)}>{t(`calendar.weekdayShort.${day}`)}</abbr>
              </label>
            ))}
          </div>
        </ChoiceGroup>
      </div>
    </details>
  );
}
