// A town with screens for specs: hung up by SQL, asked for over HTTP as players do.
import { newId } from '../../platform/ids.ts';
import { ChangeNotices } from '../../platform/live/change-notices.ts';
import type { ScreenDocument } from '../../screens/document/screen-document.ts';
import type { SlideText } from '../../screens/screen-slide.entity.ts';
import { ChangedDates } from '../../screens/feed/changed-dates.ts';
import { SourceReader } from '../../screens/sources/source-reader.ts';
import { type Api, startApi, type StartOptions } from '../servers/api.ts';
import { noticesHeard } from '../asked/notices-heard.ts';
import { Builders } from '../made/builders.ts';
import { EventReader } from '../servers/event-reader.ts';

/** What a screen is hung up with; the rest is as a new one has it. */
export interface ScreenInWords {
  readonly venueId?: string;
  readonly key?: string;
  readonly languages?: readonly string[];
  readonly districtIds?: readonly string[];
  readonly venueIds?: readonly string[];
  readonly kinds?: readonly string[];
  readonly organisationIds?: readonly string[];
  readonly parts?: readonly { part: string; share: number }[];
}

const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const EVERY_PART = ['ENGAGEMENTS', 'CONSULTATIONS', 'GATHERINGS', 'SLIDES'].map((part) => ({
  part,
  share: 1,
}));

export class ScreenTown {
  private constructor(
    readonly api: Api,
    readonly make: Builders,
    readonly venueId: string,
  ) {}

  static async open(options: StartOptions = {}): Promise<ScreenTown> {
    const api = await startApi(options);
    const make = new Builders(api);
    await make.aTown({ languages: ['de', 'en', 'tr', 'ar'] });
    const { id } = await make.aVenue({ name: 'Quartierszentrale West' });
    return new ScreenTown(api, make, id);
  }

  /** Its key. */
  async aScreen(given: ScreenInWords = {}): Promise<string> {
    const key = given.key ?? anyKey();
    await this.api.sql(
      `INSERT INTO screen (id, venue_id, name, key, added_at, languages, theme, orientation, seconds, distance, diagonal,
         district_ids, venue_ids, kinds, organisation_ids, parts)
       VALUES ($1, $2, $3, $3, $4, $5, 'LIGHT', 'PORTRAIT', 12, 3, 55, $6, $7, $8, $9, $10)`,
      [
        newId(),
        given.venueId ?? this.venueId,
        key,
        this.api.clock.now(),
        given.languages ?? ['de'],
        given.districtIds ?? [],
        given.venueIds ?? [],
        given.kinds ?? [],
        given.organisationIds ?? [],
        JSON.stringify(given.parts ?? EVERY_PART),
      ],
    );
    return key;
  }

  /** Its id. */
  async aSlide(key: string, texts: Record<string, SlideText>, endsAt: string | null = null): Promise<string> {
    const id = newId();
    await this.api.sql(
      `INSERT INTO screen_slide (id, screen_id, texts, ends_at, weight, position)
       SELECT $1, id, $3, $4, 1, 1 FROM screen WHERE key = $2`,
      [id, key, JSON.stringify(texts), endsAt],
    );
    return id;
  }

  get = (path: string, headers: Record<string, string> = {}) => fetch(this.api.url + path, { headers });

  async document(key: string): Promise<ScreenDocument> {
    const response = await this.get(`/screens/${key}.json`);
    if (response.status !== 200) throw new Error(`${response.status} for ${key}`);
    return (await response.json()) as ScreenDocument;
  }

  /** Until what was announced has come back from the database. */
  async settled(): Promise<void> {
    await noticesHeard(this.api);
    await this.api.get(ChangedDates).known;
  }

  /** How often dates are read by the statement of sources. */
  async readsWhile(work: () => Promise<void>): Promise<number> {
    let reads = 0;
    const meanwhile = this.onRead((read) => {
      reads++;
      return read();
    });
    try {
      await work();
    } finally {
      meanwhile.end();
    }
    return reads;
  }

  /** Holds the next look at a screen once it has read its dates; resolves then, and lets go when told to. */
  async heldLook<T>(begin: () => Promise<T>): Promise<{ readonly end: () => Promise<T> }> {
    const [reached, released] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const held = this.onRead(async (read) => {
      held.end();
      const rows = await read();
      reached.resolve();
      await released.promise;
      return rows;
    });
    const begun = begin();
    await reached.promise;
    return {
      end: () => {
        released.resolve();
        return begun;
      },
    };
  }

  private onRead(around: (read: () => ReturnType<SourceReader['read']>) => ReturnType<SourceReader['read']>) {
    const reader = this.api.get(SourceReader);
    const { read } = SourceReader.prototype;
    reader.read = (wish) => around(() => read.call(reader, wish));
    return { end: () => void (reader.read = read) };
  }

  /** Says that something has changed, as whoever changed it does. */
  announceChange(): void {
    this.api.get(ChangeNotices).announceChange();
  }

  changes(key: string, headers: Record<string, string> = {}): EventReader {
    return new EventReader(`${this.api.url}/screens/${key}/changes`, headers);
  }
}

export function anyKey(): string {
  return Array.from({ length: 10 }, () => LETTERS[Math.floor(Math.random() * LETTERS.length)]).join('');
}
