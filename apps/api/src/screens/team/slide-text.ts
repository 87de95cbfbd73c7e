// What a slide says in one language, as the team reads it.
import { Field, ObjectType } from '@nestjs/graphql';
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

export function slideTexts({ texts }: Pick<ScreenSlide, 'texts'>): SlideText[] {
  return Object.entries(texts).map(([language, text]) => ({ language, ...text }));
}
