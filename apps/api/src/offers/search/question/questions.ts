// Reads what people type, by the words of this town's offers and its parts.
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { TownService } from '../../../places/town/town.service.ts';
import { CurrentVocabulary } from '../meanings/current-vocabulary.ts';
import { type NamedDistrict, type Question, readQuestion } from './read-question.ts';
import type { Vocabulary } from '../meanings/vocabulary.ts';

export interface ReadQuestion extends Question {
  readonly vocabulary: Vocabulary;
  /** The text as it was probably meant; null when nothing was mistyped. */
  readonly corrected: string | null;
}

@Injectable()
export class Questions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly words: CurrentVocabulary,
    private readonly town: TownService,
  ) {}

  /** What a text asks for. `literal`: no word is taken for a filter. */
  async read(text: string, literal: boolean): Promise<ReadQuestion> {
    const vocabulary = await this.words.now();
    const { synonyms, meanings } = this.words;
    const question = readQuestion(text, literal, {
      meanings,
      phraseAt: (stems, start) => synonyms.phraseAt(stems, start),
      isWord: vocabulary.isWord,
      meantBy: (stem) => vocabulary.alike(stem, 1)[0]?.stem,
      districts: literal ? [] : await this.districts(),
      townName: (await this.town.town()).name,
    });
    return { ...question, vocabulary, corrected: correctedText(text, question, vocabulary) };
  }

  private districts(): Promise<NamedDistrict[]> {
    return this.dataSource.query('SELECT id, name FROM district ORDER BY parent_id IS NULL, name');
  }
}

/** With the words that were meant instead of those that were mistyped. */
function correctedText(text: string, { asked, understood }: Question, vocabulary: Vocabulary): string | null {
  const slips = [
    ...asked.map(({ words, corrected }) => ({
      typed: words,
      meant: corrected === null ? words : vocabulary.formOf(corrected),
    })),
    ...understood.flatMap(({ slip }) => slip ?? []),
  ];
  const meant = slips.reduce((all, { typed, meant: by }) => all.replaceAll(alone(typed), () => by), text);
  return meant === text ? null : meant;
}

/** These words, and not as a part of a longer one. */
const alone = (words: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(words)}(?![\\p{L}\\p{N}])`, 'gu');
