// One other language: each text beside the original it says again.
import { PassingButton } from '@mitnand/ui/PassingButton.tsx';
import { TextArea } from '@mitnand/ui/fields/TextField.tsx';
import { useFormContext, useWatch } from 'react-hook-form';
import { usePage } from '../../../shared/page/PageContext.ts';
import type { OfferForm, TextForm } from '../form/offer-form.ts';
import { useOfferFields } from '../form/useOfferFields.ts';
import { wordsIn } from '../../../shared/page/wordsIn.ts';

interface TranslationProps {
  index: number;
  language: string;
  /** Of the language, in itself. */
  name: string;
  outdated: boolean;
  onRemove: () => void;
}

const parts: (keyof TextForm)[] = [
  'title',
  'summary',
  'description',
  'asked',
  'given',
  'expenses',
  'pictureAlternative',
];
const needed: (keyof TextForm)[] = ['title', 'summary', 'description'];

export function Translation({ index, language, name, outdated, onRemove }: TranslationProps) {
  const { t } = usePage();
  const field = useOfferFields();
  const { setValue, getValues } = useFormContext<OfferForm>();
  const original = useWatch<OfferForm>() as OfferForm;
  const origin = getValues(`translations.${index}.origin`);
  const state = outdated
    ? t('posting.textOutdated')
    : origin === 'MACHINE'
      ? t('posting.textMachine')
      : t('posting.textAuthor');
  return (
    <section className="translation" aria-labelledby={`sprache-${language}`}>
      <div className="translation__head">
        <h3 id={`sprache-${language}`} {...wordsIn(language)}>
          {name}
        </h3>
        <span className={outdated ? 'offer-state offer-state--stale' : 'offer-state'}>{state}</span>
        <PassingButton kind="tertiary" onClick={onRemove}>
          {t('posting.removeLanguage', { language: name })}
        </PassingButton>
      </div>
      {parts
        .filter((part) => needed.includes(part) || original[part].trim() !== '')
        .map((part) => (
          <div key={part} className="translation__pair">
            <div className="translation__original">
              <p className="field__label">{t(`posting.field.${part}`)}</p>
              <p {...wordsIn(original.language)}>{original[part] || t('posting.nothing')}</p>
            </div>
            <TextArea
              // Words a person has changed are that person's.
              {...field(`translations.${index}.${part}`, () =>
                setValue(`translations.${index}.origin`, 'AUTHOR'),
              )}
              label={t('posting.inLanguage', { part: t(`posting.field.${part}`), language: name })}
              {...wordsIn(language)}
              rows={part === 'description' ? 5 : 2}
            />
          </div>
        ))}
    </section>
  );
}
