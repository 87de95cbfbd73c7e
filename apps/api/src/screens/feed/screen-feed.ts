// A screen's document as GraphQL tells it: for programs of others that would rather ask for fields.
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../platform/graphql/scalars.ts';
import { ScreenPartKind } from '../screen-terms.ts';

@ObjectType({ description: 'What a date on a screen says in one language.' })
export class ScreenEntryText {
  @Field(() => String, { description: 'The language of the screen it is said in, ISO 639-1.' })
  language: string;

  @Field(() => String, { description: 'Title, in `titleLanguage`.' })
  title: string;

  @Field(() => String, {
    description: 'Language of the title: the one of the screen, else the one its author wrote in.',
  })
  titleLanguage: string;

  @Field(() => String, { description: 'Name of the place.' })
  where: string;

  @Field(() => String, { description: 'Its street; empty when it is online.' })
  whereMore: string;

  @Field(() => String, { description: 'How many places are left, where they are few; else empty.' })
  places: string;
}

@ObjectType({ description: 'A date on a screen.' })
export class ScreenFeedEntry {
  @Field(() => ID, { description: 'UUID of the date.' })
  id: string;

  @Field(() => ScreenPartKind, { description: 'The part of the screen it belongs to.' })
  part: ScreenPartKind;

  @Field(() => String, { description: 'Number of its offer.' })
  number: string;

  @Field(() => String, { description: 'Shortest address of its offer.' })
  url: string;

  @Field(() => DateTime, { description: 'Start.' })
  startsAt: Temporal.Instant;

  @Field(() => DateTime, { description: 'End.' })
  endsAt: Temporal.Instant;

  @Field(() => DateTime, { description: 'When a player drops it, whether or not it heard anything since.' })
  shownUntil: Temporal.Instant;

  @Field(() => Boolean, { description: 'It does not take place.' })
  cancelled: boolean;

  @Field(() => Boolean, { description: 'All places are taken; one may wait for one.' })
  full: boolean;

  @Field(() => [DateTime], { description: 'Starts of free times, of consultations; at most eight.' })
  freeTimes: Temporal.Instant[];

  @Field(() => [ScreenEntryText], { description: 'What it says, in each language of the screen.' })
  texts: ScreenEntryText[];
}

@ObjectType({ description: 'What an info screen shows; /screens/<key>.json tells more, and costs less.' })
export class ScreenFeed {
  @Field(() => ID, { description: 'Changes with all that is shown; 16 hex digits.' })
  version: string;

  @Field(() => String, { description: 'Name of the screen.' })
  name: string;

  @Field(() => String, { description: 'Name of its venue.' })
  place: string;

  @Field(() => [String], { description: 'Languages it shows in turn, ISO 639-1.' })
  languages: string[];

  @Field(() => Int, { description: 'Seconds for which a page stays.' })
  seconds: number;

  @Field(() => [ScreenFeedEntry], { description: 'Its dates, the soonest first, at most 500.' })
  entries: ScreenFeedEntry[];
}
