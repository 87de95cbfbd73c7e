// One text in the languages of the town: the original and what is written already, the others one tap away.
import { nameOfLanguage, originalLanguage } from '@mitnand/i18n/languages';
import { usePage } from '../../shared/page/PageContext.ts';
import { wordsIn } from '../../shared/page/wordsIn.ts';
import { LinesField } from './fields.tsx';
import { nameIn } from './form-words.ts';

interface LinesInLanguagesProps {
  name: string;
  texts: readonly { language: string; text: string }[] | undefined;
  label: string;
  hint: string;
  /** The label in another language, by its name. */
  labelIn: (language: string) => string;
  maxLength: number;
  rows: number;
  /** Whether it is needed in the original language. */
  required?: boolean;
}

export function LinesInLanguages({ name, texts = [], required, ...field }: LinesInLanguagesProps) {
  const { t, town } = usePage();
  const { label, hint, labelIn, ...size } = field;
  const written = new Set([originalLanguage, ...texts.map(({ language }) => language)]);
  const others = town.languages.filter((language) => !written.has(language));
  const line = (language: string) => {
    const original = language === originalLanguage;
    return (
      <LinesField
        key={language}
        {...size}
        name={nameIn(name, language)}
        label={original ? label : labelIn(nameOfLanguage(language))}
        hint={original ? hint : t('townData.optional')}
        defaultValue={texts.find((each) => each.language === language)?.text}
        {...wordsIn(language)}
        required={original && required}
      />
    );
  };
  return (
    <>
      {[...written].map(line)}
      {others.length > 0 && (
        <details className="unfold">
          <summary>{t('townData.otherLanguages')}</summary>
          <div className="form">{others.map(line)}</div>
        </details>
      )}
    </>
  );
}
