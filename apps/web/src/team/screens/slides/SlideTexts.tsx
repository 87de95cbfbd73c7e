// What a slide says: the town's own language first, then those the screen speaks, the rest one tap away.
import { nameOfLanguage, originalLanguage } from '@mitnand/i18n/languages';
import { TextArea, TextField } from '@mitnand/ui/fields/TextField.tsx';
import { usePage } from '../../../shared/page/PageContext.ts';
import { wordsIn } from '../../../shared/page/wordsIn.ts';
import { languagesWithoutAlt, textIn, type SlideForm, type SlideText } from './slide-form.ts';

interface SlideTextsProps {
  id: string;
  form: SlideForm;
  change: (change: Partial<SlideForm>) => void;
  /** Languages of the screen. */
  spoken: readonly string[];
  /** Whether faults are to be shown. */
  checked: boolean;
  nothingSaid: boolean;
}

export function SlideTexts({ id, form, change, spoken, checked, nothingSaid }: SlideTextsProps) {
  const { t, town } = usePage();
  const first = [...new Set([originalLanguage, ...spoken, ...Object.keys(form.texts)])];
  const others = town.languages.filter((language) => !first.includes(language));
  const withoutAlt = checked ? languagesWithoutAlt(form) : [];
  const texts = (language: string) => {
    const original = language === originalLanguage;
    const text = textIn(form, language);
    const named = (field: string) =>
      original ? field : t('screens.slides.in', { field, language: nameOfLanguage(language) });
    const write = (part: Partial<SlideText>) =>
      change({ texts: { ...form.texts, [language]: { ...text, ...part } } });
    return (
      <div className="form" key={language}>
        <TextField
          id={`${id}-title-${language}`}
          label={named(t('screens.slides.textTitle'))}
          hint={original && t('screens.slides.textTitleHint')}
          value={text.title}
          onChange={({ currentTarget }) => write({ title: currentTarget.value })}
          {...wordsIn(language)}
          maxLength={80}
          error={original && nothingSaid ? t('screens.slides.textNeeded') : null}
        />
        <TextArea
          id={`${id}-body-${language}`}
          label={named(t('screens.slides.textBody'))}
          hint={original && t('screens.slides.textBodyHint')}
          value={text.body}
          onChange={({ currentTarget }) => write({ body: currentTarget.value })}
          {...wordsIn(language)}
          maxLength={400}
          rows={3}
        />
        {form.picture && (
          <TextField
            id={`${id}-alt-${language}`}
            label={named(t('screens.slides.alt'))}
            hint={original && t('screens.slides.altHint')}
            value={text.alt}
            onChange={({ currentTarget }) => write({ alt: currentTarget.value })}
            {...wordsIn(language)}
            maxLength={250}
            error={withoutAlt.includes(language) ? t('screens.slides.altNeeded') : null}
          />
        )}
      </div>
    );
  };
  return (
    <>
      {first.map(texts)}
      {others.length > 0 && (
        <details className="unfold">
          <summary>{t('screens.slides.otherLanguages')}</summary>
          <div className="form">{others.map(texts)}</div>
        </details>
      )}
    </>
  );
}
