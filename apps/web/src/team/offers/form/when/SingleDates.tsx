// Dates one by one: day, from, to, and a last day for what lasts longer; another one begins a week later.
import { addDays } from '@mitnand/i18n/dates';
import { Button } from '@mitnand/ui/Button.tsx';
import { PassingButton } from '@mitnand/ui/PassingButton.tsx';
import { TextField } from '@mitnand/ui/fields/TextField.tsx';
import { VisuallyHidden } from '@mitnand/ui/VisuallyHidden.tsx';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { usePage } from '../../../../shared/page/PageContext.ts';
import { endsOnMoved } from './clock-minutes.ts';
import type { OfferForm } from '../offer-form.ts';
import { useOfferFields } from '../useOfferFields.ts';

const MOST_AT_ONCE = 60;

export function SingleDates() {
  const { t, dates, now } = usePage();
  const field = useOfferFields();
  const { control, getValues } = useFormContext<OfferForm>();
  const { fields, append, remove } = useFieldArray<OfferForm, 'dates'>({ control, name: 'dates' });
  const another = () => {
    const last = getValues('dates').at(-1);
    const on = last?.on ? addDays(last.on, 7) : '';
    const { from, to } = last ?? { from: '14:00', to: '16:00' };
    append({ on, from, endsOn: last ? endsOnMoved(last, on) : '', to });
  };
  return (
    <div className="posting-dates">
      {fields.map(({ id }, i) => (
        <fieldset key={id} className="posting-date">
          <legend>
            <VisuallyHidden>{t('posting.dateNumber', { number: i + 1 })}</VisuallyHidden>
          </legend>
          <TextField
            {...field(`dates.${i}.on`)}
            type="date"
            label={t('posting.on')}
            min={dates.dateOf(now)}
          />
          <TextField {...field(`dates.${i}.from`)} type="time" label={t('posting.from')} step={300} />
          <TextField {...field(`dates.${i}.to`)} type="time" label={t('posting.to')} step={300} />
          <LastDay index={i} />
          {fields.length > 1 && (
            <PassingButton kind="tertiary" onClick={() => remove(i)}>
              {t('posting.removeDate')}
              <VisuallyHidden> {t('posting.dateNumber', { number: i + 1 })}</VisuallyHidden>
            </PassingButton>
          )}
        </fieldset>
      ))}
      {fields.length < MOST_AT_ONCE && (
        <Button kind="secondary" onClick={another}>
          {t('posting.addDate')}
        </Button>
      )}
    </div>
  );
}

/** Asked quietly, as most dates end on their day; a talk of half an hour never lasts days. */
function LastDay({ index }: { index: number }) {
  const { t } = usePage();
  const field = useOfferFields();
  const kind = useWatch<OfferForm, 'kind'>({ name: 'kind' });
  const { on, endsOn } = useWatch<OfferForm, `dates.${number}`>({ name: `dates.${index}` });
  if (kind === 'CONSULTATION' && !endsOn) return null;
  return (
    <details className="posting-more posting-date__last" open={endsOn ? true : undefined}>
      <summary>{t('posting.severalDays')}</summary>
      <TextField
        {...field(`dates.${index}.endsOn`)}
        type="date"
        label={t('posting.lastDay')}
        hint={t('posting.lastDayHint')}
        min={on}
      />
    </details>
  );
}
