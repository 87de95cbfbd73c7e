// Lists of one organisation or part of town, as documents that are kept like those of screens.
import { Injectable } from '@nestjs/common';
import type { Language } from '@mitnand/i18n/languages';
import { ScreenDocuments } from '../document/screen-documents.ts';
import { DocumentMemory } from '../feed/document-memory.ts';
import type { KeptDocument } from '../feed/kept-document.ts';
import type { ListOf } from './list-wish.ts';

@Injectable()
export class EmbeddedLists {
  constructor(
    private readonly documents: ScreenDocuments,
    private readonly memory: DocumentMemory,
  ) {}

  /** The list in these languages, without any in those of the town. @throws DomainError NOT_FOUND */
  find({ kind, id }: ListOf, languages: readonly Language[]): Promise<KeptDocument> {
    const wish = kind === 'organisation' ? { organisationId: id } : { districtId: id };
    return this.memory.find(`list ${kind} ${id} ${languages.join(' ')}`, (known) =>
      this.documents.forList(wish, languages, known),
    );
  }
}
