// What words and times of a letter are made with.
import { translatorFor } from '@mitnand/i18n';
import { createDates, type Dates } from '@mitnand/i18n/dates';
import type { Language } from '@mitnand/i18n/languages';
import type { Translate } from '@mitnand/i18n/translator';

export interface Tongue {
  readonly language: Language;
  readonly t: Translate;
  readonly dates: Dates;
}

/** One language, by the clock of one zone. */
export function tongueOf(language: Language, zone: string): Tongue {
  const t = translatorFor(language);
  return { language, t, dates: createDates(t, zone) };
}
