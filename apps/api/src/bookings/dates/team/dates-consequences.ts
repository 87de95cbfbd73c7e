// What a change of dates means for each of them and for the people in them, in numbers.
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CalendarDate, DateTime } from '../../../platform/graphql/scalars.ts';
import type { Consequence, PlacesChange } from '../../date-plans/date-change.ts';

export enum DateEffect {
  KEPT = 'KEPT',
  RESIZED = 'RESIZED',
  MOVED = 'MOVED',
  CANCELLED = 'CANCELLED',
  REMOVED = 'REMOVED',
  ADDED = 'ADDED',
}
registerEnumType(DateEffect, {
  name: 'DateEffect',
  description: 'What becomes of a date.',
  valuesMap: {
    KEPT: { description: 'Stays as it is.' },
    RESIZED: { description: 'Same time and venue, another number of places.' },
    MOVED: { description: 'Another time or venue; its bookings go along.' },
    CANCELLED: { description: 'It does not take place; its bookings end.' },
    REMOVED: { description: 'It goes; nobody ever booked it.' },
    ADDED: { description: 'It is new.' },
  },
});

/** Bookings and people, without saying who. */
@ObjectType({ isAbstract: true })
abstract class Heads {
  @Field(() => Int, { description: 'Bookings that have or are held a place.' })
  bookings: number;

  @Field(() => Int, { description: 'People in these bookings.' })
  people: number;

  @Field(() => Int, { description: 'Bookings on the waiting list.' })
  waiting: number;
}

@ObjectType({ description: 'How many places a date shall have before and after a change.' })
export class PlacesOfDate implements PlacesChange {
  @Field(() => Int, { nullable: true, description: 'Before; null means no limit.' })
  from: number | null;

  @Field(() => Int, { nullable: true, description: 'Afterwards; null means no limit.' })
  to: number | null;

  @Field(() => Boolean, {
    description: 'More are taken than are wanted: so many stay until places are given back.',
  })
  tooFull: boolean;
}

@ObjectType({ description: 'What a change means for one date.' })
export class DateConsequence extends Heads {
  @Field(() => ID, { nullable: true, description: 'The date; null when it is new.' })
  occurrenceId: string | null;

  @Field(() => CalendarDate, { description: 'Its day before the change; of a new one the day it is on.' })
  on: Temporal.PlainDate;

  @Field(() => DateEffect, { description: 'What becomes of it.' })
  effect: DateEffect;

  @Field(() => DateTime, { nullable: true, description: 'Start before.' })
  fromStartsAt: Temporal.Instant | null;

  @Field(() => DateTime, { nullable: true, description: 'End before.' })
  fromEndsAt: Temporal.Instant | null;

  @Field(() => DateTime, { nullable: true, description: 'Start afterwards.' })
  toStartsAt: Temporal.Instant | null;

  @Field(() => DateTime, { nullable: true, description: 'End afterwards.' })
  toEndsAt: Temporal.Instant | null;

  @Field(() => PlacesOfDate, {
    nullable: true,
    description: 'Its places; null when nobody wants them otherwise.',
  })
  places: PlacesOfDate | null;
}

@ObjectType({ description: 'All dates of one effect together.' })
export class EffectTotal extends Heads {
  @Field(() => DateEffect, { description: 'What becomes of them.' })
  effect: DateEffect;

  @Field(() => Int, { description: 'Dates.' })
  dates: number;
}

@ObjectType({ description: 'What a change means.' })
export class DatesConsequences {
  @Field(() => [DateConsequence], { description: 'Each date that is not cancelled already, by day.' })
  dates: DateConsequence[];

  @Field(() => [EffectTotal], {
    description: 'How many of each effect; effects without a date are left out.',
  })
  totals: EffectTotal[];

  static of(consequences: readonly Consequence[]): DatesConsequences {
    const dates = consequences.map(({ from, to, effect, ...consequence }) => ({
      ...consequence,
      effect: DateEffect[effect],
      fromStartsAt: from?.startsAt ?? null,
      fromEndsAt: from?.endsAt ?? null,
      toStartsAt: to?.startsAt ?? null,
      toEndsAt: to?.endsAt ?? null,
    }));
    const totals = [...Map.groupBy(dates, ({ effect }) => effect)].map(([effect, same]) => ({
      effect,
      dates: same.length,
      bookings: sum(same.map(({ bookings }) => bookings)),
      people: sum(same.map(({ people }) => people)),
      waiting: sum(same.map(({ waiting }) => waiting)),
    }));
    return { dates, totals };
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
