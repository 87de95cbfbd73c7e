// When it is: a series, single dates, or by arrangement; an offer that has its dates may get more.
import { ChoiceGroup } from '@mitnand/ui/fields/Choice.tsx';
import { useWatch } from 'react-hook-form';
import { usePage } from '../../../../shared/page/PageContext.ts';
import { FormSection } from '../FormSection.tsx';
import type { OfferForm, When } from '../offer-form.ts';
import { SeriesEditor, SingleDates } from '../parts.ts';
import { useOfferFields } from '../useOfferFields.ts';

const answers: When[] = ['SERIES', 'SINGLE', 'BY_ARRANGEMENT'];
const moreDates: When[] = ['KEEP', 'SERIES', 'SINGLE'];

export function WhenSection({ hasDates }: { hasDates: boolean }) {
  const { t } = usePage();
  const { id, error, ...control } = useOfferFields()('when');
  const when = useWatch<OfferForm, 'when'>({ name: 'when' });
  return (
    <FormSection name="when" title={t('posting.when')}>
      <ChoiceGroup
        {...{ id, error }}
        label={hasDates ? t('posting.newDatesQuestion') : t('posting.whenQuestion')}
      >
        <div className="pills">
          {(hasDates ? moreDates : answers).map((value) => (
            <label key={value} className="pill">
              <input type="radio" value={value} {...control} />
              {t(`posting.whenAnswer.${value}`)}
            </label>
          ))}
        </div>
      </ChoiceGroup>
      {when === 'SERIES' && <SeriesEditor />}
      {when === 'SINGLE' && <SingleDates />}
      {when === 'BY_ARRANGEMENT' && <p className="quiet">{t('posting.byArrangementHint')}</p>}
    </FormSection>
  );
}
