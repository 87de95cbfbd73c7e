// The languages in which a screen speaks in turn.
import { languages } from '@mitnand/i18n/languages';
import { usePage } from '../../../shared/page/PageContext.ts';
import { wordsIn } from '../../../shared/page/wordsIn.ts';
import { OrderedChoices } from './OrderedChoices.tsx';
import type { SettingsProps } from './SettingsProps.ts';

export function LanguagesPart({ form, change, wrong }: SettingsProps) {
  const { t, town } = usePage();
  return (
    <OrderedChoices<string>
      label={t('screens.languages.title')}
      hint={t('screens.languages.hint')}
      error={wrong.includes('languages') ? t('screens.languages.none') : null}
      options={languages
        .filter(({ code }) => town.languages.includes(code) || form.languages.includes(code))
        .map(({ code, name }) => ({ key: code, name, shown: <span {...wordsIn(code)}>{name}</span> }))}
      chosen={form.languages}
      onChange={(chosen) => change({ languages: chosen })}
    />
  );
}
