// Dates one by one: day, from, to; another one begins a week later at the same hour.
import { addDays } from '@mitnand/i18n/dates';
import { Button } from '@mitnand/ui/Button.tsx';
import { TextField } from '@mitnand/ui/TextField.tsx';
import { VisuallyHidden } from '@mitnand/ui/VisuallyHidden.tsx';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { usePage } from '../../../shared/page/PageContext.ts';
import type { OfferForm } from './offer-form.ts';
import { useOfferFields } from './useOfferFields.ts';

const MOST_AT_ONCE = 60;

export function SingleDates() {
  const { t, dates, now } = usePage();
  const field = useOfferFields();
  const { control, getValues } = useFormContext<OfferForm>();
  const { fields, append, remove } = useFieldArray<OfferForm, 'dates'>({ control, name: 'dates' });
  const another = () => {
    const last = getValues('dates').at(-1);
    const on = last?.on ? addDays(last.on, 7) : '';
    append({ on, from: last?.from ?? '14:00', to: last?.to ?? '16:00' });
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
          {fields.length > 1 && (
            <Button kind="tertiary" onClick={() => remove(i)}>
              {t('posting.removeDate')}
              <VisuallyHidden> {t('posting.dateNumber', { number: i + 1 })}</VisuallyHidden>
            </Button>
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
