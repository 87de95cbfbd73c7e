// Suggests while somebody types.
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CurrentVocabulary } from '../meanings/current-vocabulary.ts';
import { fold } from '../words/fold.ts';
import { type SearchSuggestion, SuggestionKind } from './suggestions.ts';
import { type Word, wordsOfText } from '../words/words-of-text.ts';

/** Shorter beginnings mean everything. */
const SHORTEST = 2;
const MOST_PLACES = 2;
const MOST_WORDS = 30;
/** Titles are longer to read than words. */
const MOST_TITLES = 3;

@Injectable()
export class SuggestionsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly vocabulary: CurrentVocabulary,
  ) {}

  /** At most `most`: parts of town and places by name, then words that begin like the last one typed, then titles. */
  async for(text: string, most: number, language: string): Promise<SearchSuggestion[]> {
    const typed = text.trim();
    const last = wordsOfText(typed).at(-1);
    if (!last || last.folded.length < SHORTEST) return [];
    const places = await this.places(typed);
    const words = await this.words(typed, last);
    const titles = await this.titles(typed, language);
    const room = Math.max(2, most - places.length - titles.length);
    return [...places, ...words.slice(0, room), ...titles].slice(0, most);
  }

  private async places(typed: string): Promise<SearchSuggestion[]> {
    const rows = await this.dataSource.query<{ kind: SuggestionKind; key: string; text: string }[]>(
      `SELECT 'DISTRICT' AS kind, id AS key, name AS text FROM district
       UNION ALL SELECT 'VENUE', id, name FROM venue WHERE closed_at IS NULL ORDER BY kind, text`,
    );
    const begins = fold(typed);
    return rows
      .filter(({ text }) => [text, ...text.split(/[\s/-]/)].some((part) => fold(part).startsWith(begins)))
      .slice(0, MOST_PLACES);
  }

  /** The text with its last word finished, by words that stand in titles; with the word that was meant when none begins so. */
  private async words(typed: string, last: Word): Promise<SearchSuggestion[]> {
    const vocabulary = await this.vocabulary.now();
    const stems = [
      ...new Set([last.stem, last.folded].flatMap((begins) => vocabulary.beginningWith(begins, MOST_WORDS))),
    ];
    const meant = stems.length > 0 ? stems : vocabulary.alike(last.stem, 3).map(({ stem }) => stem);
    const rows = await this.dataSource.query<{ word: string }[]>(
      `SELECT word FROM unnest($1::text[]) WITH ORDINALITY AS w(word, place)
       WHERE EXISTS (SELECT 1 FROM offer_search s WHERE s.words @@ ('''=' || word || '''')::tsquery) ORDER BY place`,
      [meant],
    );
    const before = typed.slice(0, typed.lastIndexOf(last.typed));
    const texts = rows.map(({ word }) => before + vocabulary.formOf(word));
    return [...new Set(texts)]
      .filter((text) => text.toLowerCase() !== typed.toLowerCase())
      .map((text) => ({ kind: SuggestionKind.WORD, text, key: null }));
  }

  private async titles(typed: string, language: string): Promise<SearchSuggestion[]> {
    const begins = wordsOfText(typed).map(({ folded }) => folded);
    if (begins.at(-1)!.length < 3) return [];
    const literally = typed.replaceAll(/[\\%_]/g, String.raw`\$&`);
    const rows = await this.dataSource.query<{ key: string; text: string }[]>(
      `SELECT o.number AS key, t.title AS text FROM offer_text t JOIN offer o ON o.id = t.offer_id JOIN offer_search s ON s.offer_id = o.id
       WHERE o.state = 'PUBLISHED' AND fold_german(t.title) LIKE '%' || fold_german($1) || '%' AND t.language IN ($2, o.original_language)
         AND (t.language = $2 OR NOT EXISTS (SELECT 1 FROM offer_text w WHERE w.offer_id = o.id AND w.language = $2))
       LIMIT ${MOST_TITLES}`,
      [literally, language],
    );
    return rows.map((row) => ({ kind: SuggestionKind.OFFER, ...row }));
  }
}
