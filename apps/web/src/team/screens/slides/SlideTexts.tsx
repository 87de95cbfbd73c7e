// What a slide says: the town's own language first, then those the screen speaks, the rest one tap away.
import { nameOfLanguage, originalLanguage } from '@mitnand/i18n/languages';
import { TextArea, TextField } from '@mitnand/ui/fields/TextField.tsx';
import { useState } from 'react';
import { usePage } from '../../../shared/page/PageContext.ts';
import { wordsIn } from '../../../shared/page/wordsIn.ts';
import { LengthHint } from './LengthHint.tsx';
import { spokenIn, textIn, type SlideForm, type SlideText } from './slide-form.ts';

/** Characters, as the API takes them. */
const TITLE = 80;
const BODY = 400;

interface SlideTextsProps {
  id: string;
  form: SlideForm;
  change: (change: Partial<SlideForm>) => void;
  /** Languages of the screen. */
  spoken: readonly string[];
  nothingSaid: boolean;
}

export function SlideTexts({ id, form, change, spoken, nothingSaid }: SlideTextsProps) {
  const { t, town } = usePage();
  // A language that is begun stays where it is: its field would lose the focus.
  const [begun] = useState(form);
  const first = spokenIn(begun, spoken);
  const others = town.languages.filter((language) => !first.includes(language));
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
          hint={
            <LengthHint hint={original && t('screens.slides.textTitleHint')} text={text.title} most={TITLE} />
          }
          value={text.title}
          onChange={({ currentTarget }) => write({ title: currentTarget.value })}
          {...wordsIn(language)}
          maxLength={TITLE}
          error={original && nothingSaid ? t('screens.slides.textNeeded') : null}
        />
        <TextArea
          id={`${id}-body-${language}`}
          label={named(t('screens.slides.textBody'))}
          hint={
            <LengthHint hint={original && t('screens.slides.textBodyHint')} text={text.body} most={BODY} />
          }
          value={text.body}
          onChange={({ currentTarget }) => write({ body: currentTarget.value })}
          {...wordsIn(language)}
          maxLength={BODY}
          rows={3}
        />
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
