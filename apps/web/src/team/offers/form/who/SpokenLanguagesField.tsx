// In which languages one can talk there: German is chosen, others are one tap away.
import { ChoiceGroup } from '@mitnand/ui/fields/Choice.tsx';
import { useWatch } from 'react-hook-form';
import { usePage } from '../../../../shared/page/PageContext.ts';
import type { OfferForm } from '../offer-form.ts';
import { spokenName, spokenNames } from '../../../../shared/offers/spoken-languages.ts';
import { spokenChoices } from './spoken-languages.ts';
import { useOfferFields } from '../useOfferFields.ts';

export function SpokenLanguagesField() {
  const { t, language } = usePage();
  const { id, error, ...control } = useOfferFields()('spokenLanguages');
  const spoken = useWatch<OfferForm, 'spokenLanguages'>({ name: 'spokenLanguages' });
  const label = t('posting.field.spokenLanguages');
  const words = spokenNames(spoken, language);
  return (
    <details className="posting-more" open={error ? true : undefined}>
      <summary>{words ? t('posting.languagesSpoken', { languages: words }) : label}</summary>
      <ChoiceGroup {...{ id, error, label }} hint={t('posting.spokenLanguagesHint')}>
        <div className="pills">
          {spokenChoices(spoken).map((code) => (
            <label key={code} className="pill">
              <input type="checkbox" value={code} {...control} />
              {spokenName(code, language)}
            </label>
          ))}
        </div>
      </ChoiceGroup>
    </details>
  );
}
