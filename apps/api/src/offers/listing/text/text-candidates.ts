// Text search: which offers a text may mean, at most 200 of them, each with its place in the order.
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { typedOfferNumber } from '../../offer-number.ts';
import { anyOf, stemsOf, strictestFirst } from '../../search/fitting/hits-query.ts';
import { Questions, type ReadQuestion } from '../../search/question/questions.ts';
import type { Understood } from '../../search/question/read-question.ts';
import { fitOf, fitOfWord } from '../../search/fitting/weigh.ts';
import type { OfferWords } from '../../search/index/offer-words.ts';
import { wordsOfVector } from '../../search/fitting/words-of-vector.ts';
import { ListConditions } from '../filter/list-conditions.ts';
import type { OfferFilter } from '../filter/offer-filter.ts';
import { UnderstoodFilters } from './understood-filters.ts';
import type { Wanted } from '../filter/wanted.ts';

/** In ascending order of bands: band 0 is the number itself, from 1,000 on are those that miss a filter understood from words. */
export interface Candidate {
  readonly id: string;
  readonly band: number;
}

/** What a text found, and how it was read. */
export interface FoundByText {
  readonly candidates: readonly Candidate[];
  readonly understood: readonly UnderstoodInList[];
  /** The text as it was probably meant; null when nothing was mistyped. */
  readonly corrected: string | null;
}

/** `only`: what does not fit is left out; else there was too little, and it follows after what fits. */
export interface UnderstoodInList extends Understood {
  readonly only: boolean;
}

const MOST_CANDIDATES = 200;
/** Weighed at most; in a town of one agency that is all there are. */
const MOST_HITS = 600;
/** Weighed where more than that may be meant: those that fit the strictest reading of the question. */
const STRICTEST_HITS = 250;
/** Hits that other filters are applied to: a word that most offers of a state have would cost seconds. */
const MOST_SIFTED = 5_000;
/** With so many that fit a filter understood from words, the others are left out. */
const ENOUGH = 10;
/** Of the best: what fits worse is hardly meant. */
const LEAST_SHARE = 0.08;
const MISSES_A_FILTER = 1_000;

interface Hit {
  readonly id: string;
  readonly fit: number;
  readonly words: OfferWords;
}

@Injectable()
export class TextCandidates {
  constructor(
    private readonly dataSource: DataSource,
    private readonly questions: Questions,
    private readonly filters: UnderstoodFilters,
  ) {}

  /** What the text of a filter asks for; null when there is nothing to search for. */
  async read({ text, literal }: OfferFilter): Promise<ReadQuestion | null> {
    const typed = text?.trim() ?? '';
    return typed === '' ? null : this.questions.read(typed, literal ?? false);
  }

  /** Offers that may be meant, each once. */
  async find(wanted: Wanted, question: ReadQuestion): Promise<FoundByText> {
    const hits = await this.hits(wanted, question);
    const fitting = await this.filters.fitting(wanted, question.understood, hits);
    const only = fitting.size >= ENOUGH || fitting.size === hits.length;
    const shown = only ? hits.filter(({ id }) => fitting.has(id)) : hits;
    const numbered = await this.numbered(wanted.filter.text!.trim());
    const candidates = shown.map(({ id, fit }) => ({
      id,
      band: bandOf(fit) + (fitting.has(id) ? 0 : MISSES_A_FILTER),
    }));
    return {
      candidates: [...numbered, ...candidates.filter(({ id }) => id !== numbered[0]?.id)].slice(
        0,
        MOST_CANDIDATES,
      ),
      understood: question.understood.map((each) => ({ ...each, only })),
      corrected: question.corrected,
    };
  }

  private async hits(wanted: Wanted, { asked, understood, vocabulary }: ReadQuestion): Promise<Hit[]> {
    const mentions = understood.map(({ mention }) => mention);
    // A question of filters alone asks for what fits them or says so.
    const sought = asked.length > 0 ? asked : mentions;
    if (sought.length === 0) return [];
    const stems = [...stemsOf(sought)];
    const few = stems.reduce((sum, stem) => sum + vocabulary.count(stem), 0) <= MOST_HITS;
    const queries = few ? [anyOf(sought)] : strictestFirst(sought);
    const rows = stems.length > 0 ? await this.rows(wanted, queries, few ? MOST_HITS : STRICTEST_HITS) : [];
    const hits = rows.map(({ id, words }) => {
      const parsed = wordsOfVector(words);
      const fit =
        asked.length > 0
          ? fitOf(asked, parsed)
          : Math.max(...mentions.map((each) => fitOfWord(each, parsed)));
      return { id, words: parsed, fit };
    });
    const listed = asked.length > 0 ? [] : await this.filters.listed(wanted, understood);
    const unsaid = listed
      .filter((id) => !rows.some((row) => row.id === id))
      .map((id) => ({ id, fit: 0.1, words: new Map() }));
    return bestOf([...hits, ...unsaid]);
  }

  /** Of offers with these words; with other filters only those that pass them. */
  private rows(
    wanted: Wanted,
    queries: readonly string[],
    most: number,
  ): Promise<{ id: string; words: string }[]> {
    const list = new ListConditions(wanted);
    const params = queries.map((query) => `${list.param(query)}::tsquery`);
    const each = params.map((query, index) => {
      const before = params.slice(0, index).map((earlier) => `AND NOT s.words @@ ${earlier}`);
      return `(SELECT s.offer_id, s.words FROM offer_search s WHERE s.words @@ ${query} ${before.join(' ')})`;
    });
    const hits = each.join(' UNION ALL ');
    const conditions = wanted.isFiltered
      ? `${list.offer()} AND (${list.listed().join(' OR ')})`
      : `o.state = 'PUBLISHED'`;
    return this.dataSource.query(
      `SELECT o.id, hits.words::text AS words FROM (SELECT * FROM (${hits}) every LIMIT ${MOST_SIFTED}) hits JOIN offer o ON o.id = hits.offer_id
       WHERE ${conditions} LIMIT ${most}`,
      list.values,
    );
  }

  private async numbered(text: string): Promise<Candidate[]> {
    const number = typedOfferNumber(text);
    if (!/^\d{5,7}$/.test(number)) return [];
    const rows = await this.dataSource.query<{ id: string }[]>('SELECT id FROM offer WHERE number = $1', [
      number,
    ]);
    return rows.map(({ id }) => ({ id, band: 0 }));
  }
}

function bestOf(hits: readonly Hit[]): Hit[] {
  const found = hits.filter(({ fit }) => fit > 0).toSorted((a, b) => b.fit - a.fit);
  const least = (found[0]?.fit ?? 0) * LEAST_SHARE;
  return found.filter(({ fit }) => fit >= least).slice(0, MOST_CANDIDATES);
}

/** Fits within about five percent share a band: there what comes soonest is first. */
function bandOf(fit: number): number {
  return Math.min(999, Math.max(1, 500 - Math.round(20 * Math.log(fit))));
}
