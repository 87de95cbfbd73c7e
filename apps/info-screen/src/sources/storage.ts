/** What a player keeps for a start without network. Storage may be full, forbidden or hold nonsense: then nothing is kept. */
import type { ScreenDocument } from '../screen-document.ts';
import type { KeptTime } from '../truth/player-clock.ts';
import { checkDocument } from './check-document.ts';

/** A document and how old it is. */
export interface Kept {
  document: ScreenDocument;
  time: KeptTime;
}

export interface Keeper {
  read(): Kept | null;
  /** Rarely: it may be large. When it does not fit, the soonest dates are kept, or none. */
  keep(kept: Kept): void;
  /** Each minute: the same document was good, or the player was sure of the time. */
  keepTime(version: string, time: KeptTime): void;
}

/** How many dates are tried, one after the other, when storage is nearly full. */
const FEWER = [500, 40, 0];

/** @param name tells the screens of one page apart @param storage throws where it is forbidden */
export function keeper(name: string, storage: () => Storage): Keeper {
  const tryTo = <T>(what: (storage: Storage) => T): T | undefined => {
    try {
      return what(storage());
    } catch {
      return undefined;
    }
  };
  const readJson = (key: string) =>
    tryTo((storage) => JSON.parse(storage.getItem(key)!) as Record<string, unknown> | null);
  const timeName = `${name}:time`;

  function keepTime(version: string, time: KeptTime): void {
    tryTo((storage) => storage.setItem(timeName, JSON.stringify({ version, time })));
  }

  return {
    read() {
      const kept = readJson(name);
      const document = kept && checkDocument(kept.document);
      const time = kept && kept.time;
      if (!document || !isTime(time)) return null;
      const later = readJson(timeName);
      const laterTime = later && later.version === document.version ? later.time : null;
      return { document, time: isTime(laterTime) ? laterTime : time };
    },
    keep({ document, time }) {
      for (const most of FEWER) {
        // What was there would come back as truth after a restart: rather nothing than something older.
        tryTo((storage) => storage.removeItem(name));
        const shorter = { ...document, entries: document.entries.slice(0, most) };
        const fits = tryTo((storage) => {
          storage.setItem(name, JSON.stringify({ document: shorter, time }));
          return true;
        });
        if (fits) break;
      }
      keepTime(document.version, time);
    },
    keepTime,
  };
}

function isTime(value: unknown): value is KeptTime {
  const time = value as KeptTime | null | undefined;
  return !!time && Number.isFinite(time.heard + time.seen + time.offset);
}
