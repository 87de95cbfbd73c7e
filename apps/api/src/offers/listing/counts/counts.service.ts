// Counts what each choice of a filter would leave: one statement for all groups without a choice, one more for each with one.
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Turns } from '../../../platform/transactions/turns.ts';
import type { ReadQuestion } from '../../search/question/questions.ts';
import { NearPlaces } from '../filter/near-places.ts';
import { COUNTED_AT_MOST, howItWasRead, ListsService } from '../lists.service.ts';
import type { OfferFilter } from '../filter/offer-filter.ts';
import { allAreLatest } from '../list-parts.ts';
import { TextCandidates } from '../text/text-candidates.ts';
import { type CountRow, countsOf } from './counts-statement.ts';
import { type FilterGroupCounts, FilterGroup, type OfferCounts } from './offer-counts.ts';
import { type CountedTogether, countedTogether } from './without-group.ts';

/** Who comes later is told so at once: the list is there without counts. */
const LONGEST_LINE = 100;
/** The largest distance that is offered. */
const FARTHEST_OPTION_KM = 10;

interface Around {
  readonly language: string;
  /** The text as it was read, once for all groups. */
  readonly question: ReadQuestion | null;
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
    private readonly candidates: TextCandidates,
    private readonly turns: Turns,
  ) {}

  /**
   * Counts around the list with this filter. A filter with a choice in each group costs a dozen statements, so few are
   * counted at once. @throws DomainError BAD_INPUT, UNAVAILABLE when too many wait
   */
  around(filter: OfferFilter, language: string): Promise<OfferCounts> {
    return this.turns.take('offer-counts', () => this.countAround(filter, language), LONGEST_LINE);
  }

  private async countAround(filter: OfferFilter, language: string): Promise<OfferCounts> {
    const all = await this.allLookedAt();
    const question = await this.candidates.read(filter);
    const [whole, ...others] = countedTogether(filter);
    const around = { language, all, question, near: filter.near };
    const { asked, total, isExact, groups } = await this.count(whole!, around);
    for (const each of others) groups.push(...(await this.count(each, around)).groups);
    return {
      total: Math.min(total, COUNTED_AT_MOST),
      totalIsExact: isExact,
      groups,
      ...howItWasRead(asked),
    };
  }

  private async count({ filter, groups }: CountedTogether, { language, all, question, near: point }: Around) {
    const asked = await this.lists.ask({ filter, language }, question);
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
    const [row] = await this.dataSource.query<{ all: boolean }[]>(`SELECT ${allAreLatest} AS "all"`);
    return row!.all;
  }
}

function countsIn(rows: readonly CountRow[], group: FilterGroup, isExact: boolean): FilterGroupCounts {
  const options = rows
    .filter(({ group_name, count }) => group_name === group && count > 0)
    .map(({ value, count }) => ({ value, count: Math.min(count, COUNTED_AT_MOST) }))
    .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  return { group, isExact, options };
}
