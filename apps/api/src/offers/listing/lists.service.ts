// Lists of offers and dates, page by page; what a page costs does not grow with what there is.
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { plainRows, preparedRows } from '../../platform/database/plain-rows.ts';
import { checkFirst } from '../../platform/graphql/check-first.ts';
import { type CursorKey, decodeCursor, encodeCursor } from '../../platform/graphql/cursor.ts';
import type { PageInfo } from '../../platform/graphql/page-info.ts';
import { Occurrence } from '../occurrence.entity.ts';
import type { Counted, OccurrenceConnection, OfferConnection } from './connections.ts';
import {
  type Asked,
  bestFit,
  byArrangement,
  byTitle,
  countOf,
  firstMatchingOf,
  type ListPart,
  type ListRow,
  newest,
  singleDates,
  soonest,
  type Statement,
} from './list-parts.ts';
import { type OfferFilter, OfferSort } from './filter/offer-filter.ts';
import type { ReadQuestion } from '../search/question/questions.ts';
import { TextCandidates } from './text/text-candidates.ts';
import { narrowedByTimes, understoodWords } from './text/understood-filters.ts';
import { type Wanted, WantedService } from './filter/wanted.ts';

/** Nobody needs to know how many thousands there are, and counting them all would cost more than the page. */
export const COUNTED_AT_MOST = 1_000;

export interface ListQuestion {
  readonly filter?: OfferFilter | null;
  readonly first: number;
  readonly after?: string | null;
  /** Of the request. */
  readonly language: string;
}

interface Found extends PageInfo {
  readonly ids: string[];
}

@Injectable()
export class ListsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly wanted: WantedService,
    private readonly candidates: TextCandidates,
  ) {}

  /** A page of published offers that are by arrangement or have a coming date. @throws DomainError BAD_INPUT */
  async offers({ sort, ...question }: ListQuestion & { readonly sort: OfferSort }): Promise<OfferConnection> {
    checkFirst(question.first);
    const asked = await this.ask(question);
    const { ids, ...pageInfo } = await this.page(partsOf(sort, asked), asked, question);
    let counted: Promise<Counted> | undefined;
    const count = () => (counted ??= this.count(asked));
    const firstMatching = () => this.firstMatching(ids, asked);
    return { ids, pageInfo, ...howItWasRead(asked), count, firstMatching };
  }

  /** A page of coming dates of published offers, by start. @throws DomainError BAD_INPUT */
  async occurrences(question: ListQuestion): Promise<OccurrenceConnection> {
    checkFirst(question.first);
    const asked = await this.ask(question);
    const { ids, ...pageInfo } = await this.page(
      [singleDates],
      { ...asked, wanted: ofDates(asked) },
      question,
    );
    return { nodes: await this.dates(ids), pageInfo };
  }

  /** A filter made ready, with what its text found. `question`: the text as it was read. @throws DomainError BAD_INPUT */
  async ask(
    { filter, language }: Pick<ListQuestion, 'filter' | 'language'>,
    question?: ReadQuestion | null,
  ): Promise<Asked> {
    const wanted = await this.wanted.read(filter);
    const read = question === undefined ? await this.candidates.read(wanted.filter) : question;
    const found = read && (await this.candidates.find(wanted, read));
    return { wanted, language, found, candidates: found?.candidates ?? null };
  }

  private async page(
    parts: readonly ListPart[],
    asked: Asked,
    { first, after }: ListQuestion,
  ): Promise<Found> {
    const lists = Object.fromEntries(parts.map(({ name, isKey }) => [name, isKey]));
    const cursor = after == null ? null : decodeCursor(after, lists);
    const rows: (ListRow & { list: string })[] = [];
    for (const part of cursor ? fromPart(parts, cursor) : parts) {
      const limit = first + 1 - rows.length;
      if (limit <= 0) break;
      const statement = part.rows(asked, { after: cursor?.list === part.name ? cursor : null, limit });
      const found = statement ? await this.rows<ListRow>(statement, asked, cursor) : [];
      rows.push(...found.map((row) => ({ ...row, list: part.name })));
    }
    const shown = rows.slice(0, first);
    const last = shown.at(-1);
    return {
      ids: shown.map(({ shown_id }) => shown_id),
      hasNextPage: rows.length > first,
      endCursor: last ? encodeCursor(last) : null,
    };
  }

  /** Without a filter that is the next date of each, which the offers know themselves. */
  private async firstMatching(ids: readonly string[], asked: Asked): Promise<Occurrence[]> {
    const wanted = ofDates(asked);
    if (!wanted.isFiltered && wanted === asked.wanted) return [];
    const { sql, values } = firstMatchingOf(ids, wanted);
    const rows = await this.dataSource.query<Pick<ListRow, 'shown_id'>[]>(sql, values);
    return this.dates(rows.map(({ shown_id }) => shown_id));
  }

  private async count(asked: Asked): Promise<Counted> {
    const statement = countOf(asked, COUNTED_AT_MOST + 1);
    const [row] = await this.rows<{ count: number; isWhole: boolean }>(statement, asked);
    const { count, isWhole } = row!;
    return { total: Math.min(count, COUNTED_AT_MOST), isExact: isWhole && count <= COUNTED_AT_MOST };
  }

  /** Most people see the first page of what there is: planning its statements anew would cost as much as reading it. */
  private rows<Row>(
    { sql, values }: Statement,
    { wanted, candidates }: Asked,
    cursor: CursorKey | null = null,
  ): Promise<Row[]> {
    const isUsual = !wanted.isFiltered && candidates === null && cursor === null;
    return isUsual ? preparedRows(this.dataSource, sql, values) : this.dataSource.query(sql, values);
  }

  private async dates(ids: string[]): Promise<Occurrence[]> {
    const rows = await plainRows(this.dataSource, Occurrence, 'WHERE row.id = ANY($1::uuid[])', [ids]);
    const found = new Map(rows.map((row) => [row.id, row]));
    return ids.flatMap((id) => found.get(id) ?? []);
  }
}

/** With the times that were understood from the text. */
function ofDates({ wanted, found }: Asked): Wanted {
  return narrowedByTimes(wanted, found?.understood ?? []);
}

/** How the text of a filter was read. */
export function howItWasRead({
  found,
  wanted,
}: Asked): Pick<OfferConnection, 'understood' | 'correctedText'> {
  return {
    understood: (found?.understood ?? []).map((each) => understoodWords(each, wanted)),
    correctedText: found?.corrected ?? null,
  };
}

function partsOf(sort: OfferSort, { candidates }: Asked): ListPart[] {
  if (sort === OfferSort.TITLE) return [byTitle];
  if (sort === OfferSort.NEWEST) return [newest];
  return candidates ? [bestFit] : [soonest, byArrangement];
}

function fromPart(parts: readonly ListPart[], { list }: CursorKey): ListPart[] {
  return parts.slice(parts.findIndex(({ name }) => name === list));
}
