// In which languages one can talk there: German is chosen, others are one tap away.
import { ChoiceGroup } from '@mitnand/ui/fields/Choice.tsx';
import { useWatch } from 'react-hook-form';
import { usePage } from '../../../../shared/page/PageContext.ts';
import type { OfferForm } from '../offer-form.ts';
import { languageName, spokenChoices } from './spoken-languages.ts';
import { useOfferFields } from '../useOfferFields.ts';

export function SpokenLanguagesField() {
  const { t, language } = usePage();
  const { id, error, ...control } = useOfferFields()('spokenLanguages');
  const spoken = useWatch<OfferForm, 'spokenLanguages'>({ name: 'spokenLanguages' });
  const label = t('posting.field.spokenLanguages');
  const words = spoken.map((code) => languageName(code, language)).join(', ');
  return (
    <details className="posting-more" open={error ? true : undefined}>
      <summary>{words ? t('posting.languagesSpoken', { languages: words }) : label}</summary>
      <ChoiceGroup {...{ id, error, label }} hint={t('posting.spokenLanguagesHint')}>
        <div className="pills">
          {spokenChoices(spoken).map((code) => (
            <label key={code} className="pill">
              <input type="checkbox" value={code} {...control} />
              {languageName(code, language)}
            </label>
          ))}
        </div>
      </ChoiceGroup>
    </details>
  );
}
