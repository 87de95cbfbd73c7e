// What clients send to make, look up and change a booking, and how it must look.
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import {
  ArrayMaxSize,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { Device, Mode, Worry } from '../offers/offer-terms.ts';
import { DateTime } from '../platform/graphql/scalars.ts';
import { IfFull } from './booking-terms.ts';

/** One line of text: no control characters, nothing that hides or turns the text around it. */
export const ONE_LINE = /^[^\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]*$/u;
/** Several lines: line feeds and tabs are welcome. */
export const LINES = /^[^\0-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]*$/u;
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$/;

@InputType({ description: 'What a booking needs of its slot.' })
export class NeedsInput {
  @Field(() => Worry, { nullable: true, description: 'What help is wanted with.' })
  worry?: Worry | null;

  @Field(() => Device, { nullable: true, description: 'The device it is about.' })
  device?: Device | null;

  @Field(() => String, { nullable: true, description: 'Language to be spoken, ISO 639-1.' })
  @IsOptional()
  @Matches(LANGUAGE)
  spokenLanguage?: string | null;

  @Field(() => Mode, { nullable: true, description: 'On site or online.' })
  mode?: Mode | null;
}

@InputType({ description: 'Number and PIN of a booking: whoever knows both may see and change it.' })
export class BookingProofInput {
  @Field(() => String, { description: 'Booking number; spaces and dashes are ignored.' })
  @IsString()
  @MaxLength(64)
  number: string;

  @Field(() => String, { description: 'PIN, six digits.' })
  @IsString()
  @MaxLength(64)
  pin: string;
}

@InputType({ description: 'Takes places of a slot, or of any slot of a date that fits.' })
export class BookSlotInput {
  @Field(() => ID, { nullable: true, description: 'This very slot. Give either this or `occurrenceId`.' })
  @IsOptional()
  @IsUUID()
  slotId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Any slot of this date that fits.' })
  @IsOptional()
  @IsUUID()
  occurrenceId?: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'With `occurrenceId`: only slots that start then; any time of the date when left out.',
  })
  startsAt?: Temporal.Instant | null;

  @Field(() => NeedsInput, { nullable: true, description: 'What the slot must offer.' })
  @IsOptional()
  needs?: NeedsInput | null;

  @Field(() => String, {
    description:
      'Made once by the client: uuid v4, or 22 to 64 random URL-safe characters. The same key with the same content ' +
      'returns the first booking; with other content it is refused (REQUEST_KEY_REUSED).',
  })
  @IsString()
  @MaxLength(64)
  requestKey: string;

  @Field(() => Int, { nullable: true, defaultValue: 1, description: 'People it is for; 1 to 100.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100)
  partySize?: number | null;

  @Field(() => String, { nullable: true, description: 'Name or nickname, at most 80 characters.' })
  @IsOptional()
  @Length(0, 80)
  @Matches(ONE_LINE)
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  @IsOptional()
  @Length(0, 254)
  @Matches(ONE_LINE)
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Phone number; German unless it begins with + or 00.' })
  @IsOptional()
  @Length(0, 40)
  @Matches(ONE_LINE)
  phone?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Language of later messages, ISO 639-1; that of the request when left out.',
  })
  @IsOptional()
  @Matches(LANGUAGE)
  uiLanguage?: string | null;

  @Field(() => IfFull, {
    nullable: true,
    defaultValue: IfFull.WAIT,
    description: 'What to do when no place is left.',
  })
  ifFull?: IfFull | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description: 'On the waiting list: true takes a free place at once, false is asked first.',
  })
  promoteMe?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'The contact already has a place; this one is for somebody else.',
  })
  anotherPerson?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Whether the person is under 18; a guardian must then agree.',
  })
  minor?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Name of the guardian who agrees.' })
  @IsOptional()
  @Length(0, 80)
  @Matches(ONE_LINE)
  guardianName?: string | null;

  @Field(() => String, { nullable: true, description: 'Phone number of the guardian.' })
  @IsOptional()
  @Length(0, 40)
  @Matches(ONE_LINE)
  guardianPhone?: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address of the guardian.' })
  @IsOptional()
  @Length(0, 254)
  @Matches(ONE_LINE)
  guardianEmail?: string | null;

  @Field(() => String, { nullable: true, description: 'A word to the team, at most 1,000 characters.' })
  @IsOptional()
  @Length(0, 1000)
  @Matches(LINES)
  message?: string | null;

  @Field(() => [BookingProofInput], {
    nullable: true,
    description:
      'Own other bookings, proven by number and PIN: the receipt tells which of them overlap. At most 5.',
  })
  @IsOptional()
  @ArrayMaxSize(5)
  provenBookings?: BookingProofInput[] | null;
}
