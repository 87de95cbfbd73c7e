// A venue and its closed days as those who look after it see them.
import { Field, Float, ID, ObjectType } from '@nestjs/graphql';
import { DateTime, CalendarDate } from '../../platform/graphql/scalars.ts';
import { AccessibilityFeature } from '../venues/accessibility-feature.ts';
import { LanguageText, languageTexts } from '../language-text.ts';
import type { Venue } from '../venues/venue.entity.ts';

@ObjectType('ClosedDay', { description: 'Days on which a venue is closed.' })
export class TeamClosedDay {
  @Field(() => ID, { description: 'UUID.' })
  id: string;

  @Field(() => CalendarDate, { description: 'First closed day.' })
  fromOn: Temporal.PlainDate;

  @Field(() => CalendarDate, { description: 'Last closed day, included.' })
  toOn: Temporal.PlainDate;

  @Field(() => String, { description: 'Why, in German.' })
  reason: string;
}

@ObjectType({ description: 'A venue as those who look after it see it.' })
export class TeamVenue {
  @Field(() => ID, { description: 'UUID, the same as of the venue people see.' })
  id: string;

  districtId: string;

  @Field(() => String, { description: 'Name as written at the door.' })
  name: string;

  @Field(() => String, { description: 'Street and house number.' })
  street: string;

  @Field(() => String, { description: 'German postal code, five digits.' })
  postalCode: string;

  @Field(() => String, { description: 'City.' })
  city: string;

  @Field(() => Float, { nullable: true, description: 'Latitude, WGS 84.' })
  latitude: number | null;

  @Field(() => Float, { nullable: true, description: 'Longitude, WGS 84.' })
  longitude: number | null;

  @Field(() => String, { nullable: true, description: 'Telephone number of the place.' })
  phone: string | null;

  @Field(() => [AccessibilityFeature], { description: 'What was seen to be accessible.' })
  accessibility: AccessibilityFeature[];

  @Field(() => [LanguageText], { description: 'More about accessibility, per language.' })
  accessibilityNotes: LanguageText[];

  @Field(() => [LanguageText], { description: 'When its doors are open, per language.' })
  openingHours: LanguageText[];

  @Field(() => [TeamClosedDay], { description: 'Closed days that are not over, by day.' })
  closedDays: TeamClosedDay[];

  @Field(() => DateTime, { nullable: true, description: 'Closed for good since then.' })
  closedAt: Temporal.Instant | null;
}

/** A venue's row, with its closed days, as those who look after it see it. */
export function teamVenue(venue: Venue, closedDays: TeamClosedDay[]): TeamVenue {
  return {
    ...venue,
    closedDays,
    accessibilityNotes: languageTexts(venue.accessibilityNote),
    openingHours: languageTexts(venue.openingHours),
  };
}
