// Documents as bytes, for all players that ask: looked after when something changed or five seconds went by, made anew only
// when it reads differently, and never so many at once that others would wait for the database.
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { Injectable } from '@nestjs/common';
import { ChangeNotices } from '../../platform/live/change-notices.ts';
import { Clock } from '../../platform/time/clock.ts';
import { Turns } from '../../platform/transactions/turns.ts';
import { type MadeDocument, type Marks, ScreenDocuments } from '../document/screen-documents.ts';
import type { ScreenDocument } from '../document/screen-document.ts';

/** A notice may be lost; nobody gets what is older. */
const LOOKED_AFTER_MS = 5_000;
export const MOST_BYTES = 64 * 1024 * 1024;
/** Names of keys, versions and marks, about; far more than one town hangs up. */
const MOST_KEYS = 50_000;
/** All screens of a process wait in one line, which is longer than the line of those who book. */
const LONGEST_LINE = 20_000;

type Look = (known: Marks | null) => Promise<MadeDocument | 'same'>;

/** A document to send. */
export class KeptDocument {
  constructor(
    readonly version: string,
    readonly zipped: Buffer,
  ) {}

  get etag(): string {
    return `"${this.version}"`;
  }

  async bytes(): Promise<Buffer> {
    return promisify(gunzip)(this.zipped);
  }

  async document(): Promise<ScreenDocument> {
    return JSON.parse((await this.bytes()).toString()) as ScreenDocument;
  }
}

interface Known {
  readonly kept: KeptDocument;
  readonly marks: Marks;
  /** By `performance.now()`. */
  lookedAt: number;
  /** Which change was the last one then. */
  change: number;
}

@Injectable()
export class DocumentMemory {
  private readonly known = new Map<string, Known>();
  private readonly underway = new Map<
    string,
    { readonly change: number; readonly kept: Promise<KeptDocument> }
  >();
  private bytes = 0;
  private change = 0;

  constructor(
    notices: ChangeNotices,
    private readonly clock: Clock,
    private readonly turns: Turns,
    private readonly documents: ScreenDocuments,
  ) {
    notices.onChange(() => this.change++);
  }

  /** What the screen with this key shows. @throws DomainError NOT_FOUND for a key that opens nothing */
  ofScreen(key: string): Promise<KeptDocument> {
    return this.find(key, (known) => this.documents.ofKey(key, known));
  }

  /** What is known under this name when it is still true, else what `look` finds; one look for all who wait. */
  async find(name: string, look: Look): Promise<KeptDocument> {
    const known = this.known.get(name);
    if (known && this.isTrue(known)) return known.kept;
    const underway = this.underway.get(name);
    // What began before a change may have missed it.
    if (underway?.change === this.change) return underway.kept;
    const { change } = this;
    const kept = this.turns
      .take('screens', () => this.look(name, look), LONGEST_LINE)
      .finally(() => {
        if (this.underway.get(name)?.change === change) this.underway.delete(name);
      });
    this.underway.set(name, { change, kept });
    return kept;
  }

  private isTrue({ lookedAt, change, marks }: Known): boolean {
    return (
      change === this.change &&
      performance.now() - lookedAt < LOOKED_AFTER_MS &&
      this.clock.now().epochMilliseconds < marks.changesAt
    );
  }

  private async look(name: string, look: Look): Promise<KeptDocument> {
    const known = this.known.get(name);
    const [lookedAt, { change }] = [performance.now(), this];
    const found = await look(known?.marks ?? null).catch((error: unknown) => {
      this.forget(name);
      throw error;
    });
    if (found === 'same') {
      Object.assign(known!, { lookedAt, change });
      return known!.kept;
    }
    const { document, marks } = found;
    const isSame = known?.kept.version === document.version;
    const kept = isSame ? known.kept : await keptOf(document);
    this.keep(name, { kept, marks, lookedAt, change });
    return kept;
  }

  private keep(name: string, known: Known): void {
    this.forget(name);
    this.known.set(name, known);
    this.bytes += known.kept.zipped.length;
    for (const [oldest] of this.known) {
      if (this.bytes <= MOST_BYTES && this.known.size <= MOST_KEYS) break;
      this.forget(oldest);
    }
  }

  private forget(name: string): void {
    const known = this.known.get(name);
    if (!known) return;
    this.known.delete(name);
    this.bytes -= known.kept.zipped.length;
  }
}

async function keptOf(document: ScreenDocument): Promise<KeptDocument> {
  return new KeptDocument(document.version, await promisify(gzip)(JSON.stringify(document), { level: 6 }));
}
