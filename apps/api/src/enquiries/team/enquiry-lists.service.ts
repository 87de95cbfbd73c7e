// The inbox: what waits, the most pressing first, and what is done, the latest first.
import { Injectable } from '@nestjs/common';
import { DataSource, type SelectQueryBuilder } from 'typeorm';
import { checkFirst } from '../../platform/graphql/check-first.ts';
import { decodeCursor, encodeCursor } from '../../platform/graphql/cursor.ts';
import { AnswerDeadlines } from '../deadlines/answer-deadlines.ts';
import { Enquiry } from '../enquiry.entity.ts';
import { EnquiryList } from '../enquiry-terms.ts';
import type { EnquiryArguments, EnquiryConnection, EnquiryCounts } from './enquiry-page.ts';

const DAY = /^\d{4}-\d\d-\d\d$/;
const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]{8,12}Z$/;
/** As many as fit beside a day. */
const MOST_OF_TODAY = 50;

@Injectable()
export class EnquiryLists {
  constructor(
    private readonly dataSource: DataSource,
    private readonly deadlines: AnswerDeadlines,
  ) {}

  /** A page of a list. @throws DomainError BAD_INPUT */
  async page({ list, first, after }: EnquiryArguments): Promise<EnquiryConnection> {
    checkFirst(first);
    const query = list === EnquiryList.DONE ? this.done(after ?? null) : this.waiting(after ?? null);
    if (list === EnquiryList.OVERDUE)
      query.andWhere('enquiry.dueOn < :today', { today: await this.deadlines.today() });
    const found = await query.limit(first + 1).getMany();
    const nodes = found.slice(0, first);
    const last = nodes.at(-1);
    const endCursor = last ? encodeCursor(keyOf(last)) : null;
    return { nodes, pageInfo: { hasNextPage: found.length > first, endCursor } };
  }

  /** What waits, the most pressing first. */
  pressing(): Promise<Enquiry[]> {
    return this.waiting(null).limit(MOST_OF_TODAY).getMany();
  }

  async counts(): Promise<EnquiryCounts> {
    const today = await this.deadlines.today();
    const [counted] = await this.dataSource.query<EnquiryCounts[]>(
      `SELECT count(*)::int AS open, (count(*) FILTER (WHERE due_on < $1))::int AS overdue
       FROM enquiry WHERE closed_at IS NULL AND text IS NOT NULL`,
      [today.toString()],
    );
    return counted!;
  }

  private waiting(after: string | null): SelectQueryBuilder<Enquiry> {
    const query = this.known().andWhere('enquiry.closedAt IS NULL');
    if (after !== null) {
      const { key, id } = decodeCursor(after, { waiting: isDay });
      query.andWhere('(enquiry.dueOn, enquiry.id) > (CAST(:key AS date), CAST(:id AS uuid))', { key, id });
    }
    return query.orderBy('enquiry.dueOn').addOrderBy('enquiry.id');
  }

  private done(after: string | null): SelectQueryBuilder<Enquiry> {
    const query = this.known().andWhere('enquiry.closedAt IS NOT NULL');
    if (after !== null) {
      const { key, id } = decodeCursor(after, { done: isInstant });
      const at = Temporal.Instant.from(key);
      query.andWhere('(enquiry.closedAt, enquiry.id) < (:at, CAST(:id AS uuid))', { at, id });
    }
    return query.orderBy('enquiry.closedAt', 'DESC').addOrderBy('enquiry.id', 'DESC');
  }

  /** What was forgotten is a count and in no list. */
  private known(): SelectQueryBuilder<Enquiry> {
    return this.dataSource.createQueryBuilder(Enquiry, 'enquiry').where('enquiry.text IS NOT NULL');
  }
}

function keyOf({ id, closedAt, dueOn }: Enquiry) {
  if (closedAt) return { list: 'done', key: closedAt.toString(), id };
  return { list: 'waiting', key: dueOn.toString(), id };
}

const isDay = (key: string) => reads(DAY, key, Temporal.PlainDate.from);
const isInstant = (key: string) => reads(INSTANT, key, Temporal.Instant.from);

/** Also of what looks like a day, as 30 February. */
function reads(shape: RegExp, key: string, read: (text: string) => unknown): boolean {
  try {
    return shape.test(key) && read(key) !== null;
  } catch {
    return false;
  }
}
