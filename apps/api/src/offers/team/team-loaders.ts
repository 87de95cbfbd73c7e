// Rows around offers of the team, loaded for many at once.
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { In } from 'typeorm';
import { type Batch, grouped } from '../../platform/graphql/loaders.ts';
import { CalendarDate } from '../../platform/graphql/scalars.ts';
import { StaffMember } from '../../team/accounts/staff-member.entity.ts';
import { DraftSeries } from '../documents/form/document-dates.ts';
import { typedSeries } from '../documents/rows/document-of-offer.ts';
import { Series } from '../series.entity.ts';

@ObjectType({ description: 'A series of an offer.' })
export class TeamSeries {
  constructor(readonly series: Series) {}

  @Field(() => ID, { description: 'UUID.' })
  get id(): string {
    return this.series.id;
  }

  @Field(() => DraftSeries, { description: 'Its rule as it is typed.' })
  get rule(): DraftSeries {
    return typedSeries(this.series);
  }

  @Field(() => CalendarDate, { nullable: true, description: 'The day up to which its dates exist by now.' })
  get filledUntil(): Temporal.PlainDate | null {
    return this.series.filledUntil;
  }
}

/** By first day. */
export const seriesOfOffers: Batch<string, TeamSeries[]> = async (offerIds, { dataSource }) => {
  const rows = await dataSource
    .getRepository(Series)
    .find({ where: { offerId: In([...offerIds]) }, order: { startsOn: 'ASC', id: 'ASC' } });
  return grouped(offerIds, rows, ({ offerId }) => offerId).map((series) =>
    series.map((each) => new TeamSeries(each)),
  );
};

/** Whether there is any date at all. */
export const offersWithDates: Batch<string, boolean> = async (offerIds, { dataSource }) => {
  const rows = await dataSource.query<{ id: string }[]>(
    `SELECT wish.id FROM unnest($1::uuid[]) AS wish(id)
     WHERE EXISTS (SELECT 1 FROM occurrence WHERE occurrence.offer_id = wish.id)`,
    [offerIds],
  );
  const dated = new Set(rows.map(({ id }) => id));
  return offerIds.map((id) => dated.has(id));
};

export const staffNames: Batch<string, string | null> = async (ids, { dataSource }) => {
  const rows = await dataSource
    .getRepository(StaffMember)
    .find({ select: { id: true, name: true }, where: { id: In([...ids]) } });
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return ids.map((id) => names.get(id) ?? null);
};
