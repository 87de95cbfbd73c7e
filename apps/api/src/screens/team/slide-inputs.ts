// What the team says about a slide.
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsIn,
  IsOptional,
  IsUUID,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { languages } from '@mitnand/i18n/languages';
import { DateTime } from '../../platform/graphql/scalars.ts';
import { DomainError } from '../../platform/domain-error.ts';
import type { ScreenSlide } from '../screen-slide.entity.ts';

@InputType({ description: 'What a slide says in one language.' })
export class SlideTextInput {
  @Field(() => String, { description: 'ISO 639-1.' })
  @IsIn(languages.map(({ code }) => code))
  language: string;

  @Field(() => String, { description: 'At most 80 characters; may be empty beside a picture.' })
  @MaxLength(80)
  title: string;

  @Field(() => String, { description: 'At most 400 characters; line ends stay.' })
  @MaxLength(400)
  body: string;

  @Field(() => String, {
    description: 'What is to be seen on the picture, at most 250 characters; needed with one.',
  })
  @MaxLength(250)
  alt: string;
}

@InputType({ description: 'A slide: words, a picture with words for it, or both.' })
export class SlideInput {
  @Field(() => [SlideTextInput], { description: 'Each language once, one at least.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(9)
  @ArrayUnique(({ language }: SlideTextInput) => language)
  texts: SlideTextInput[];

  @Field(() => ID, {
    nullable: true,
    description: 'A picture one has sent to `/team/pictures`, or that is on a slide of this screen.',
  })
  @IsOptional()
  @IsUUID()
  pictureId?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Not shown before; null: at once.' })
  startsAt?: Temporal.Instant | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Not shown from then on; null: until it is removed.',
  })
  endsAt?: Temporal.Instant | null;

  @Field(() => Int, { description: 'How often it comes beside the other slides, 1 to 5.' })
  @Min(1)
  @Max(5)
  weight: number;
}

@InputType({ description: 'A slide as it would be.' })
export class PreviewSlideInput extends SlideInput {
  @Field(() => ID, { description: 'UUID, its own or a new one.' })
  @IsUUID()
  id: string;
}

export type SlideContent = Pick<ScreenSlide, 'texts' | 'pictureId' | 'startsAt' | 'endsAt' | 'weight'>;

/** As rows keep it; what is to be seen on a picture is not said where there is none. */
export function slideContent({ texts, pictureId, startsAt, endsAt, weight }: SlideInput): SlideContent {
  const said = texts.map(({ language, title, body, alt }) => [
    language,
    { title: title.trim(), body: body.trim(), alt: pictureId == null ? '' : alt.trim() },
  ]);
  const times = { startsAt: startsAt ?? null, endsAt: endsAt ?? null };
  return {
    texts: Object.fromEntries(said) as SlideContent['texts'],
    pictureId: pictureId ?? null,
    ...times,
    weight,
  };
}

/** Why it can't be shown: it says nothing, does not tell what its picture shows, or ends before it starts; null when it can. */
export function slideFlaw({ texts, pictureId, startsAt, endsAt }: SlideContent): DomainError | null {
  for (const [language, { title, body, alt }] of Object.entries(texts)) {
    const isComplete = pictureId === null ? title !== '' || body !== '' : alt !== '';
    if (!isComplete) return new DomainError('BAD_INPUT', { language }, 'slide.texts');
  }
  const endsFirst = startsAt && endsAt && Temporal.Instant.compare(startsAt, endsAt) >= 0;
  return endsFirst ? new DomainError('BAD_INPUT', {}, 'slide.endsAt') : null;
}
