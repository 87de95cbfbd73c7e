// The facts of a booking, in the order in which people need them: what, when, where, and with what to come back.
import { groupedNumber } from '@mitnand/i18n/grouped-number';
import { directionOf, type Language } from '@mitnand/i18n/languages';
import type { Fact } from '../../../../messages/letters/letter.ts';
import { oneLineOf } from '../../../../messages/letters/typed-text.ts';
import { inLanguage } from '../../../../places/localised.ts';
import type { Venue } from '../../../../places/venues/venue.entity.ts';
import type { BookingStory } from '../../story/story.ts';
import type { Tongue } from './tongue.ts';
import { addressOf, longMoment, longSpan, placeOf } from './when-and-where.ts';

/** Of a booking that has ended, number and PIN open nothing any more that somebody would want. */
export function factsOf(story: BookingStory, tongue: Tongue): Fact[] {
  const { facts } = story;
  const ended = facts.standing === 'ENDED' || facts.standing === 'OVER';
  return [
    ...whatAndWhen(story, tongue),
    ...(ended ? [] : whereabouts(story, tongue)),
    ...people(story, tongue),
    ...deadline(story, tongue),
    ...(ended ? [] : proof(story, tongue)),
  ];
}

function whatAndWhen(story: BookingStory, tongue: Tongue): Fact[] {
  const { facts, told, offer, cancelReason } = story;
  const { t, language } = tongue;
  const moved =
    told && told.standing !== 'ENDED' && (told.startsAt !== facts.startsAt || told.endsAt !== facts.endsAt);
  return [
    { label: t('booking.what'), value: oneLineOf(offer.title), ...foreign(offer.titleLanguage, language) },
    { label: t('offer.when'), value: longSpan(tongue, facts) },
    ...(moved ? [{ label: t('mail.previously'), value: longSpan(tongue, told) }] : []),
    ...(cancelReason
      ? [{ label: t('mail.reason'), value: cancelReason.trim(), ...foreign('de', language) }]
      : []),
  ];
}

function whereabouts(story: BookingStory, tongue: Tongue): Fact[] {
  const { t, language } = tongue;
  const { venue, venueBefore, isOnline } = story;
  const address = { label: t('offer.where'), ...foreign('de', language) };
  const before = venueBefore && { ...address, label: t('mail.previousPlace'), value: addressOf(venueBefore) };
  if (isOnline || !venue) return [{ label: t('offer.where'), value: placeOf(tongue, story) }];
  return [
    { ...address, value: addressOf(venue) },
    ...(before ? [before] : []),
    ...accessibilityOf(venue, tongue),
  ];
}

function accessibilityOf({ accessibility, accessibilityNote }: Venue, { t, language }: Tongue): Fact[] {
  const label = t('offer.accessibility');
  const comma = directionOf(language) === 'rtl' ? '، ' : ', ';
  const features = accessibility.map((feature) => t(`accessibility.${feature}`)).join(comma);
  const note = inLanguage(accessibilityNote, language);
  const noteLanguage = accessibilityNote[language] ? language : 'de';
  return [
    ...(features ? [{ label, value: features }] : []),
    ...(note ? [{ label, value: note.trim(), ...foreign(noteLanguage, language) }] : []),
  ];
}

/** One alone is not counted, unless there were more before. */
function people({ facts, told }: BookingStory, { t }: Tongue): Fact[] {
  const changed = told !== null && told.people !== facts.people;
  if (facts.people === 1 && !changed) return [];
  return [{ label: t('booking.party'), value: t('booking.people', { count: facts.people }) }];
}

function deadline({ facts, answerBy }: BookingStory, tongue: Tongue): Fact[] {
  const until = facts.standing === 'HELD' ? facts.heldUntil : answerBy;
  return until === null ? [] : [{ label: tongue.t('mail.answerBy'), value: longMoment(tongue, until) }];
}

function proof({ number, pin }: BookingStory, { t }: Tongue): Fact[] {
  return [
    { label: t('booking.number'), value: groupedNumber(number), ltr: true },
    { label: t('booking.pin'), value: groupedNumber(pin), ltr: true },
  ];
}

/** How a value is marked whose language is not the letter's; plain German is German. */
export function foreign(lang: string, language: Language): Pick<Fact, 'lang'> {
  return lang === language.split('-')[0] || lang === language ? {} : { lang };
}
