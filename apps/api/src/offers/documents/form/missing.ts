// What a document still lacks before it can be public: paths of its fields, in the order of the form.
import type { DatesDocument, DraftDate, DraftSeries } from './document-dates.ts';
import { OfferKind, Schedule } from '../../offer-terms.ts';
import { isMeetingUrl } from '../../posting/check-offer-draft.ts';
import type { DraftText, OfferDocument } from './offer-document.ts';
import { dateSpan } from './spans.ts';

interface Surroundings {
  /** Whether the offer has dates already. */
  readonly hasDates: boolean;
  readonly now: Temporal.Instant;
  readonly zone: string;
}

/** Empty when it can be published. */
export function missingIn(document: OfferDocument, surroundings: Surroundings): string[] {
  return [...missingFacts(document), ...missingWords(document), ...missingDates(document, surroundings)];
}

/** The languages somebody has begun to write in, and the original one. */
export function writtenTexts({ texts, originalLanguage }: OfferDocument): DraftText[] {
  const written = texts.filter(
    (text) => text.language === originalLanguage || text.title?.trim() || text.description?.trim(),
  );
  const hasOriginal = written.some(({ language }) => language === originalLanguage);
  return hasOriginal ? written : [{ language: originalLanguage } as DraftText, ...written];
}

function* missingFacts(document: OfferDocument): Generator<string> {
  const { kind, schedule, organisationId, categories, contact, insurance } = document;
  if (!kind) yield 'kind';
  if (!schedule) yield 'schedule';
  if (!organisationId) yield 'organisationId';
  if (categories.length === 0) yield 'categories';
  if (kind === OfferKind.ENGAGEMENT && !insurance) yield 'insurance';
  if (!contact?.name?.trim()) yield 'contact.name';
  const isReachable = contact?.phone?.trim() || contact?.email?.trim();
  if (schedule === Schedule.BY_ARRANGEMENT && !isReachable) yield 'contact.phone';
  if (!document.onSite && !document.online) yield 'onSite';
  if (!isMeetingUrl(document.meetingUrl || null)) yield 'meetingUrl';
}

function* missingWords(document: OfferDocument): Generator<string> {
  for (const text of writtenTexts(document)) {
    const path = `texts.${text.language}`;
    for (const field of ['title', 'summary', 'description'] as const)
      if (!text[field]?.trim()) yield `${path}.${field}`;
    if (document.pictureId && !text.pictureAlternative?.trim()) yield `${path}.pictureAlternative`;
  }
}

function* missingDates(document: OfferDocument, surroundings: Surroundings): Generator<string> {
  const adds = document.dates.length > 0 || document.series != null;
  if (document.schedule === Schedule.BY_ARRANGEMENT) {
    if (adds) yield 'schedule';
    return;
  }
  if (adds) yield* missingInDates(document, surroundings);
  else if (!surroundings.hasDates) yield 'dates';
}

/** What dates to be added lack. */
export function* missingInDates(
  document: DatesDocument,
  { now, zone }: Pick<Surroundings, 'now' | 'zone'>,
): Generator<string> {
  const { onSite, online, mentorIds } = document;
  if (onSite && !document.venueId) yield 'venueId';
  if (mentorIds.length > 0) {
    if (!document.slotMinutes) yield 'slotMinutes';
  } else {
    if (onSite && !document.placesUnlimited && document.places == null) yield 'places';
    if (online && !document.onlinePlacesUnlimited && document.onlinePlaces == null) yield 'onlinePlaces';
  }
  for (const [index, date] of document.dates.entries()) yield* missingInDate(date, index, now, zone);
  if (document.series) yield* missingInSeries(document.series);
}

function* missingInDate(date: DraftDate, index: number, now: Temporal.Instant, zone: string) {
  if (!date.on) yield `dates.${index}.on`;
  if (!date.startTime) yield `dates.${index}.startTime`;
  if (!date.minutes) yield `dates.${index}.minutes`;
  const span = dateSpan(date, zone);
  if (span && Temporal.Instant.compare(span.startsAt, now) <= 0) yield `dates.${index}.on`;
}

/** What a rule lacks. */
export function* missingInSeries({ weekdays, frequency, nth, startsOn, startTime, minutes }: DraftSeries) {
  if (weekdays.length === 0) yield 'series.weekdays';
  if (frequency === 'MONTHLY_BY_WEEKDAY' && nth == null) yield 'series.nth';
  if (!startsOn) yield 'series.startsOn';
  if (!startTime) yield 'series.startTime';
  if (!minutes) yield 'series.minutes';
}
