// Offers for search engines: public, and with a date to come or by arrangement.
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/time/clock.ts';
import { beginningsFor, COUNTED_AT_MOST } from './parts.ts';
import type { ListedPage } from './sitemap-xml.ts';

/** What one file may hold (sitemaps.org). */
const MOST_IN_A_FILE = 50_000;
/** Rows that are in memory at a time. */
const AT_A_TIME = 1_000;

/** `o` is an offer, $1 is now; each is looked at by itself, as in the feeds. */
const LISTED = `o.state = 'PUBLISHED' AND (o.schedule = 'BY_ARRANGEMENT' OR (
  SELECT true FROM occurrence d WHERE d.offer_id = o.id AND d.starts_at >= $1::timestamptz AND d.cancelled_at IS NULL LIMIT 1))`;
/** Numbers are digits alone: what begins with "12" comes before ":", which follows the 9. */
const BEGINS = `o.number COLLATE "C" >= $2 AND o.number COLLATE "C" < $3`;

interface Row {
  readonly number: string;
  readonly changedAt: Temporal.Instant;
}

@Injectable()
export class ListedOffers {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /**
   * How the numbers of each part begin. Also of parts whose offers are all over: to find out one would have to look at each
   * of them, and parts would come and go.
   */
  async beginnings(): Promise<string[]> {
    const [counted] = await this.dataSource.query<{ count: number }[]>(
      `SELECT count(*)::int AS count FROM (SELECT 1 FROM offer WHERE state = 'PUBLISHED' LIMIT ${COUNTED_AT_MOST}) public`,
    );
    return beginningsFor(counted!.count);
  }

  /** Their pages by number, some at a time, so that no part is in memory as a whole. */
  async *pages(beginning: string): AsyncGenerator<ListedPage[], void, void> {
    const now = this.clock.now();
    let from = beginning;
    for (let told = 0; told < MOST_IN_A_FILE; told += AT_A_TIME) {
      const rows = await this.dataSource.query<Row[]>(
        `SELECT o.number, greatest(o.updated_at, o.published_at) AS "changedAt" FROM offer o
         WHERE ${LISTED} AND ${BEGINS} ORDER BY o.number COLLATE "C" LIMIT ${AT_A_TIME}`,
        [now, from, `${beginning}:`],
      );
      if (rows.length > 0)
        yield rows.map(({ number, changedAt }) => ({ path: `/angebote/${number}`, changedAt }));
      if (rows.length < AT_A_TIME) return;
      // The next text after this number.
      from = `${rows.at(-1)!.number} `;
    }
  }
}
