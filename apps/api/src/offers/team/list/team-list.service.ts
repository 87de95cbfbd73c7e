// Pages of the offers somebody works with.
import { Injectable } from '@nestjs/common';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { Clock } from '../../../platform/time/clock.ts';
import type { Staff } from '../../../team/roles/staff.ts';
import { OffersInReach } from '../../documents/reach/offers-in-reach.ts';
import { TeamOffer } from '../../documents/team-offer.ts';
import { PageInfo } from '../../../platform/graphql/page-info.ts';
import { decodeCursor, encodeCursor } from '../../../platform/graphql/cursor.ts';
import { COUNTED_AT_MOST } from '../../listing/lists.service.ts';
import { orders, teamCount, type TeamListQuestion, type TeamListRow, teamPage } from './team-list.ts';
import type { TeamOffersArguments } from './team-list-arguments.ts';

@ObjectType({ description: 'A page of the offers one works with.' })
export class TeamOfferConnection {
  @Field(() => [TeamOffer], { description: 'The offers of this page.' })
  nodes: TeamOffer[];

  @Field(() => PageInfo, { description: 'Where this page ends.' })
  pageInfo: PageInfo;

  @Field(() => Int, { description: 'How many match; counting stops at 1,000.' })
  totalCount: number;

  @Field(() => Boolean, { description: 'False when more than 1,000 match.' })
  totalIsExact: boolean;
}

@Injectable()
export class TeamListService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly offers: OffersInReach,
  ) {}

  /** @throws DomainError BAD_INPUT */
  async list(
    staff: Staff,
    { filter, sort, first, after }: TeamOffersArguments,
  ): Promise<TeamOfferConnection> {
    const question: TeamListQuestion = {
      ...{ staff, sort, filter: filter ?? {}, now: this.clock.now(), limit: first + 1 },
      after: after == null ? null : decodeCursor(after, { [sort]: orders[sort].isKey }),
    };
    const page = teamPage(question);
    const found = await this.dataSource.query<TeamListRow[]>(page.sql, page.values);
    const rows = found.slice(0, first);
    const last = rows.at(-1);
    const count = await this.count(question);
    return {
      nodes: await this.offers.inOrder(rows.map(({ id }) => id)),
      pageInfo: {
        hasNextPage: found.length > first,
        endCursor: last ? encodeCursor({ list: sort, ...last }) : null,
      },
      totalCount: Math.min(count, COUNTED_AT_MOST),
      totalIsExact: count <= COUNTED_AT_MOST,
    };
  }

  private async count(question: TeamListQuestion): Promise<number> {
    const { sql, values } = teamCount({ ...question, limit: COUNTED_AT_MOST + 1 });
    const [row] = await this.dataSource.query<{ count: number }[]>(sql, values);
    return row!.count;
  }
}
