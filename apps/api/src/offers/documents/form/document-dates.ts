// The part of a document that says when, where and for how many; days and times as people write them, local to the town.
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ArrayMaxSize, IsIn, IsInt, IsOptional, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { CalendarDate } from '../../../platform/graphql/scalars.ts';
import { WallMinutesField, WallTimeField } from './wall-clock-fields.ts';

export enum Frequency {
  WEEKLY = 'WEEKLY',
  MONTHLY_BY_WEEKDAY = 'MONTHLY_BY_WEEKDAY',
}
registerEnumType(Frequency, {
  name: 'SeriesFrequency',
  description: 'How dates repeat.',
  valuesMap: {
    WEEKLY: { description: 'Every so many weeks on some weekdays.' },
    MONTHLY_BY_WEEKDAY: { description: 'Every so many months on the nth of one weekday.' },
  },
});

/** A day, as text in stored documents; what comes in is a `PlainDate`. */
type Day = Temporal.PlainDate | string;

@ObjectType('DraftDate', { description: 'A single date as it is typed.' })
@InputType('DraftDateInput', { description: 'A single date as it is typed.' })
export class DraftDate {
  @Field(() => CalendarDate, { nullable: true, description: 'Day.' })
  on?: Day | null;

  @WallTimeField()
  startTime?: string | null;

  @WallMinutesField()
  minutes?: number | null;
}

@ObjectType('DraftSeries', { description: 'A rule for many dates as it is typed.' })
@InputType('DraftSeriesInput', { description: 'A rule for many dates as it is typed.' })
export class DraftSeries {
  @Field(() => Frequency, { defaultValue: Frequency.WEEKLY, description: 'How dates repeat.' })
  frequency: Frequency = Frequency.WEEKLY;

  @Field(() => Int, { defaultValue: 1, description: 'Every so many weeks or months.' })
  @IsInt()
  @Min(1)
  @Max(52)
  every: number = 1;

  @Field(() => [Int], { defaultValue: [], description: 'Weekdays, 1 is Monday; one for monthly rules.' })
  @ArrayMaxSize(7)
  @Min(1, { each: true })
  @Max(7, { each: true })
  weekdays: number[] = [];

  @Field(() => Int, {
    nullable: true,
    description: 'Monthly: which such weekday of the month; -1 is the last.',
  })
  @IsOptional()
  @IsIn([1, 2, 3, 4, 5, -1])
  nth?: number | null;

  @Field(() => CalendarDate, { nullable: true, description: 'First possible day.' })
  startsOn?: Day | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Last possible day; null runs on.' })
  endsOn?: Day | null;

  @WallTimeField()
  startTime?: string | null;

  @WallMinutesField()
  minutes?: number | null;

  @Field(() => Boolean, { defaultValue: true, description: 'Whether public holidays are left out.' })
  leaveOutHolidays: boolean = true;

  @Field(() => [CalendarDate], { defaultValue: [], description: 'Days left out by hand.' })
  @ArrayMaxSize(366)
  exceptOn: Day[] = [];
}

@ObjectType({ isAbstract: true })
@InputType('DatesDraftInput', { description: 'Dates to add, with their place and their places.' })
export class DatesDocument {
  @Field(() => ID, {
    nullable: true,
    description: 'Where it usually is; a Quartier team names its own venue also for what is only online.',
  })
  @IsOptional()
  @IsUUID()
  venueId?: string | null;

  @Field(() => Boolean, { defaultValue: true, description: 'Whether one can come.' })
  onSite: boolean = true;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether one can take part from home.' })
  online: boolean = false;

  @Field(() => String, { nullable: true, description: 'Address of the meeting, https.' })
  @IsOptional()
  @MaxLength(1_000)
  meetingUrl?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Places on site; of a consultation without named mentors: helpers at the same time.',
  })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(100_000)
  places?: number | null;

  @Field(() => Boolean, { defaultValue: false, description: 'No limit on site.' })
  placesUnlimited: boolean = false;

  @Field(() => Int, { nullable: true, description: 'Places online.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(100_000)
  onlinePlaces?: number | null;

  @Field(() => Boolean, { defaultValue: false, description: 'No limit online.' })
  onlinePlacesUnlimited: boolean = false;

  @Field(() => Int, { nullable: true, description: 'Consultations: minutes of one talk.' })
  @IsOptional()
  @IsInt()
  @Min(5)
  @Max(480)
  slotMinutes?: number | null;

  @Field(() => [ID], { defaultValue: [], description: 'Consultations: who is there.' })
  @ArrayMaxSize(20)
  @IsUUID(undefined, { each: true })
  mentorIds: string[] = [];

  @Field(() => [DraftDate], { defaultValue: [], description: 'Single dates to add.' })
  @ArrayMaxSize(60)
  dates: DraftDate[] = [];

  @Field(() => DraftSeries, { nullable: true, description: 'A series to add.' })
  series?: DraftSeries | null;
}
