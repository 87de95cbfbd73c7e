// What a slide says in one language, as the team reads it.
import { Field, ObjectType } from '@nestjs/graphql';
import { languages } from '@mitnand/i18n/languages';
import type { ScreenSlide } from '../screen-slide.entity.ts';

@ObjectType({ description: 'What a slide says in one language; empty where it says nothing.' })
export class SlideText {
  @Field(() => String, { description: 'ISO 639-1.' })
  language: string;

  @Field(() => String, { description: 'One line.' })
  title: string;

  @Field(() => String, { description: 'May have several lines.' })
  body: string;

  @Field(() => String, { description: 'What is to be seen on its picture.' })
  alt: string;
}

/** In the order in which languages are offered everywhere, German first. */
export function slideTexts({ texts }: Pick<ScreenSlide, 'texts'>): SlideText[] {
  return languages.flatMap(({ code: language }) => {
    const text = texts[language];
    return text ? [{ language, ...text }] : [];
  });
}
