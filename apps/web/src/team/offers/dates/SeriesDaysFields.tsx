// On which days a series comes from now on: folded, as one mostly changes the time.
import { ChoiceGroup } from '@mitnand/ui/fields/Choice.tsx';
import { useState } from 'react';
import { usePage } from '../../../shared/page/PageContext.ts';
import { rhythmOf, withRhythm, type Rhythm, type SeriesDays } from '../series/rhythm.ts';
import { RhythmFields, WeekdayPills } from '../series/RhythmFields.tsx';

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
        <RhythmFields
          id="neuer-rhythmus"
          rhythm={rhythm}
          onRhythm={choose}
          every={{
            id: 'neu-alle',
            value: days.every,
            onChange: (event) => onChange({ ...days, every: event.currentTarget.value }),
          }}
          nth={{
            id: 'neu-welcher',
            value: days.nth,
            onChange: (event) => onChange({ ...days, nth: event.currentTarget.value }),
          }}
        />
        <ChoiceGroup id="neue-wochentage" label={t('posting.weekdays')}>
          <WeekdayPills
            one={monthly}
            input={(day) => ({
              name: 'neue-wochentage',
              checked: days.weekdays.includes(day),
              onChange: (event) => tap(day, event.currentTarget.checked),
            })}
          />
        </ChoiceGroup>
      </div>
    </details>
  );
}
