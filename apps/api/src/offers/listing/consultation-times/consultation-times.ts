// Free times of mentors who can help: what a kiosk offers first.
import { Injectable } from '@nestjs/common';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { TownService } from '../../../places/town/town.service.ts';
import { Clock } from '../../../platform/time/clock.ts';
import { DomainError } from '../../../platform/domain-error.ts';
import { isId } from '../../../platform/ids.ts';
import { DateTime } from '../../../platform/graphql/scalars.ts';
import { localDate } from '../../../platform/time/town-time.ts';
import { LONGEST_DATE } from '../../posting/check-offer-draft.ts';
import { type Needs, needsTokens } from '../../slot-tokens.ts';

const MOST_DAYS = 60;
const MOST_TIMES = 500;
/** Looked at first: in a state these days hold more times than are answered. */
const FIRST_DAYS = 2;

@ObjectType({
  description: 'A time at which a fitting mentor is free; book any of its slots by date, start and needs.',
})
export class ConsultationTime {
  @Field(() => ID, { description: 'The date.' })
  occurrenceId: string;

  @Field(() => DateTime, { description: 'Start.' })
  startsAt: Temporal.Instant;

  @Field(() => DateTime, { description: 'End.' })
  endsAt: Temporal.Instant;

  @Field(() => Int, { description: 'Free places of all fitting mentors together.' })
  freePlaces: number;

  venueId: string;
}

export interface ConsultationQuestion {
  readonly venueId?: string | null;
  readonly needs: Needs;
  /** First day, local to the town; today when left out. */
  readonly from?: Temporal.PlainDate | null;
  readonly days: number;
}

@Injectable()
export class ConsultationTimes {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly town: TownService,
  ) {}

  /** Bookable times at venues, by start, at most 500. @throws DomainError BAD_INPUT */
  async find({ venueId, needs, from, days }: ConsultationQuestion): Promise<ConsultationTime[]> {
    if (!Number.isInteger(days) || days < 1 || days > MOST_DAYS)
      throw new DomainError('BAD_INPUT', {}, 'days');
    if (venueId != null && !isId(venueId)) throw new DomainError('BAD_INPUT', {}, 'venueId');
    const zone = await this.town.zone();
    const firstDay = from ?? localDate(this.clock.now(), zone);
    const startOf = (day: number) => firstDay.add({ days: day }).toZonedDateTime(zone).toInstant();
    const times: ConsultationTime[] = [];
    for (let day = 0, some = FIRST_DAYS; day < days && times.length < MOST_TIMES; day += some, some = days)
      times.push(
        ...(await this.between(startOf(day), startOf(Math.min(day + some, days)), { venueId, needs })),
      );
    return times.slice(0, MOST_TIMES);
  }

  private between(
    from: Temporal.Instant,
    until: Temporal.Instant,
    { venueId, needs }: Pick<ConsultationQuestion, 'venueId' | 'needs'>,
  ): Promise<ConsultationTime[]> {
    return this.dataSource.query<ConsultationTime[]>(
      `SELECT s.occurrence_id AS "occurrenceId", s.starts_at AS "startsAt", s.ends_at AS "endsAt",
         d.venue_id AS "venueId", sum(s.capacity - s.taken)::int AS "freePlaces"
       FROM slot s JOIN occurrence d ON d.id = s.occurrence_id JOIN offer o ON o.id = d.offer_id
       WHERE s.starts_at >= $1 AND s.starts_at < $2 AND s.withdrawn_at IS NULL AND s.taken < s.capacity
         AND s.offers @> $3::text[] AND s.starts_at > $4::timestamptz + make_interval(mins => o.cutoff_minutes)
         AND d.starts_at > $1::timestamptz - make_interval(mins => $6) AND d.starts_at < $2 AND d.cancelled_at IS NULL AND d.venue_id IS NOT NULL AND ($5::uuid IS NULL OR d.venue_id = $5)
         AND o.kind = 'CONSULTATION' AND o.state = 'PUBLISHED'
       GROUP BY s.starts_at, s.ends_at, s.occurrence_id, d.venue_id
       ORDER BY s.starts_at, s.ends_at, s.occurrence_id LIMIT ${MOST_TIMES}`,
      [from, until, needsTokens(needs), this.clock.now(), venueId ?? null, LONGEST_DATE.minutes],
    );
  }
}
