// Simple text search: which offers words may mean, at most 200 of them, in bands of how well they fit.
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { typedOfferNumber } from '../offer-number.ts';
import { ListConditions } from './list-conditions.ts';
import { searchWords, toTsquery } from './search-words.ts';
import type { Wanted } from './wanted.ts';

/** Band 0 is the number itself, 1 all words in the title, 2 all words or a name, 3 some words or much alike. */
export interface Candidate {
  readonly id: string;
  readonly band: number;
}

const MOST_CANDIDATES = 200;
/** Of each way to search, before the rest of the filter. */
const MOST_HITS = 2_000;
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
    const query = `to_tsquery('german', ${list.param(toTsquery(words, '&'))})`;
    const named = `'%' || fold_german(${list.param(words.join(' '))}) || '%'`;
    const ofName = (table: string) =>
      `SELECT id FROM ${table} WHERE fold_german(name) LIKE ${named} LIMIT ${ENOUGH}`;
    const hits = `
      (SELECT id, 0 AS band FROM offer WHERE number = ${list.param(typedOfferNumber(text))})
      UNION ALL
      (SELECT offer_id, CASE WHEN search_words(title, '', '') @@ ${query} THEN 1 ELSE 2 END FROM offer_text
       WHERE search_words(title, summary, description) @@ ${query} LIMIT ${MOST_HITS})
      UNION ALL
      (SELECT id, 2 FROM offer WHERE organisation_id IN (${ofName('organisation')}) LIMIT ${MOST_HITS})
      UNION ALL
      (SELECT id, 2 FROM offer WHERE venue_id IN (${ofName('venue')}) LIMIT ${MOST_HITS})`;
    return bestOfEach(await this.listed(list, hits));
  }

  private async doubtful(wanted: Wanted, words: readonly string[]): Promise<Candidate[]> {
    const list = new ListConditions(wanted);
    const query = `to_tsquery('german', ${list.param(toTsquery(words, '|'))})`;
    const alike = words
      .filter((word) => word.length >= 4)
      .map((word) => `fold_german(title) %> fold_german(${list.param(word)})`);
    const someWords = `search_words(title, summary, description) @@ ${query}`;
    return this.listed(
      list,
      `SELECT offer_id AS id, 3 AS band FROM offer_text WHERE ${[someWords, ...alike].join(' OR ')} LIMIT ${MOST_HITS}`,
    );
  }

  /** Those of the hits that the rest of the filter lets through. Hits come first: they are few, and what is listed is not. */
  private async listed(list: ListConditions, hits: string): Promise<Candidate[]> {
    return this.dataSource.query<Candidate[]>(
      `WITH hits AS MATERIALIZED (${hits})
       SELECT o.id, hits.band FROM hits JOIN offer o ON o.id = hits.id
       WHERE ${list.offer()} AND (${list.listed().join(' OR ')}) LIMIT ${MOST_CANDIDATES}`,
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
