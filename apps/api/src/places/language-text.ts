// A text in the languages it was written in, as the team reads and writes it.
import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { IsIn, MaxLength } from 'class-validator';
import { languages } from '@mitnand/i18n/languages';
import type { Localised } from './localised.ts';

@ObjectType({ description: 'A text in one language.' })
@InputType('LanguageTextInput', { description: 'A text in one language.' })
export class LanguageText {
  @Field(() => String, { description: 'ISO 639-1.' })
  @IsIn(languages.map(({ code }) => code))
  language: string;

  @Field(() => String, { description: 'The text; empty takes the language away.' })
  @MaxLength(2_000)
  text: string;
}

/** As rows keep it; empty texts are none. */
export function localised(texts: readonly LanguageText[]): Localised {
  const filled = texts.map(({ language, text }) => [language, text.trim()] as const);
  return Object.fromEntries(filled.filter(([, text]) => text !== ''));
}

/** As the team sees it. */
export function languageTexts(texts: Localised): LanguageText[] {
  return Object.entries(texts).map(([language, text]) => ({ language, text }));
}
