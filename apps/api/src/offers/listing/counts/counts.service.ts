// Counts what each choice of a filter would leave: one statement for all groups without a choice, one more for each with one.
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { NearPlaces } from '../filter/near-places.ts';
import { COUNTED_AT_MOST, howItWasRead, ListsService } from '../lists.service.ts';
import type { OfferFilter } from '../filter/offer-filter.ts';
import { type CountRow, countsOf, LOOKED_AT } from './counts-statement.ts';
import { type FilterGroupCounts, FilterGroup, type OfferCounts } from './offer-counts.ts';
import { type CountedTogether, countedTogether } from './without-group.ts';

/** The largest distance that is offered. */
const FARTHEST_OPTION_KM = 10;

interface Around {
  readonly language: string;
  /** Whether no public offer is left unlooked at. */
  readonly all: boolean;
  readonly near: OfferFilter['near'];
}

@Injectable()
export class CountsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly lists: ListsService,
    private readonly near: NearPlaces,
  ) {}

  /** Counts around the list with this filter. @throws DomainError BAD_INPUT */
  async around(filter: OfferFilter, language: string): Promise<OfferCounts> {
    const all = await this.allLookedAt();
    const [whole, ...others] = countedTogether(filter);
    const around = { language, all, near: filter.near };
    const { asked, total, isExact, groups } = await this.count(whole!, around);
    for (const each of others) groups.push(...(await this.count(each, around)).groups);
    return {
      total: Math.min(total, COUNTED_AT_MOST),
      totalIsExact: isExact,
      groups,
      ...howItWasRead(asked),
    };
  }

  private async count({ filter, groups }: CountedTogether, { language, all, near: point }: Around) {
    const asked = await this.lists.ask({ filter, language });
    const near =
      groups.includes(FilterGroup.DISTANCE) && point ? await this.near.around(point, FARTHEST_OPTION_KM) : [];
    const { sql, values } = countsOf({ asked, groups, near, most: COUNTED_AT_MOST + 1 });
    const rows = await this.dataSource.query<CountRow[]>(sql, values);
    const total = rows.find(({ group_name }) => group_name === '')!.count;
    const isExact = total <= COUNTED_AT_MOST && (all || asked.candidates !== null);
    return { asked, total, isExact, groups: groups.map((group) => countsIn(rows, group, isExact)) };
  }

  /** Whether there are no more public offers than are looked at. */
  private async allLookedAt(): Promise<boolean> {
    const rows = await this.dataSource.query<unknown[]>(
      `SELECT 1 FROM offer WHERE state = 'PUBLISHED' ORDER BY published_at DESC, id DESC OFFSET ${LOOKED_AT} LIMIT 1`,
    );
    return rows.length === 0;
  }
}

function countsIn(rows: readonly CountRow[], group: FilterGroup, isExact: boolean): FilterGroupCounts {
  const options = rows
    .filter(({ group_name, count }) => group_name === group && count > 0)
    .map(({ value, count }) => ({ value, count: Math.min(count, COUNTED_AT_MOST) }))
    .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  return { group, isExact, options };
}
