// Keeps the words of every public offer in the database; who writes an offer leaves its id in a line, by triggers.
import { Injectable, Logger } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { DomainError } from '../../../platform/domain-error.ts';
import { describeError } from '../../../platform/observing/describe-error.ts';
import { Clock } from '../../../platform/time/clock.ts';
import { Transactions } from '../../../platform/transactions/transaction.ts';
import { categoryWords } from './category-words.ts';
import { type OfferWords, type SearchedOffer, wordsOfOffer } from './offer-words.ts';

/** Of a batch: a tenth of a second's work. */
const BATCH = 250;
const MANY = 2_000;
/** Until an offer that could not be read is tried again; whoever writes it has it tried at once. */
const LATER = { hours: 1 };
/** PostgreSQL's highest position of a word. */
const HIGHEST = 16_383;
/** Any number, the same in every process. */
const ONE_AT_A_TIME = 1_700_000_010;

interface Row extends Omit<SearchedOffer, 'categories'> {
  readonly id: string;
  readonly categories: readonly string[];
}

@Injectable()
export class SearchIndex {
  private readonly logger = new Logger('Search');

  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Reads offers that wait in the line until none is left. @returns how many */
  async catchUp(): Promise<number> {
    let done = 0;
    for (let last = 1; last > 0; done += last) last = await this.some(BATCH);
    // What a whole import leaves behind would slow down every question until autovacuum comes by.
    if (done >= MANY)
      await this.dataSource.query('VACUUM (ANALYZE) offer_search, search_word, search_outdated');
    return done;
  }

  /** Forgets offers whose dates are over, and words no offer has any more. */
  async tidyUp(): Promise<void> {
    await this.transactions.run((entities) =>
      entities.query(
        `INSERT INTO search_outdated (offer_id) SELECT s.offer_id FROM offer_search s JOIN offer o ON o.id = s.offer_id
         WHERE o.schedule = 'DATED' AND NOT EXISTS (SELECT 1 FROM occurrence d WHERE d.offer_id = o.id AND d.starts_at >= $1)`,
        [this.clock.now()],
      ),
    );
    await this.catchUp();
    await this.transactions.run(async (entities) => {
      await entities.query('SELECT pg_advisory_xact_lock($1)', [ONE_AT_A_TIME]);
      const [, gone] = await entities.query<[unknown, number]>('DELETE FROM search_word WHERE offers <= 0');
      if (gone > 0) await entities.query('UPDATE search_state SET epoch = epoch + 1, version = version + 1');
    });
  }

  /** Reads so many at most. When that is refused, fewer, until the one is found that stands in the way of all others. */
  private async some(most: number): Promise<number> {
    let ids: string[] = [];
    try {
      await this.transactions.run(async (entities) => {
        await entities.query('SELECT pg_advisory_xact_lock($1)', [ONE_AT_A_TIME]);
        ids = await this.taken(entities, most);
        if (ids.length > 0) await this.read(entities, ids);
      });
      return ids.length;
    } catch (error) {
      if (ids.length === 0 || (error instanceof DomainError && error.code === 'UNAVAILABLE')) throw error;
      if (ids.length > 1) return this.some(Math.ceil(ids.length / 2));
      this.logger.error({ msg: 'offer can not be searched', offer: ids[0], error: describeError(error) });
      await this.dataSource.query('UPDATE search_outdated SET again_at = $2 WHERE offer_id = $1', [
        ids[0],
        this.clock.now().add(LATER),
      ]);
      return 1;
    }
  }

  private async read(entities: EntityManager, ids: readonly string[]): Promise<void> {
    const offers = (await entities.query<Row[]>(OFFERS, [ids, this.clock.now()])).map((row) => ({
      id: row.id,
      ...wordsOfOffer({ ...row, categories: row.categories.map(categoryWords) }),
    }));
    const changes = new WordCounts();
    const before = await entities.query<{ words: string[] }[]>(BEFORE, [ids]);
    for (const { words } of before) changes.note(words, -1);
    for (const { words, forms } of offers) changes.note(words.keys(), 1, forms);
    await entities.query('DELETE FROM offer_search WHERE offer_id = ANY($1::uuid[])', [ids]);
    await entities.query(
      'INSERT INTO offer_search (offer_id, words) SELECT * FROM unnest($1::uuid[], $2::text[]::tsvector[])',
      [offers.map(({ id }) => id), offers.map(({ words, titles }) => asVector(words, titles))],
    );
    await this.count(entities, changes, offers.length - before.length);
  }

  /** The next offers of the line, with every word about them that was said so far. */
  private async taken(entities: EntityManager, most: number): Promise<string[]> {
    const [gone] = await entities.query<[{ offer_id: string }[], number]>(
      // An array, because a planner that knows nothing of so short-lived a table would read it once for each row.
      `DELETE FROM search_outdated WHERE offer_id = ANY(ARRAY(
         SELECT offer_id FROM search_outdated WHERE again_at IS NULL OR again_at <= $1 ORDER BY id LIMIT $2))
       RETURNING offer_id`,
      [this.clock.now(), most],
    );
    return [...new Set(gone.map(({ offer_id }) => offer_id))];
  }

  private async count(entities: EntityManager, changes: WordCounts, offers: number): Promise<void> {
    const [[state]] = await entities.query<[{ version: string }[], number]>(
      'UPDATE search_state SET version = version + 1, offers = offers + $1 RETURNING version',
      [offers],
    );
    const { words, by, forms } = changes.changed();
    await entities.query(
      `INSERT INTO search_word AS w (word, offers, form, changed)
       SELECT word, by, form, $4 FROM unnest($1::text[], $2::int[], $3::text[]) AS c(word, by, form)
       ON CONFLICT (word) DO UPDATE SET offers = w.offers + excluded.offers, changed = excluded.changed`,
      [words, by, forms, state!.version],
    );
  }
}

const BEFORE = `
  SELECT ARRAY(SELECT word FROM unnest(tsvector_to_array(words)) word WHERE left(word, 1) <> '=') AS words
  FROM offer_search WHERE offer_id = ANY($1::uuid[])`;

const OFFERS = `
  SELECT o.id, o.original_language AS "originalLanguage", o.categories, g.name AS organisation, v.name AS venue,
    ARRAY(SELECT DISTINCT n.name FROM district d JOIN district n ON n.id IN (d.id, d.parent_id)
      WHERE d.id IN (o.district_id, v.district_id)) AS districts,
    (SELECT jsonb_agg(to_jsonb(t)) FROM offer_text t WHERE t.offer_id = o.id) AS texts
  FROM offer o JOIN organisation g ON g.id = o.organisation_id LEFT JOIN venue v ON v.id = o.venue_id
  WHERE o.id = ANY($1::uuid[]) AND o.state = 'PUBLISHED' AND EXISTS (SELECT 1 FROM offer_text t WHERE t.offer_id = o.id)
    AND (o.schedule = 'BY_ARRANGEMENT' OR EXISTS (SELECT 1 FROM occurrence d WHERE d.offer_id = o.id AND d.starts_at >= $2))`;

/** Words consist of letters and digits: nothing needs to be escaped. */
function asVector(words: OfferWords, titles: ReadonlySet<string>): string {
  const weighed = [...words].map(
    ([word, weight]) => `'${word}':${Math.min(HIGHEST, Math.round(weight * 100))}`,
  );
  return [...weighed, ...[...titles].map((word) => `'=${word}'`)].join(' ');
}

/** By how much the number of offers that have a word changes, and how it is written. */
class WordCounts {
  private readonly counts = new Map<string, number>();
  private readonly forms = new Map<string, string>();

  note(words: Iterable<string>, by: number, forms?: ReadonlyMap<string, string>): void {
    for (const word of words) {
      this.counts.set(word, (this.counts.get(word) ?? 0) + by);
      const form = forms?.get(word);
      if (form !== undefined && !this.forms.has(word)) this.forms.set(word, form);
    }
  }

  /** In the order of words, so that two who count never wait for each other. */
  changed(): { words: string[]; by: number[]; forms: string[] } {
    const changed = [...this.counts].filter(([, by]) => by !== 0).toSorted(([a], [b]) => (a < b ? -1 : 1));
    return {
      words: changed.map(([word]) => word),
      by: changed.map(([, by]) => by),
      forms: changed.map(([word]) => this.forms.get(word) ?? word),
    };
  }
}
