// What the team wants changed about dates, in times as people write them.
import { Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { ArrayMaxSize, IsIn, IsInt, IsOptional, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { Frequency } from '../../../offers/documents/form/document-dates.ts';
import { WallMinutesField, WallTimeField } from '../../../offers/documents/form/wall-clock-fields.ts';
import { typedDate } from '../../../offers/documents/form/spans.ts';
import type { Occurrence } from '../../../offers/occurrence.entity.ts';
import { occurrenceSpan } from '../../../offers/series/dates/occurrence-span.ts';
import type { NthWeekday } from '../../../offers/series/rule/series-rule.ts';
import { CalendarDate } from '../../../platform/graphql/scalars.ts';
import { DomainError } from '../../../platform/domain-error.ts';
import type { DateChange, SeriesChange, WantedChange } from '../../date-plans/date-change.ts';

export enum DatesScope {
  THIS = 'THIS',
  THIS_AND_LATER = 'THIS_AND_LATER',
  ALL = 'ALL',
}
registerEnumType(DatesScope, {
  name: 'DatesScope',
  description: 'How many dates of a series are meant.',
  valuesMap: {
    THIS: { description: 'This date alone.' },
    THIS_AND_LATER: { description: 'It and all later ones of its series.' },
    ALL: { description: 'All of its series that have not begun.' },
  },
});

const MOST_PLACES = 100_000;

@InputType({
  description:
    'Places of each slot, in people; null for no limit, what is left out stays. Talks of mentors keep theirs.',
})
export class PlacesChangeInput {
  @Field(() => Int, { nullable: true, description: 'On site.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST_PLACES)
  onSite?: number | null;

  @Field(() => Int, { nullable: true, description: 'Online.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST_PLACES)
  online?: number | null;
}

@InputType({ description: 'What changes about dates; what is left out stays.' })
export class DatesChangeInput {
  @Field(() => CalendarDate, { nullable: true, description: 'Another day; of a single date only.' })
  on?: Temporal.PlainDate | null;

  @WallTimeField()
  startTime?: string | null;

  @WallMinutesField()
  minutes?: number | null;

  @Field(() => ID, { nullable: true, description: 'Another venue; null for online only.' })
  @IsOptional()
  @IsUUID()
  venueId?: string | null;

  @Field(() => String, { nullable: true, description: 'Address of the meeting; null for none.' })
  @IsOptional()
  @MaxLength(1_000)
  meetingUrl?: string | null;

  @Field(() => PlacesChangeInput, {
    nullable: true,
    description:
      'Another number of places; new ones go to who waits. One date with more taken refuses it (PLACES_TAKEN); of a ' +
      'series it keeps as many as are taken, and one less with each that is given back.',
  })
  @IsOptional()
  places?: PlacesChangeInput | null;

  @Field(() => Frequency, { nullable: true, description: 'Of a series: how dates repeat.' })
  frequency?: Frequency | null;

  @Field(() => Int, { nullable: true, description: 'Of a series: every so many weeks or months.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(52)
  every?: number | null;

  @Field(() => [Int], { nullable: true, description: 'Of a series: weekdays, 1 is Monday.' })
  @IsOptional()
  @ArrayMaxSize(7)
  weekdays?: number[] | null;

  @Field(() => Int, { nullable: true, description: 'Of a series: which such weekday of the month.' })
  @IsOptional()
  @IsIn([1, 2, 3, 4, 5, -1])
  nth?: number | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Of a series: last possible day; null runs on.' })
  endsOn?: Temporal.PlainDate | null;

  @Field(() => Boolean, { nullable: true, description: 'Of a series: whether holidays are left out.' })
  leaveOutHolidays?: boolean | null;

  @Field(() => [CalendarDate], { nullable: true, description: 'Of a series: days left out by hand.' })
  @IsOptional()
  @ArrayMaxSize(366)
  exceptOn?: Temporal.PlainDate[] | null;
}

const OF_A_SERIES = [
  'frequency',
  'every',
  'weekdays',
  'nth',
  'endsOn',
  'leaveOutHolidays',
  'exceptOn',
] as const satisfies readonly (keyof DatesChangeInput)[];

/** @throws DomainError BAD_INPUT when a single date is given a rule, or a series a day */
export function wantedChange(
  scope: DatesScope,
  input: DatesChangeInput,
  date: Occurrence,
  zone: string,
): WantedChange {
  if (scope !== DatesScope.THIS) return { scope, change: seriesChange(input) };
  const rule = OF_A_SERIES.find((field) => input[field] !== undefined);
  if (rule) throw new DomainError('BAD_INPUT', {}, `change.${rule}`);
  return { scope, change: dateChange(input, date, zone) };
}

function dateChange(input: DatesChangeInput, date: Occurrence, zone: string): DateChange {
  const { on, startTime, minutes } = input;
  const isMoved = on != null || startTime != null || minutes != null;
  return { ...placeChange(input), ...(isMoved && movedSpan(input, date, zone)) };
}

function movedSpan({ on, startTime, minutes }: DatesChangeInput, date: Occurrence, zone: string) {
  const before = typedDate(date, zone);
  return occurrenceSpan(
    on ?? before.on,
    Temporal.PlainTime.from(startTime ?? before.startTime),
    minutes ?? before.minutes,
    zone,
  );
}

function seriesChange(input: DatesChangeInput): SeriesChange {
  if (input.on !== undefined) throw new DomainError('BAD_INPUT', {}, 'change.on');
  const { frequency, every, weekdays, nth, endsOn, startTime, minutes, leaveOutHolidays, exceptOn } = input;
  return {
    ...placeChange(input),
    ...(frequency != null && { frequency }),
    ...(every != null && { every }),
    ...(weekdays != null && { weekdays: weekdays.toSorted((a, b) => a - b) }),
    ...(nth !== undefined && { nth: nth as NthWeekday | null }),
    ...(endsOn !== undefined && { endsOn }),
    ...(startTime != null && { startTime: Temporal.PlainTime.from(startTime) }),
    ...(minutes != null && { minutes }),
    ...(leaveOutHolidays != null && { leaveOutHolidays }),
    ...(exceptOn != null && { exceptOn }),
  };
}

function placeChange({
  venueId,
  meetingUrl,
  places,
}: DatesChangeInput): Pick<DateChange, 'venueId' | 'meetingUrl' | 'places'> {
  return {
    ...(venueId !== undefined && { venueId }),
    ...(meetingUrl !== undefined && { meetingUrl: meetingUrl || null }),
    ...(places && { places }),
  };
}
