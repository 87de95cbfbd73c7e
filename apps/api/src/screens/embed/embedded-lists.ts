// Lists of one organisation or part of town: kept for seconds in a memory of their own, and made in a line of their own, so that
// whoever asks for many of them keeps no screen waiting.
import { Injectable } from '@nestjs/common';
import { type Language, languages as spoken } from '@mitnand/i18n/languages';
import { ChangeNotices } from '../../platform/live/change-notices.ts';
import { AnswerMemory } from '../../platform/stored/answer-memory.ts';
import { Turns } from '../../platform/transactions/turns.ts';
import { ScreenDocuments } from '../document/screen-documents.ts';
import { KeptDocument, keptOf } from '../feed/kept-document.ts';
import type { ListOf } from './list-wish.ts';

/** More than that would wait longer than anybody does before a web page. */
const LONGEST_LINE = 200;

@Injectable()
export class EmbeddedLists {
  private readonly memory: AnswerMemory;

  constructor(
    notices: ChangeNotices,
    private readonly documents: ScreenDocuments,
    private readonly turns: Turns,
  ) {
    this.memory = new AnswerMemory(notices);
  }

  /**
   * The list in these languages, without any in those of the town. However it was asked for, the same list is made once: the
   * order of its languages is ours. @throws DomainError NOT_FOUND; UNAVAILABLE when too many wait
   */
  async find({ kind, id: written }: ListOf, wanted: readonly Language[]): Promise<KeptDocument> {
    const id = written.toLowerCase();
    const languages = spoken.map(({ code }) => code).filter((code) => wanted.includes(code));
    const { bytes, etag: version } = await this.memory.findOrMake(
      `${kind} ${id} ${languages.join(' ')}`,
      () => this.turns.take('lists', () => this.make(kind, id, languages), LONGEST_LINE),
    );
    return new KeptDocument(version, bytes);
  }

  private async make(kind: ListOf['kind'], id: string, languages: readonly Language[]) {
    const wish = kind === 'organisation' ? { organisationId: id } : { districtId: id };
    const made = await this.documents.forList(wish, languages);
    if (made === 'same') throw new Error('Nothing was known that it could be the same as.');
    const { version, zipped } = await keptOf(made.document);
    return {
      answer: { bytes: zipped, headers: [], etag: version, operation: 'list' },
      mayBeKept: true,
    };
  }
}
