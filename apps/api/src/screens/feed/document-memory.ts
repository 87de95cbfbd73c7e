// Documents as bytes, for all players that ask: looked after when something they show changed, made anew only when they read
// differently, and never so many at once that others would wait for the database.
import { Injectable } from '@nestjs/common';
import { ChangeNotices } from '../../platform/live/change-notices.ts';
import { DomainError } from '../../platform/domain-error.ts';
import { Clock } from '../../platform/time/clock.ts';
import { Turns } from '../../platform/transactions/turns.ts';
import { type MadeDocument, type Marks, ScreenDocuments } from '../document/screen-documents.ts';
import { ChangedDates } from './changed-dates.ts';
import { type KeptDocument, keptOf } from './kept-document.ts';

/** A notice may be lost; what nobody looked after for so long is looked after before it is given out. */
const LOOKED_AFTER_MS = 5_000;
/** With many screens that takes longer: a look costs milliseconds, and they get a tenth of the process’s time for it. */
const MS_PER_SCREEN = 40;
const LATEST_LOOK_MS = 60_000;
/** With more in line than that, players get what was true before the change; those that listen hear of it when it is known. */
const SHORT_LINE = 20;
/** Of something that nobody can look after for so long too little may still be true. */
const LONGEST_ALONE_MS = 86_400_000;
const MOST_BYTES = 64 * 1024 * 1024;
/** Names of keys, versions and marks, about; far more than one town hangs up. */
const MOST_KEYS = 20_000;
/** All screens of a process wait in one line. */
const LONGEST_LINE = 2 * MOST_KEYS;

type Look = (known: Marks | null) => Promise<MadeDocument | 'same'>;

interface Known {
  readonly kept: KeptDocument;
  readonly marks: Marks;
  /** By `performance.now()`. */
  readonly lookedAt: number;
  /** The how many-th look found it. */
  readonly nth: number;
  /** Which change was the last one then; none when one of its dates changed since. */
  change: number;
}

/** A date of it changed. */
const NONE = -1;

@Injectable()
export class DocumentMemory {
  private readonly known = new Map<string, Known>();
  private readonly underway = new Map<
    string,
    { readonly change: number; readonly kept: Promise<KeptDocument> }
  >();
  /** What is being looked at, with the dates that changed since. */
  private readonly looks = new Set<{ readonly name: string; readonly changed: Set<string> }>();
  private bytes = 0;
  private change = 0;
  private looked = 0;

  constructor(
    notices: ChangeNotices,
    private readonly dates: ChangedDates,
    private readonly clock: Clock,
    private readonly turns: Turns,
    private readonly documents: ScreenDocuments,
  ) {
    notices.onChange((slotIds) => {
      if (slotIds !== null) return;
      this.change++;
      documents.forgetTown();
    });
    dates.onChange((dateIds) => this.forgetDates(dateIds));
  }

  /** What the screen with this key shows. @throws DomainError NOT_FOUND for a key that opens nothing */
  ofScreen(key: string): Promise<KeptDocument> {
    return this.find(key, (known) => this.documents.ofKey(key, known));
  }

  /** As `ofScreen`; in a crowd what was true a moment ago rather than wait. @throws DomainError NOT_FOUND */
  async ofScreenSoon(key: string): Promise<KeptDocument> {
    const known = this.known.get(key);
    const coming = this.ofScreen(key);
    if (!known || this.isTrue(known) || this.underway.size <= SHORT_LINE) return coming;
    if (performance.now() - known.lookedAt > 2 * LATEST_LOOK_MS) return coming;
    coming.catch(() => undefined);
    return known.kept;
  }

  /**
   * As `ofScreen`, for those who keep nothing themselves: while nobody can look after it, what was known (`trueAt`).
   * @throws DomainError NOT_FOUND
   */
  ofScreenAnyhow(key: string): Promise<KeptDocument> {
    return this.ofScreen(key).catch((error: unknown) => {
      const kept = this.known.get(key)?.kept;
      if (!kept || (error instanceof DomainError && error.code === 'NOT_FOUND')) throw error;
      if (this.clock.now().epochMilliseconds - kept.trueAt > LONGEST_ALONE_MS) throw error;
      return kept;
    });
  }

  /** What is known under this name when it is still true, else what `look` finds; one look for all who wait. */
  async find(name: string, look: Look): Promise<KeptDocument> {
    await this.dates.known;
    const known = this.known.get(name);
    if (known && this.isTrue(known)) return known.kept;
    const underway = this.underway.get(name);
    // What began before a change may have missed it.
    if (underway?.change === this.change) return underway.kept;
    const { change } = this;
    const kept = this.turns
      .take('screens', () => this.look(name, look), LONGEST_LINE)
      .finally(() => {
        if (this.underway.get(name)?.kept === kept) this.underway.delete(name);
      });
    this.underway.set(name, { change, kept });
    return kept;
  }

  private isTrue({ lookedAt, change, marks }: Known): boolean {
    const lasts = Math.min(LATEST_LOOK_MS, Math.max(LOOKED_AFTER_MS, this.known.size * MS_PER_SCREEN));
    return (
      change === this.change &&
      performance.now() - lookedAt < lasts &&
      this.clock.now().epochMilliseconds < marks.changesAt
    );
  }

  private async look(name: string, look: Look): Promise<KeptDocument> {
    const known = this.known.get(name);
    // Whoever waited in line meanwhile may have looked.
    if (known && this.isTrue(known)) return known.kept;
    const begun = { name, changed: new Set<string>() };
    this.looks.add(begun);
    try {
      return await this.lookAgain(name, look, begun.changed);
    } catch (error) {
      if (error instanceof DomainError && error.code === 'NOT_FOUND') this.forget(name);
      throw error;
    } finally {
      this.looks.delete(begun);
    }
  }

  /** Until it has found something, what was known before a change stays what it is: no longer true. */
  private async lookAgain(name: string, look: Look, changed: ReadonlySet<string>): Promise<KeptDocument> {
    const [nth, lookedAt, known, { change }] = [++this.looked, performance.now(), this.known.get(name), this];
    const trueAt = this.clock.now().epochMilliseconds;
    const found = await look(known?.marks ?? null);
    const marks = found === 'same' ? known!.marks : found.marks;
    const isSame = found === 'same' || known?.kept.version === found.document.version;
    const kept = isSame ? known!.kept : await keptOf(found.document);
    // Somebody who began later has found it sooner.
    const newer = this.known.get(name);
    if (newer && newer.nth > nth) return newer.kept;
    kept.trueAt = trueAt;
    // What changed while it was read may be in it or not.
    const isOld = marks.dateIds.some((id) => changed.has(id));
    this.keep(name, { kept, marks, nth, lookedAt, change: isOld ? NONE : change });
    return kept;
  }

  private forgetDates(dateIds: ReadonlySet<string>): void {
    for (const { name, changed } of this.looks) {
      for (const id of dateIds) changed.add(id);
      this.underway.delete(name);
    }
    for (const [name, known] of this.known) {
      if (!known.marks.dateIds.some((id) => dateIds.has(id))) continue;
      known.change = NONE;
      this.underway.delete(name);
    }
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
