// What is to be seen on a slide's picture, for those who do not see it.
import { nameOfLanguage, originalLanguage } from '@mitnand/i18n/languages';
import { TextField } from '@mitnand/ui/fields/TextField.tsx';
import { usePage } from '../../../shared/page/PageContext.ts';
import { wordsIn } from '../../../shared/page/wordsIn.ts';
import { languagesWithoutAlt, spokenIn, textIn, type SlideForm } from './slide-form.ts';

interface PictureWordsProps {
  id: string;
  form: SlideForm;
  change: (change: Partial<SlideForm>) => void;
  /** Languages of the screen. */
  spoken: readonly string[];
  /** Whether faults are to be shown. */
  checked: boolean;
}

export function PictureWords({ id, form, change, spoken, checked }: PictureWordsProps) {
  const { t } = usePage();
  const missing = checked ? languagesWithoutAlt(form) : [];
  return spokenIn(form, spoken).map((language) => {
    const original = language === originalLanguage;
    const label = t('screens.slides.alt');
    return (
      <TextField
        key={language}
        id={`${id}-alt-${language}`}
        label={
          original ? label : t('screens.slides.in', { field: label, language: nameOfLanguage(language) })
        }
        hint={original && t('screens.slides.altHint')}
        value={textIn(form, language).alt}
        onChange={({ currentTarget }) =>
          change({
            texts: { ...form.texts, [language]: { ...textIn(form, language), alt: currentTarget.value } },
          })
        }
        {...wordsIn(language)}
        maxLength={250}
        error={missing.includes(language) ? t('screens.slides.altNeeded') : null}
      />
    );
  });
}
