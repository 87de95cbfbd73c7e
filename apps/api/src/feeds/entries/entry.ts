// An offer as a reader of news shows it, the same for RSS and Atom.
import { groupedNumber } from '@mitnand/i18n/grouped-number';
import { createDates, type Dates } from '@mitnand/i18n/dates';
import { directionOf } from '@mitnand/i18n/languages';
import type { Translate } from '@mitnand/i18n/translator';
import { oneLineOf } from '../../messages/letters/typed-text.ts';
import { OccurrenceStatus, Schedule } from '../../offers/offer-terms.ts';
import { placeOf } from '../calendars/event-of-date.ts';
import type { OfferDate, ToldOffer } from './told-offers.ts';
import { element, textElement } from './xml.ts';

export interface Entry {
  /** Never changes, not even when the town moves to another address. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** Of the offer's own text. */
  readonly language: string;
  readonly author: string;
  readonly publishedAt: Temporal.Instant;
  readonly changedAt: Temporal.Instant;
  /** Areas and kind by their names in the API, for programs; `CANCELLED` and `FULL` among them. */
  readonly categories: readonly EntryCategory[];
  /** HTML. */
  readonly content: string;
}

export interface EntryCategory {
  readonly term: string;
  readonly label: string;
}

export interface EntryWords {
  readonly t: Translate;
  readonly language: string;
  readonly zone: string;
  readonly publicUrl: string;
  readonly query: string;
}

export function entryOf(offer: ToldOffer, words: EntryWords): Entry {
  const { t, zone, publicUrl, query } = words;
  const dates = createDates(t, zone);
  const standing = standingOf(offer, t, dates);
  const title = oneLineOf(offer.title);
  return {
    id: `urn:uuid:${offer.id}`,
    url: `${publicUrl}/angebote/${offer.number}${query}`,
    title: standing ? t('feed.titleStanding', { title, standing: standing.label }) : title,
    language: offer.language,
    author: oneLineOf(offer.organisation),
    publishedAt: offer.publishedAt,
    changedAt: offer.changedAt,
    categories: [
      { term: offer.kind, label: t(`kind.${offer.kind}`) },
      ...offer.categories.map((term) => ({ term, label: t(`category.${term}`) })),
      ...(standing ? [standing] : []),
    ],
    content: contentOf(offer, words, dates),
  };
}

/** What whoever reads headlines must know: the next date falls through, or there is no place left in any. */
function standingOf({ dates }: ToldOffer, t: Translate, { day, dateOf }: Dates): EntryCategory | null {
  const [next] = dates;
  if (!next) return null;
  const { CANCELLED, FULL } = OccurrenceStatus;
  if (next.status === CANCELLED)
    return { term: CANCELLED, label: t('when.calledOff', { when: day(dateOf(next.startsAt.toString())) }) };
  const taking = dates.filter(({ status }) => status !== CANCELLED);
  return taking.every(({ status }) => status === FULL) ? { term: FULL, label: t('places.full') } : null;
}

function contentOf(offer: ToldOffer, { t, language, publicUrl, query }: EntryWords, dates: Dates): string {
  const url = `${publicUrl}/angebote/${offer.number}${query}`;
  const number = t('offer.number', { number: groupedNumber(offer.number) });
  const own = { lang: offer.language, dir: directionOf(offer.language) };
  return element(
    'div',
    { lang: language, dir: directionOf(language) },
    textElement('p', offer.summary.trim(), own),
    offer.schedule === Schedule.BY_ARRANGEMENT
      ? textElement('p', t('when.byArrangement'))
      : whenOf(offer, t, dates),
    textElement('p', placeOf(offer, t)),
    element(
      'p',
      {},
      textElement('a', number, { href: url }),
      ', ',
      textElement('bdi', oneLineOf(offer.organisation)),
    ),
  );
}

function whenOf({ dates: all }: ToldOffer, t: Translate, dates: Dates): string {
  if (all.length === 0) return textElement('p', t('when.noDate'));
  return element('ul', {}, ...all.map((date) => textElement('li', lineOf(date, t, dates))));
}

/** `Mi., 25. November, 14:30–16:00 Uhr, Bürgertreff: Fällt aus` */
function lineOf({ startsAt, endsAt, status, elsewhere }: OfferDate, t: Translate, { span }: Dates): string {
  const when = span(startsAt.toString(), endsAt.toString());
  const place = elsewhere === null ? when : `${when}, ${oneLineOf(elsewhere)}`;
  if (status === OccurrenceStatus.CANCELLED) return `${place}: ${t('places.cancelled')}`;
  return status === OccurrenceStatus.FULL ? `${place}: ${t('places.full')}` : place;
}
