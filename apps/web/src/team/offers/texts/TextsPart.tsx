// The words in other languages beside the original, with their state: by a person, by a machine, or older than the original.
import type { OfferStandingFragment } from '@mitnand/api-client/types';
import { languages, nameOfLanguage } from '@mitnand/i18n/languages';
import { Button } from '@mitnand/ui/Button.tsx';
import { Select } from '@mitnand/ui/fields/Select.tsx';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { usePage } from '../../../shared/page/PageContext.ts';
import { FormSection } from '../form/FormSection.tsx';
import { emptyText, type OfferForm } from '../form/offer-form.ts';
import { useOfferFields } from '../form/useOfferFields.ts';
import { Translation } from './Translation.tsx';

interface TextsPartProps {
  /** State of the texts that are public. */
  texts: OfferStandingFragment['texts'];
}

export function TextsPart({ texts }: TextsPartProps) {
  const { t, town } = usePage();
  const field = useOfferFields();
  const { control } = useFormContext<OfferForm>();
  const { fields, append, remove } = useFieldArray<OfferForm, 'translations'>({
    control,
    name: 'translations',
  });
  const language = useWatch<OfferForm, 'language'>({ name: 'language' });
  // The town's pages come in no others.
  const left = languages.filter(
    ({ code }) =>
      town.languages.includes(code) && code !== language && !fields.some((text) => text.language === code),
  );
  return (
    <FormSection name="texts" title={t('posting.texts')} hint={t('posting.textsHint')}>
      <details className="posting-more" open={fields.length > 0}>
        <summary>{t('posting.textsMore')}</summary>
        {fields.length === 0 && (
          <Select {...field('language')} label={t('posting.field.language')}>
            {languages.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </Select>
        )}
        {fields.map((text, i) => (
          <Translation
            key={text.id}
            index={i}
            language={text.language}
            name={nameOfLanguage(text.language)}
            outdated={texts.some((known) => known.language === text.language && known.outdated)}
            onRemove={() => remove(i)}
          />
        ))}
        <div className="buttons">
          {left.map(({ code, name }) => (
            <Button
              key={code}
              kind="secondary"
              onClick={() => append({ ...emptyText, language: code, origin: 'AUTHOR' })}
            >
              {t('posting.addLanguage', { language: name })}
            </Button>
          ))}
        </div>
      </details>
    </FormSection>
  );
}
