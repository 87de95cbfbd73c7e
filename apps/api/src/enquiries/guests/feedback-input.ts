// What somebody sends from any page, and what they are told.
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsOptional, IsString, Length, Matches, MaxLength } from 'class-validator';
import { LINES, ONE_LINE } from '../../bookings/booking-inputs.ts';
import { CalendarDate } from '../../platform/graphql/scalars.ts';
import { EnquiryKind } from '../enquiry-terms.ts';

/** A path on this site: no query, no fragment, no other host. */
const PAGE_PATH = /^\/(?!\/)[\w.~/-]*$/;

@InputType({ description: 'A barrier, a mistake, a suggestion or praise.' })
export class FeedbackInput {
  @Field(() => EnquiryKind, { description: 'What it is about.' })
  kind: EnquiryKind;

  @Field(() => String, { description: 'In one’s own words, at most 3,000 characters.' })
  @Length(1, 3_000)
  @Matches(LINES)
  text: string;

  @Field(() => String, {
    nullable: true,
    description: 'Path of the page it is about, as `/angebote`; long numbers in it are not kept.',
  })
  @IsOptional()
  @MaxLength(200)
  @Matches(PAGE_PATH)
  pagePath?: string | null;

  @Field(() => String, { nullable: true, description: 'Name, as one wishes to be called.' })
  @IsOptional()
  @Length(0, 80)
  @Matches(ONE_LINE)
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address for the answer.' })
  @IsOptional()
  @Length(0, 254)
  @Matches(ONE_LINE)
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Phone number for the answer.' })
  @IsOptional()
  @Length(0, 40)
  @Matches(ONE_LINE)
  phone?: string | null;

  @Field(() => String, { description: 'As of `bookSlot`: made once by the client.' })
  @IsString()
  @MaxLength(64)
  requestKey: string;
}

@ObjectType({ description: 'What happens to what somebody sent.' })
export class FeedbackReceipt {
  @Field(() => CalendarDate, { description: 'The day by which somebody of the town has looked at it.' })
  answerBy: Temporal.PlainDate;

  @Field(() => Boolean, { description: 'Whether there is a way to answer.' })
  answerable: boolean;

  @Field(() => Int, { description: 'Days after it was dealt with until it is deleted.' })
  keptDays: number;
}
