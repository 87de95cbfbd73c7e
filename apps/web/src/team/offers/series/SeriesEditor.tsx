// A rule for many dates, said in few answers, with the dates that come of it beside it.
import { Choice, ChoiceGroup } from '@mitnand/ui/fields/Choice.tsx';
import { Select } from '@mitnand/ui/fields/Select.tsx';
import { TextField } from '@mitnand/ui/fields/TextField.tsx';
import { useWatch } from 'react-hook-form';
import { usePage } from '../../../shared/page/PageContext.ts';
import type { OfferForm } from '../form/offer-form.ts';
import { useOfferFields } from '../form/useOfferFields.ts';
import { ResultingDates } from './ResultingDates.tsx';
import { nths, rhythms, weekdays, type Rhythm } from './rhythm.ts';
import { useRhythm } from './useRhythm.ts';

export function SeriesEditor() {
  const { t } = usePage();
  const field = useOfferFields();
  const series = useWatch<OfferForm, 'series'>({ name: 'series' });
  const [rhythm, setRhythm] = useRhythm();
  const monthly = series.frequency === 'MONTHLY_BY_WEEKDAY';
  const { id, error, ...weekday } = field('series.weekdays');
  return (
    <div className="series">
      <div className="series__rule">
        <div className="posting-row">
          <Select
            id="feld-rhythmus"
            label={t('posting.rhythm')}
            value={rhythm}
            onChange={(event) => setRhythm(event.currentTarget.value as Rhythm)}
          >
            {rhythms.map((value) => (
              <option key={value} value={value}>
                {t(`posting.rhythms.${value}`)}
              </option>
            ))}
          </Select>
          {rhythm === 'OTHER' && (
            <TextField
              {...field('series.every')}
              type="number"
              inputMode="numeric"
              min={1}
              max={52}
              short
              label={t('posting.everyWeeks')}
            />
          )}
          {monthly && (
            <Select {...field('series.nth')} label={t('posting.nth')}>
              {nths.map((nth) => (
                <option key={nth} value={nth}>
                  {t(`posting.nths.${nth}`)}
                </option>
              ))}
            </Select>
          )}
        </div>
        <ChoiceGroup {...{ id, error }} label={t('posting.weekdays')}>
          <div className="pills">
            {weekdays.map((day) => (
              <label key={day} className="pill">
                <input type={monthly ? 'radio' : 'checkbox'} value={String(day)} {...weekday} />
                <abbr title={t(`calendar.weekday.${day}`)}>{t(`calendar.weekdayShort.${day}`)}</abbr>
              </label>
            ))}
          </div>
        </ChoiceGroup>
        <div className="posting-times">
          <TextField {...field('series.from')} type="time" step={300} label={t('posting.from')} />
          <TextField {...field('series.to')} type="time" step={300} label={t('posting.to')} />
        </div>
        <div className="posting-times">
          <TextField {...field('series.startsOn')} type="date" label={t('posting.startsOn')} />
          <TextField
            {...field('series.endsOn')}
            type="date"
            label={t('posting.endsOn')}
            hint={t('posting.endsOnHint')}
            min={series.startsOn}
          />
        </div>
        <Choice {...field('series.leaveOutHolidays')} label={t('posting.leaveOutHolidays')} />
      </div>
      <ResultingDates />
    </div>
  );
}
