// Simple text search: which offers words may mean, at most 200 of them, in bands of how well they fit.
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ListConditions } from './list-conditions.ts';
import { searchWords, toTsquery } from './search-words.ts';
import type { Wanted } from './wanted.ts';

/** Band 0 is the number itself, 1 all words in the title, 2 all words or a name, 3 some words or much alike. */
export interface Candidate {
  readonly id: string;
  readonly band: number;
}

const MOST_CANDIDATES = 200;
/** With so many good hits nobody needs the doubtful ones. */
const ENOUGH = 20;

@Injectable()
export class TextCandidates {
  constructor(private readonly dataSource: DataSource) {}

  /** Listed offers that may be meant, each once in its best band; null when there is nothing to search for. */
  async find(wanted: Wanted): Promise<Candidate[] | null> {
    const text = wanted.filter.text?.trim() ?? '';
    if (text === '') return null;
    const words = searchWords(text);
    if (words.length === 0) return [];
    const sure = await this.sure(wanted, text, words);
    if (sure.length >= ENOUGH) return sure;
    return bestOfEach([...sure, ...(await this.doubtful(wanted, words))]);
  }

  private async sure(wanted: Wanted, text: string, words: readonly string[]): Promise<Candidate[]> {
    const list = new ListConditions(wanted);
    const listed = `${list.offer()} AND ${list.listed()}`;
    const query = `to_tsquery('german', ${list.param(toTsquery(words, '&'))})`;
    const named = list.param(words.join(' '));
    const ofName = (table: string) => `SELECT id FROM ${table}
      WHERE fold_german(name) LIKE '%' || fold_german(${named}) || '%' LIMIT ${ENOUGH}`;
    const rows = await this.dataSource.query<Candidate[]>(
      `(SELECT o.id, 0 AS band FROM offer o WHERE o.number = ${list.param(text)} AND ${listed})
       UNION ALL
       (SELECT o.id, CASE WHEN search_words(t.title, '', '') @@ ${query} THEN 1 ELSE 2 END
        FROM offer_text t JOIN offer o ON o.id = t.offer_id
        WHERE search_words(t.title, t.summary, t.description) @@ ${query} AND ${listed} LIMIT ${MOST_CANDIDATES})
       UNION ALL
       (SELECT o.id, 2 FROM offer o WHERE o.organisation_id IN (${ofName('organisation')}) AND ${listed} LIMIT ${ENOUGH})
       UNION ALL
       (SELECT o.id, 2 FROM offer o WHERE o.venue_id IN (${ofName('venue')}) AND ${listed} LIMIT ${ENOUGH})`,
      list.values,
    );
    return bestOfEach(rows);
  }

  private async doubtful(wanted: Wanted, words: readonly string[]): Promise<Candidate[]> {
    const list = new ListConditions(wanted);
    const listed = `${list.offer()} AND ${list.listed()}`;
    const query = `to_tsquery('german', ${list.param(toTsquery(words, '|'))})`;
    const alike = words
      .filter((word) => word.length >= 4)
      .map((word) => `fold_german(t.title) %> fold_german(${list.param(word)})`);
    const someWords = `search_words(t.title, t.summary, t.description) @@ ${query}`;
    return this.dataSource.query<Candidate[]>(
      `SELECT o.id, 3 AS band FROM offer_text t JOIN offer o ON o.id = t.offer_id
       WHERE (${[someWords, ...alike].join(' OR ')}) AND ${listed} LIMIT ${MOST_CANDIDATES}`,
      list.values,
    );
  }
}

function bestOfEach(candidates: readonly Candidate[]): Candidate[] {
  const best = new Map<string, Candidate>();
  for (const candidate of candidates.toSorted((a, b) => a.band - b.band)) {
    if (!best.has(candidate.id)) best.set(candidate.id, candidate);
  }
  return [...best.values()].slice(0, MOST_CANDIDATES);
}
