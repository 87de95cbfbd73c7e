/** Documents of a screen for a fixed morning in Ulm, each with the version that its content has. */
import { createHash } from 'node:crypto';
import type { EntryPart, ScreenDocument } from '../../../../info-screen/src/screen-document.ts';
import { aDocument as made, anEntry, aSlide } from '../../../../info-screen/src/testing/documents.ts';

export type { ScreenDocument };

/** Thursday, 26 November 2026, 10:00 in Ulm: what clocks show unless a journey says otherwise. */
export const MORNING = Date.UTC(2026, 10, 26, 9);
export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export interface EntryWish {
  id?: string;
  part?: EntryPart;
  title?: string;
  /** Hours from MORNING, and how long. */
  inHours?: number;
  hours?: number;
  state?: 'OPEN' | 'FULL' | 'CANCELLED';
  where?: string;
}

export interface SlideWish {
  title?: string;
  body?: string;
  alt?: string;
  /** Address of its picture. */
  picture?: string;
  /** Hours from MORNING; default for ever. */
  fromHours?: number;
  untilHours?: number;
}

export interface DocumentWish {
  entries?: EntryWish[];
  slides?: SlideWish[];
  languages?: string[];
  screen?: Partial<ScreenDocument['screen']>;
  place?: Partial<ScreenDocument['place']>;
}

/** Without `entries`, with one engagement this afternoon. */
export function aDocument(wish: DocumentWish = {}): ScreenDocument {
  const { languages = ['de'], entries = [{}], slides = [], screen, place } = wish;
  const its = made(MORNING, { screen: { ...made(MORNING).screen, languages, ...screen } });
  return withVersion({
    ...its,
    place: { ...its.place, ...place },
    entries: entries.map(entry),
    slides: slides.map(slide),
  });
}

/** As the feed makes it: other content, other version. */
export function withVersion(document: ScreenDocument): ScreenDocument {
  const content = JSON.stringify({ ...document, version: '' });
  return { ...document, version: createHash('sha256').update(content).digest('hex').slice(0, 16) };
}

function entry(wish: EntryWish, i: number) {
  const {
    id = `date-${i}`,
    part = 'ENGAGEMENTS',
    title = 'Beete gießen im Westpark',
    state = 'OPEN',
    where,
  } = wish;
  const starts = MORNING + (wish.inHours ?? 5) * HOUR;
  const ends = starts + (wish.hours ?? 2) * HOUR;
  const number = String(4711 + i);
  return {
    ...anEntry({ part, starts, title, ...(where !== undefined && { where }) }),
    ...{ id, number, state, ends },
    // What was called off can be read until it would have been over.
    ...(state === 'CANCELLED' && { until: ends }),
    ...(part === 'GATHERINGS' && { until: ends }),
  };
}

function slide(wish: SlideWish, i: number) {
  const {
    title = 'Wir ziehen um',
    body,
    alt = 'Ein Umzugswagen vor dem Haus',
    picture,
    fromHours,
    untilHours,
  } = wish;
  const at = (hours?: number) => (hours === undefined ? null : MORNING + hours * HOUR);
  return {
    ...aSlide({ title, alt, ...(body !== undefined && { body }) }),
    id: `slide-${i}`,
    starts: at(fromHours),
    ends: at(untilHours),
    picture: picture ? { url: picture, width: 640, height: 480 } : null,
  };
}
