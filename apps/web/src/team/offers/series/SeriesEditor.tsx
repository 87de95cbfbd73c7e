// A rule for many dates, said in few answers, with the dates that come of it beside it.
import { Choice, ChoiceGroup } from '@mitnand/ui/fields/Choice.tsx';
import { TextField } from '@mitnand/ui/fields/TextField.tsx';
import { useWatch } from 'react-hook-form';
import { usePage } from '../../../shared/page/PageContext.ts';
import type { OfferForm } from '../form/offer-form.ts';
import { useOfferFields } from '../form/useOfferFields.ts';
import { ResultingDates } from './ResultingDates.tsx';
import { RhythmFields, WeekdayPills } from './RhythmFields.tsx';
import { useRhythm } from './useRhythm.ts';

export function SeriesEditor() {
  const { t } = usePage();
  const field = useOfferFields();
  const series = useWatch<OfferForm, 'series'>({ name: 'series' });
  const [rhythm, onRhythm] = useRhythm();
  const { id, error, ...weekday } = field('series.weekdays');
  return (
    <div className="series">
      <div className="series__rule">
        <RhythmFields
          id="feld-rhythmus"
          {...{ rhythm, onRhythm }}
          every={field('series.every')}
          nth={field('series.nth')}
        />
        <ChoiceGroup {...{ id, error }} label={t('posting.weekdays')}>
          <WeekdayPills one={rhythm === 'MONTHLY'} input={() => weekday} />
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
