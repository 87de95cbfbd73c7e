// What a rule comes to: its days, those left out with the reason, and what else is at the same time.
import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, IsUUID } from 'class-validator';
import { CalendarDate, DateTime } from '../../platform/graphql/scalars.ts';
import { DraftSeries } from '../documents/form/document-dates.ts';

export enum LeftOutReason {
  HOLIDAY = 'HOLIDAY',
  CLOSED_DAY = 'CLOSED_DAY',
  EXCEPTION = 'EXCEPTION',
}
registerEnumType(LeftOutReason, { name: 'LeftOutReason', description: 'Why a day of a rule holds no date.' });

export enum ClashWith {
  MENTOR = 'MENTOR',
  OWN_DATE = 'OWN_DATE',
}
registerEnumType(ClashWith, {
  name: 'ClashWith',
  description: 'What is at the same time.',
  valuesMap: {
    MENTOR: { description: 'A mentor is somewhere else; saving would be refused.' },
    OWN_DATE: { description: 'The offer has another date then.' },
  },
});

@InputType({ description: 'A rule, and where it is.' })
export class SeriesPreviewInput {
  @Field(() => DraftSeries, { description: 'The rule as it is typed so far.' })
  series: DraftSeries;

  @Field(() => ID, { nullable: true, description: 'Whose closed days are left out.' })
  @IsOptional()
  @IsUUID()
  venueId?: string | null;

  @Field(() => [ID], { defaultValue: [], description: 'Mentors who would be there.' })
  @ArrayMaxSize(20)
  @IsUUID(undefined, { each: true })
  mentorIds: string[] = [];

  @Field(() => ID, { nullable: true, description: 'The offer, when it has dates already.' })
  @IsOptional()
  @IsUUID()
  offerId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The series that is changed: its own dates are no clash.',
  })
  @IsOptional()
  @IsUUID()
  seriesId?: string | null;
}

@ObjectType({ description: 'Something at the same time.' })
export class Clash {
  @Field(() => ClashWith, { description: 'What.' })
  with: ClashWith;

  @Field(() => String, { description: 'Name of the mentor; empty for an own date.' })
  name: string;

  @Field(() => DateTime, { description: 'Its start.' })
  startsAt: Temporal.Instant;

  @Field(() => DateTime, { description: 'Its end.' })
  endsAt: Temporal.Instant;
}

@ObjectType({ description: 'A day of a rule.' })
export class PreviewDay {
  @Field(() => CalendarDate, { description: 'Day.' })
  on: Temporal.PlainDate;

  @Field(() => DateTime, { description: 'Start.' })
  startsAt: Temporal.Instant;

  @Field(() => DateTime, { description: 'End.' })
  endsAt: Temporal.Instant;

  @Field(() => LeftOutReason, { nullable: true, description: 'Why it holds no date; null when it does.' })
  leftOut: LeftOutReason | null;

  @Field(() => String, { nullable: true, description: 'Name of the holiday, or why the venue is closed.' })
  name: string | null;

  @Field(() => [Clash], { description: 'What is at the same time.' })
  clashes: Clash[];
}

@ObjectType({ description: 'What a rule comes to.' })
export class SeriesPreview {
  @Field(() => [PreviewDay], { description: 'Its coming days in order; empty when the rule can’t be.' })
  days: PreviewDay[];

  @Field(() => String, {
    nullable: true,
    description:
      'What is wrong with the rule: INCOMPLETE, or a name as ENDS_BEFORE_START; null when it can be.',
  })
  problem: string | null;
}
