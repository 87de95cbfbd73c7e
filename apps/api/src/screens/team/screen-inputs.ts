// What the team says about a screen.
import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsUUID, Length, Matches, Max, Min } from 'class-validator';
import { OfferKind } from '../../offers/offer-terms.ts';
import type { ScreenPart } from '../screen.entity.ts';
import { ScreenOrientation, ScreenPartKind, ScreenTheme } from '../screen-terms.ts';

const MOST_SOURCES = 200;

@InputType({ description: 'A new screen; it shows all there is until somebody chooses.' })
export class AddScreenInput {
  @Field(() => String, { description: 'What the team calls it, as “Schaufenster”; no two at one venue.' })
  @Length(1, 60)
  @Matches(/\S/)
  name: string;

  @Field(() => ID, { description: 'The venue where it hangs.' })
  @IsUUID()
  venueId: string;
}

@InputType({ description: 'A part of what a screen shows in turn.' })
export class ScreenPartInput implements ScreenPart {
  @Field(() => ScreenPartKind, { description: 'What it shows.' })
  part: ScreenPartKind;

  @Field(() => Int, { description: 'How much of the time it gets beside the others, 1 to 5.' })
  @Min(1)
  @Max(5)
  share: number;
}

@InputType({ description: 'What a screen shows and how it looks, all of it.' })
export class ScreenInput {
  @Field(() => String, { description: 'What the team calls it; no two at one venue.' })
  @Length(1, 60)
  @Matches(/\S/)
  name: string;

  @Field(() => [String], { description: 'Languages it shows in turn, ISO 639-1, among the town’s.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(9)
  @ArrayUnique()
  languages: string[];

  @Field(() => ScreenTheme, { description: 'How it looks.' })
  theme: ScreenTheme;

  @Field(() => ScreenOrientation, { description: 'How it hangs.' })
  orientation: ScreenOrientation;

  @Field(() => Int, { description: 'Seconds for which a page stays, 8 to 60.' })
  @Min(8)
  @Max(60)
  seconds: number;

  @Field(() => Float, { description: 'Metres from which it is to be read, 0.5 to 20.' })
  @Min(0.5)
  @Max(20)
  distance: number;

  @Field(() => Float, { description: 'Its diagonal in inches, 7 to 150.' })
  @Min(7)
  @Max(150)
  diagonal: number;

  @Field(() => [ID], { description: 'Only offers in these parts of town; empty: all.' })
  @ArrayMaxSize(MOST_SOURCES)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  districtIds: string[];

  @Field(() => [ID], { description: 'Only offers at these venues; empty: all.' })
  @ArrayMaxSize(MOST_SOURCES)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  venueIds: string[];

  @Field(() => [OfferKind], { description: 'Only offers of these kinds; empty: all.' })
  @ArrayUnique()
  kinds: OfferKind[];

  @Field(() => [ID], { description: 'Only offers of these organisations; empty: all.' })
  @ArrayMaxSize(MOST_SOURCES)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  organisationIds: string[];

  @Field(() => [ScreenPartInput], {
    description: 'What it shows in turn, in this order; each part once, one at least.',
  })
  @ArrayMinSize(1)
  @ArrayUnique(({ part }: ScreenPart) => part)
  parts: ScreenPartInput[];
}
