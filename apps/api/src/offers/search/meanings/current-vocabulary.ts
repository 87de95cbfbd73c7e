// This process's copy of the words of all offers, brought up to date before every question.
import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { describeError } from '../../../platform/observing/describe-error.ts';
import { Config } from '../../../platform/settings/config.ts';
import { Clock } from '../../../platform/time/clock.ts';
import { Meanings } from './meanings.ts';
import { SearchIndex } from '../index/search-index.ts';
import { Synonyms } from './synonyms.ts';
import { Vocabulary } from './vocabulary.ts';
import { linesOf } from '../words/word-lists.ts';

/** So many changed offers are read before the answer; more (a whole import) are read beside it. */
const READ_AT_ONCE = 1_000;
/** The commonest; a state has no more that anybody would type. */
const MOST_WORDS = 80_000;

interface State {
  readonly version: string;
  readonly epoch: number;
  readonly offers: number;
  readonly waiting: number;
}

@Injectable()
export class CurrentVocabulary {
  readonly synonyms: Synonyms;
  private readonly logger = new Logger(CurrentVocabulary.name);
  private vocabulary: Vocabulary;
  private meaningsNow: Meanings;
  private known = { version: '-1', epoch: -1 };
  private updating: Promise<void> | undefined;
  private catchingUp: Promise<unknown> | undefined;

  constructor(
    private readonly dataSource: DataSource,
    private readonly index: SearchIndex,
    private readonly clock: Clock,
    config: Config,
  ) {
    this.synonyms = new Synonyms([
      ...linesOf('same-meaning.txt'),
      ...(config.searchWords ? linesOf(config.searchWords) : []),
    ]);
    this.vocabulary = new Vocabulary(this.synonyms.words);
    this.meaningsNow = new Meanings(this.vocabulary, this.synonyms);
  }

  /** What words mean by the words as they were when `now` answered last. */
  get meanings(): Meanings {
    return this.meaningsNow;
  }

  /** The words as they are now: everything saved before this question is in it. */
  async now(): Promise<Vocabulary> {
    let state = await this.state();
    if (state.waiting > 0) {
      await this.catchUp(state.waiting);
      state = await this.state();
    }
    // An update that is under way may have begun before these words were saved.
    while (state.version !== this.known.version) {
      this.updating ??= this.update(state).finally(() => (this.updating = undefined));
      await this.updating;
    }
    return this.vocabulary;
  }

  private async catchUp(waiting: number): Promise<void> {
    this.catchingUp ??= this.index
      .catchUp()
      .catch((error: unknown) => this.logger.error({ msg: 'search index', error: describeError(error) }))
      .finally(() => (this.catchingUp = undefined));
    if (waiting <= READ_AT_ONCE) await this.catchingUp;
  }

  private async state(): Promise<State> {
    const [state] = await this.dataSource.query<State[]>(
      `SELECT version, epoch, offers, (SELECT count(*)::int FROM (
         SELECT 1 FROM search_outdated WHERE again_at IS NULL OR again_at <= $1 LIMIT ${READ_AT_ONCE + 1}) line) AS waiting
       FROM search_state`,
      [this.clock.now()],
    );
    return state!;
  }

  private async update({ version, epoch, offers }: State): Promise<void> {
    const anew = epoch !== this.known.epoch;
    const words = await this.dataSource.query<{ word: string; offers: number; form: string }[]>(
      `SELECT word, offers, form FROM search_word WHERE changed > $1 ORDER BY offers DESC LIMIT ${MOST_WORDS}`,
      [anew ? -1 : this.known.version],
    );
    if (anew) this.vocabulary = new Vocabulary(this.synonyms.words);
    this.vocabulary.update(words);
    this.vocabulary.offers = offers;
    this.meaningsNow = new Meanings(this.vocabulary, this.synonyms);
    this.known = { version, epoch };
  }
}
