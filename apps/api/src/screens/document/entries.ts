// Dates as a screen shows them: open, full or called off, each with the moment at which it has to go.
import { translatorFor } from '@mitnand/i18n';
import { partOfKind } from '../sources/sources.ts';
import { qrOf } from './qr-code.ts';
import type { EntryText, ScreenEntry } from './screen-document.ts';

/** As the statement of sources answers it; times in milliseconds. */
export type SourceRow = readonly [
  id: string,
  kind: string,
  number: string,
  starts: number,
  ends: number,
  cancelled: boolean,
  cutoffMinutes: number,
  online: boolean,
  originalLanguage: string,
  titles: Readonly<Record<string, string>>,
  /** Of slots that are not withdrawn, by start; null is without a limit. */
  places: readonly (readonly [starts: number, free: number | null])[] | null,
  venue: readonly [name: string, street: string, city: string] | null,
  district: string | null,
];

export interface Around {
  readonly now: number;
  readonly languages: readonly string[];
  readonly town: string;
  readonly publicUrl: string;
}

/** Entries, and when one of them reads differently although nothing was changed. */
export interface Entries {
  readonly entries: ScreenEntry[];
  readonly changesAt: number;
}

const MINUTE = 60_000;
const MOST_TIMES = 8;
/** As many places are news; more would only change with every booking. */
const FEW_PLACES = 5;

/** The dates that are news now, in the order of the rows. */
export function entriesOf(rows: readonly SourceRow[], around: Around): Entries {
  const shown = rows.flatMap((row) => shownDate(row, around.now) ?? []);
  return {
    entries: shown.map(({ row, ...date }) => entryOf(row, date, around)),
    changesAt: Math.min(...shown.map(({ changesAt }) => changesAt), Infinity),
  };
}

interface ShownDate extends Pick<ScreenEntry, 'state' | 'until' | 'times'> {
  readonly row: SourceRow;
  /** People; null: not worth saying. */
  readonly free: number | null;
  readonly changesAt: number;
}

function shownDate(row: SourceRow, now: number): ShownDate | null {
  const [, kind, , , ends, cancelled, cutoffMinutes, , , , places] = row;
  if (cancelled)
    return ends > now
      ? { row, state: 'CANCELLED', until: ends, times: [], free: null, changesAt: ends }
      : null;
  if (!places) return null;
  const closing = (slot: number) => slot - cutoffMinutes * MINUTE;
  const bookable = places.filter(([slot]) => closing(slot) > now);
  const closes = bookable.length > 0 ? closing(bookable.at(-1)![0]) : -Infinity;
  const room = bookable.filter(([, free]) => free === null || free > 0);
  // The next slot to close takes its places along.
  const changesAt = bookable.length > 0 ? closing(bookable[0]![0]) : ends;
  // Who can't sign up any more may still drop in on a gathering; to helpers and mentors nobody does.
  if (bookable.length === 0)
    return kind === 'GATHERING' && ends > now && places.some(([, free]) => free === null || free > 0)
      ? { row, state: 'OPEN', until: ends, times: [], free: null, changesAt }
      : null;
  if (room.length === 0) return { row, state: 'FULL', until: closes, times: [], free: null, changesAt };
  if (kind === 'CONSULTATION') {
    const times = timesOf(room, closing);
    return { row, state: 'OPEN', until: times.at(-1)!.until, times, free: null, changesAt };
  }
  const free = room.reduce<number | null>(
    (sum, [, own]) => (sum === null || own === null ? null : sum + own),
    0,
  );
  return { row, state: 'OPEN', until: kind === 'GATHERING' ? ends : closes, times: [], free, changesAt };
}

/** Free slots that begin together are one time. */
function timesOf(
  room: readonly (readonly [starts: number, free: number | null])[],
  closing: (slot: number) => number,
): ScreenEntry['times'] {
  const starts = [...new Set(room.map(([slot]) => slot))];
  return starts.slice(0, MOST_TIMES).map((slot) => ({ starts: slot, until: closing(slot) }));
}

function entryOf(row: SourceRow, date: Omit<ShownDate, 'row' | 'changesAt'>, around: Around): ScreenEntry {
  const [id, kind, number, starts, ends, , , online] = row;
  const { state, until, times } = date;
  const url = `${around.publicUrl}/${number}`;
  const texts = Object.fromEntries(
    around.languages.map((language) => [language, textOf(row, date.free, language, around.town)]),
  );
  return {
    id,
    part: partOfKind[kind]!,
    number,
    url,
    qr: qrOf(url),
    starts,
    ends,
    until,
    state,
    online,
    times,
    texts,
  };
}

/** In the language wanted, else as its author wrote it. */
function textOf(row: SourceRow, free: number | null, wanted: string, town: string): EntryText {
  const [, , , , , , , online, original, titles, , venue, district] = row;
  const language = titles[wanted] === undefined ? original : wanted;
  const t = translatorFor(wanted);
  const place = venue?.[0] ?? district;
  const nowhere = online ? t('place.online') : t('place.byAgreement');
  const [, street, city] = venue ?? [];
  return {
    title: titles[language] ?? '',
    language,
    where: place === null ? nowhere : online ? t('place.orOnline', { place }) : place,
    whereMore: street === undefined ? '' : [street, ...(city === town ? [] : [city])].join(', '),
    places: free === null || free > FEW_PLACES ? '' : t('places.free', { count: free }),
  };
}
