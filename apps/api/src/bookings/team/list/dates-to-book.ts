// Dates the team can book for somebody: public, within reach, not over.
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Injectable } from '@nestjs/common';
import { ArrayMaxSize, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { DataSource, In } from 'typeorm';
import { Occurrence } from '../../../offers/occurrence.entity.ts';
import { TownService } from '../../../places/town/town.service.ts';
import { Clock } from '../../../platform/time/clock.ts';
import { checkFirst } from '../../../platform/graphql/check-first.ts';
import { CalendarDate } from '../../../platform/graphql/scalars.ts';
import type { Reach } from '../../../team/roles/staff.ts';
import { Statement, withinReach } from '../who-sees-bookings.ts';
import { BookingSearch } from './booking-search.ts';

@InputType({ description: 'Which dates to book are looked for.' })
export class DatesToBookFilter {
  @Field(() => String, { nullable: true, description: 'Offer number, or words of its title.' })
  @IsOptional()
  @MaxLength(200)
  text?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'First local day; today when left out.' })
  from?: Temporal.PlainDate | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Last local day.' })
  to?: Temporal.PlainDate | null;

  @Field(() => [ID], { nullable: true, description: 'At one of these venues.' })
  @IsOptional()
  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  venueIds?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Of this offer.' })
  @IsOptional()
  @IsUUID()
  offerId?: string | null;
}

@ArgsType()
export class DatesToBookArguments {
  @Field(() => DatesToBookFilter, { nullable: true, description: 'What is looked for.' })
  filter?: DatesToBookFilter | null;

  @Field(() => Int, { nullable: true, defaultValue: 20, description: 'At most so many, 1 to 100.' })
  first: number = 20;
}

@Injectable()
export class DatesToBook {
  constructor(
    private readonly dataSource: DataSource,
    private readonly search: BookingSearch,
    private readonly clock: Clock,
    private readonly town: TownService,
  ) {}

  /** By start; those that have begun are among them, for who comes without a booking. @throws DomainError BAD_INPUT */
  async find(reach: Reach, filter: DatesToBookFilter, first: number): Promise<Occurrence[]> {
    checkFirst(first);
    const zone = await this.town.zone();
    const startOf = (day: Temporal.PlainDate) => day.toZonedDateTime(zone).toInstant();
    const sql = new Statement();
    const conditions = [withinReach(reach, sql.param), `o.ends_at > ${sql.param(this.clock.now())}`];
    if (filter.text?.trim()) {
      const offerIds = await this.search.offers(reach, filter.text.trim());
      conditions.push(`o.offer_id = ANY(${sql.param(offerIds)}::uuid[])`);
    }
    if (filter.from) conditions.push(`o.starts_at >= ${sql.param(startOf(filter.from))}::timestamptz`);
    if (filter.to)
      conditions.push(`o.starts_at < ${sql.param(startOf(filter.to.add({ days: 1 })))}::timestamptz`);
    if (filter.venueIds) conditions.push(`o.venue_id = ANY(${sql.param(filter.venueIds)}::uuid[])`);
    if (filter.offerId != null) conditions.push(`o.offer_id = ${sql.param(filter.offerId)}::uuid`);
    const rows = await this.dataSource.query<{ id: string }[]>(
      `SELECT o.id FROM occurrence o JOIN offer ON offer.id = o.offer_id AND offer.state = 'PUBLISHED'
       WHERE o.cancelled_at IS NULL AND ${conditions.join(' AND ')}
       ORDER BY o.starts_at, o.id LIMIT ${sql.param(first)}`,
      sql.values,
    );
    const dates = await this.dataSource
      .getRepository(Occurrence)
      .findBy({ id: In(rows.map(({ id }) => id)) });
    const found = new Map(dates.map((date) => [date.id, date]));
    return rows.flatMap(({ id }) => found.get(id) ?? []);
  }
}
