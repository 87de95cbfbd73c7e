// What is offered when a time is gone: other times here and around, and the list of the session that would have fitted.
import { Injectable } from '@nestjs/common';
import { Field, Float, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { TownService } from '../../../places/town/town.service.ts';
import { Venue } from '../../../places/venues/venue.entity.ts';
import { Clock } from '../../../platform/time/clock.ts';
import { DomainError } from '../../../platform/domain-error.ts';
import { isId } from '../../../platform/ids.ts';
import { localDate, startOfDay } from '../../../platform/time/town-time.ts';
import { Occurrence } from '../../occurrence.entity.ts';
import type { Needs } from '../../slot-tokens.ts';
import { NearPlaces } from '../filter/near-places.ts';
import {
  type Alternative,
  AlternativeReason,
  chooseAlternatives,
  type TimeNearby,
} from './choose-alternatives.ts';
import { ConsultationTime } from './consultation-time.ts';
import { firstFreeTimes, FITTING, fittingValues, freeTimes, SLOTS, type TimesWanted } from './free-times.ts';

const MOST = 12;
/** Two weeks from the wanted day on, and all days before it that are still to come. */
const DAYS = 14;
/** About as far as a bus goes in half an hour. */
const KILOMETRES = 10;
/** The nearest are asked; in a town so many places have hours with mentors. */
const MOST_VENUES = 40;
/** Nobody plans hours with a mentor so far ahead. */
const FURTHEST = { days: 400 };

registerEnumType(AlternativeReason, {
  name: 'AlternativeReason',
  description: 'In what way another time is near the one that was wanted.',
  valuesMap: {
    SAME_DAY: { description: 'At the same venue on the same day.' },
    ANOTHER_DAY: { description: 'At the same venue on another day.' },
    NEIGHBOUR: { description: 'At another venue, as near as can be.' },
  },
});

@ObjectType({ description: 'Another time that is free.' })
export class AlternativeTime {
  @Field(() => AlternativeReason, { description: 'In what way it is near what was wanted.' })
  reason: AlternativeReason;

  @Field(() => ConsultationTime, { description: 'The time, with its place; book it as any other.' })
  time: ConsultationTime;

  @Field(() => Float, {
    nullable: true,
    description: 'As the crow flies from the venue that was asked about; null at that venue itself.',
  })
  kilometres: number | null;
}

@ObjectType({ description: 'What can be offered to somebody whose time is gone.' })
export class AlternativeTimes {
  @Field(() => [AlternativeTime], { description: 'That day first, then other days, then other venues.' })
  times: Alternative[];

  @Field(() => Occurrence, {
    nullable: true,
    description:
      'The nearest session of the venue that would fit and is full: book it with `ifFull: WAIT` to join its waiting list. ' +
      'Null when there is none.',
  })
  waitingFor: Occurrence | null;
}

interface AlternativesQuestion {
  readonly venueId: string;
  readonly needs: Needs;
  /** The time that is gone; any when left out. */
  readonly startsAt: Temporal.Instant | null;
  readonly first: number;
  /** As of `TimesWanted`. */
  readonly withoutMentorId?: string;
}

@Injectable()
export class AlternativeTimesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly town: TownService,
    private readonly places: NearPlaces,
  ) {}

  /** @throws DomainError BAD_INPUT (`venueId`, `startsAt`, `first`), NOT_FOUND for a venue there is not */
  async find(question: AlternativesQuestion): Promise<AlternativeTimes> {
    const { venueId, needs, startsAt, first, withoutMentorId } = question;
    if (!Number.isInteger(first) || first < 1 || first > MOST)
      throw new DomainError('BAD_INPUT', {}, 'first');
    const now = this.clock.now();
    const wanted = startsAt ?? now;
    if (Math.abs(now.until(wanted).total({ unit: 'hours' })) > FURTHEST.days * 24)
      throw new DomainError('BAD_INPUT', {}, 'startsAt');
    const venue = isId(venueId) && (await this.dataSource.getRepository(Venue).findOneBy({ id: venueId }));
    if (!venue) throw new DomainError('NOT_FOUND', {}, 'venueId');
    const zone = await this.town.zone();
    const until = later(startOfDay(wanted, zone), now).add({ hours: DAYS * 24 });
    const asked = { needs, now, from: now, until, withoutMentorId };
    const here = await this.here(venue.id, asked, { wanted, zone, first });
    const nearby = await this.nearby(venue, asked);
    return {
      times: chooseAlternatives({ wanted, here, around: nearby, zone }, first),
      waitingFor:
        (await this.fullSession(venue.id, { ...asked, ...around(wanted, zone, 1, asked) }, startsAt)) ??
        (await this.fullSession(venue.id, asked, startsAt)),
    };
  }

  /** All that can matter: where the next days have enough of them, the others are not looked at. */
  private async here(
    venueId: string,
    asked: TimesWanted,
    { wanted, zone, first }: { wanted: Temporal.Instant; zone: string; first: number },
  ): Promise<ConsultationTime[]> {
    const near = around(wanted, zone, Math.ceil(first / 2), asked);
    const times = await freeTimes(this.dataSource, { ...asked, ...near }, venueId);
    const days = new Set(times.map(({ startsAt }) => localDate(startsAt, zone).toString()));
    return days.size > first ? times : freeTimes(this.dataSource, asked, venueId);
  }

  private async nearby({ id, latitude, longitude }: Venue, asked: TimesWanted): Promise<TimeNearby[]> {
    if (latitude === null || longitude === null) return [];
    const places = await this.places.around({ latitude, longitude, kilometres: KILOMETRES }, KILOMETRES);
    const nearest = places
      .filter((place) => place.kind === 'VENUE' && place.id !== id)
      .sort((a, b) => a.km - b.km)
      .slice(0, MOST_VENUES);
    const km = new Map(nearest.map((place) => [place.id, place.km]));
    const times = await firstFreeTimes(this.dataSource, asked, [...km.keys()]);
    return times.map((time) => ({ time, kilometres: Math.round(km.get(time.venueId)! * 10) / 10 }));
  }

  /** At the wanted time or, failing that, nearest to it, whoever fits is taken; without a time in the whole session. */
  private async fullSession(
    venueId: string,
    asked: TimesWanted,
    startsAt: Temporal.Instant | null,
  ): Promise<Occurrence | null> {
    const [full] = await this.dataSource.query<{ id: string }[]>(
      `SELECT d.id FROM ${SLOTS} WHERE ${FITTING} AND d.venue_id = $7 AND s.capacity > 0
       GROUP BY d.id
       HAVING bool_and(s.taken >= s.capacity) FILTER (WHERE $8::timestamptz IS NULL OR s.starts_at = $8) IS TRUE
         OR bool_and(s.taken >= s.capacity)
       ORDER BY bool_or(s.starts_at = $8) DESC NULLS LAST, abs(extract(epoch FROM d.starts_at - coalesce($8, $4))), d.id
       LIMIT 1`,
      [...fittingValues(asked), venueId, startsAt],
    );
    return full ? this.dataSource.getRepository(Occurrence).findOneBy({ id: full.id }) : null;
  }
}

/** The wanted day and so many on each side of it, as far as they are asked about. */
function around(
  wanted: Temporal.Instant,
  zone: string,
  days: number,
  { from, until }: Pick<TimesWanted, 'from' | 'until'>,
): Pick<TimesWanted, 'from' | 'until'> {
  const day = startOfDay(wanted, zone).toZonedDateTimeISO(zone);
  const end = day.add({ days: days + 1 }).toInstant();
  return {
    from: later(day.subtract({ days }).toInstant(), from),
    until: Temporal.Instant.compare(end, until) < 0 ? end : until,
  };
}

function later(a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(a, b) < 0 ? b : a;
}
