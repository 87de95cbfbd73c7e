// What the team writes about districts, venues and closed days; place-drafts.ts knows what must be right about it.
import { Field, Float, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayUnique, IsOptional, IsUUID, Length, Matches } from 'class-validator';
import { CalendarDate } from '../../platform/graphql/scalars.ts';
import { AccessibilityFeature } from '../venues/accessibility-feature.ts';
import { LanguageText } from '../language-text.ts';
import { PHONE } from '../phone.ts';

@InputType({ description: 'A Sozialraum, or with `parentId` a Stadtteil within one.' })
export class DistrictInput {
  @Field(() => ID, { nullable: true, description: 'Edits this one; a new one when left out.' })
  @IsOptional()
  @IsUUID()
  id?: string | null;

  @Field(() => ID, { nullable: true, description: 'The Sozialraum it lies in.' })
  @IsOptional()
  @IsUUID()
  parentId?: string | null;

  @Field(() => String, { description: 'Name in German.' })
  @Length(1, 200)
  name: string;

  @Field(() => Float, { nullable: true, description: 'Latitude of its middle, WGS 84.' })
  latitude?: number | null;

  @Field(() => Float, { nullable: true, description: 'Longitude of its middle, WGS 84.' })
  longitude?: number | null;
}

@InputType({ isAbstract: true })
class VenueCare {
  @Field(() => String, { nullable: true, description: 'Telephone number of the place.' })
  @IsOptional()
  @Matches(PHONE)
  phone?: string | null;

  @Field(() => [AccessibilityFeature], { description: 'What somebody has seen on site.' })
  @ArrayUnique()
  accessibility: AccessibilityFeature[];

  @Field(() => [LanguageText], { description: 'More about accessibility, per language.' })
  @ArrayMaxSize(20)
  accessibilityNotes: LanguageText[];

  @Field(() => [LanguageText], {
    nullable: true,
    description: 'When its doors are open, per language, at most 200 characters each; stays when left out.',
  })
  @IsOptional()
  @ArrayMaxSize(20)
  openingHours?: LanguageText[] | null;
}

@InputType({ description: 'What those who look after a venue may change about it.' })
export class VenueCareInput extends VenueCare {
  @Field(() => ID, { description: 'The venue.' })
  @IsUUID()
  id: string;
}

@InputType({ description: 'A place people go to.' })
export class VenueInput extends VenueCare {
  @Field(() => ID, { nullable: true, description: 'Edits this one; a new one when left out.' })
  @IsOptional()
  @IsUUID()
  id?: string | null;

  @Field(() => ID, { description: 'The part of town it lies in.' })
  @IsUUID()
  districtId: string;

  @Field(() => String, { description: 'Name as written at the door.' })
  @Length(1, 200)
  name: string;

  @Field(() => String, { description: 'Street and house number.' })
  @Length(1, 200)
  street: string;

  @Field(() => String, { description: 'German postal code, five digits.' })
  @Matches(/^\d{5}$/)
  postalCode: string;

  @Field(() => String, { description: 'City.' })
  @Length(1, 200)
  city: string;

  @Field(() => Float, { nullable: true, description: 'Latitude, WGS 84.' })
  latitude?: number | null;

  @Field(() => Float, { nullable: true, description: 'Longitude, WGS 84.' })
  longitude?: number | null;
}

@InputType({ description: 'Days on which a venue is closed, both included.' })
export class ClosedDayInput {
  @Field(() => ID, { nullable: true, description: 'Edits this one; a new one when left out.' })
  @IsOptional()
  @IsUUID()
  id?: string | null;

  @Field(() => ID, { description: 'The venue.' })
  @IsUUID()
  venueId: string;

  @Field(() => CalendarDate, { description: 'First closed day.' })
  fromOn: Temporal.PlainDate;

  @Field(() => CalendarDate, { description: 'Last closed day, included.' })
  toOn: Temporal.PlainDate;

  @Field(() => String, { description: 'Why, in German.' })
  @Length(1, 200)
  reason: string;
}
