// Reads what a letter about a booking may say, and how to reach its person.
import { isLanguage, originalLanguage } from '@mitnand/i18n/languages';
import { In, type EntityManager } from 'typeorm';
import type { Occurrence } from '../../../offers/occurrence.entity.ts';
import { OfferText } from '../../../offers/offer-text.entity.ts';
import type { Offer } from '../../../offers/offer.entity.ts';
import { Mode } from '../../../offers/offer-terms.ts';
import { Venue } from '../../../places/venues/venue.entity.ts';
import type { Town } from '../../../places/town/town.entity.ts';
import { localDate } from '../../../platform/time/town-time.ts';
import { Booking } from '../../booking.entity.ts';
import { BookingStatus } from '../../booking-terms.ts';
import { ConfirmedAddress } from '../../guests/contact/confirmed-address.entity.ts';
import type { Contact } from '../../guests/contact/contact.entity.ts';
import { meetingUrlFrom } from '../../guests/proof/meeting-access.ts';
import { type BookingFacts, factsOf } from '../news/facts.ts';
import type { BookingStory } from './story.ts';
import { lettersMaybeHeard } from '../told/maybe-heard.ts';
import { BookingTold } from '../told/told.entity.ts';

/** What is the same for all letters of a moment. */
interface Setting {
  readonly town: Town;
  readonly publicUrl: string;
  readonly now: Temporal.Instant;
  readonly pinOf: (booking: Booking) => string;
  /** Stands behind the # of the link that confirms the address of this hash. */
  readonly confirmationOf: (emailHash: Buffer) => string;
}

export interface ReadStory {
  readonly booking: Booking;
  readonly contact: Contact;
  readonly story: BookingStory;
}

/** Null when there is nobody to tell (any more). */
export async function readStory(
  entities: EntityManager,
  bookingId: string,
  setting: Setting,
): Promise<ReadStory | null> {
  const booking = await entities.findOne(Booking, {
    where: { id: bookingId },
    relations: { contactRow: true, slotRow: true, occurrenceRow: { offerRow: true } },
  });
  if (!booking?.contactRow) return null;
  const told = await entities.findOneBy(BookingTold, { bookingId });
  const maybeHeard = await lettersMaybeHeard(entities, bookingId);
  const facts = factsOf(booking, booking.slotRow ?? null, booking.occurrenceRow!);
  return {
    booking,
    contact: booking.contactRow,
    story: {
      bookingId,
      facts,
      told: told?.facts ?? null,
      maybeHeard,
      sequence: (told?.sequence ?? 0) + maybeHeard,
      ...aboutPerson(booking, setting),
      ...(await whereItIs(entities, facts, told)),
      ...whatIsOnline(booking, setting.now),
      offer: await aboutOffer(entities, booking.occurrenceRow!.offerRow!, booking.uiLanguage),
      waitingPosition: await positionOf(entities, booking),
      confirmAddressUrl: told ? null : await confirmAddressUrl(entities, booking, setting),
      answerBy: null,
      cancelReason: booking.occurrenceRow!.cancelReason,
      town: setting.town,
      zone: setting.town.timeZone,
      publicUrl: setting.publicUrl,
      now: setting.now,
    },
  };
}

function aboutPerson(booking: Booking, { pinOf, town }: Setting) {
  const { number, promoteMe, uiLanguage, contactRow } = booking;
  return {
    language: isLanguage(uiLanguage) ? uiLanguage : originalLanguage,
    name: contactRow!.name,
    number,
    pin: pinOf(booking),
    promoteMe,
    storedUntil: localDate(contactRow!.deleteAfter, town.timeZone).toString(),
  };
}

async function whereItIs(entities: EntityManager, { venueId }: BookingFacts, told: BookingTold | null) {
  const before = told?.facts.venueId === venueId ? null : (told?.facts.venueId ?? null);
  const ids = [venueId, before].filter((id) => id !== null);
  const venues = ids.length === 0 ? [] : await entities.findBy(Venue, { id: In(ids) });
  const named = (id: string | null) => venues.find((venue) => venue.id === id) ?? null;
  return { venue: named(venueId), venueBefore: named(before) };
}

function whatIsOnline(booking: Booking, now: Temporal.Instant) {
  const slot = booking.slotRow ?? null;
  const date: Occurrence = booking.occurrenceRow!;
  const from = meetingUrlFrom(booking, date, slot);
  const isTold =
    from !== null &&
    Temporal.Instant.compare(from, now) <= 0 &&
    Temporal.Instant.compare(now, slot!.endsAt) < 0;
  return {
    isOnline: slot?.mode === Mode.ONLINE || (date.venueId === null && date.meetingUrl !== null),
    meetingUrlFrom: from,
    meetingUrl: isTold ? date.meetingUrl : null,
  };
}

async function aboutOffer(entities: EntityManager, offer: Offer, language: string) {
  const texts = await entities.find(OfferText, {
    where: { offerId: offer.id, language: In([language, offer.originalLanguage]) },
    select: { offerId: true, language: true, title: true },
  });
  const text = texts.find((each) => each.language === language) ?? texts[0]!;
  return { number: offer.number, title: text.title, titleLanguage: text.language, contact: offer.contact };
}

/** Asked in the first letter alone, and only of an address of one's own that nobody has confirmed. */
async function confirmAddressUrl(
  entities: EntityManager,
  { emailHash }: Booking,
  { confirmationOf, publicUrl }: Setting,
): Promise<string | null> {
  if (emailHash === null || (await entities.existsBy(ConfirmedAddress, { hash: emailHash }))) return null;
  return `${publicUrl}/adresse-bestaetigen#${confirmationOf(emailHash)}`;
}

async function positionOf(entities: EntityManager, booking: Booking): Promise<number | null> {
  if (booking.status !== BookingStatus.WAITLISTED) return null;
  const [ahead] = await entities.query<{ position: number }[]>(
    `SELECT count(*)::int AS position FROM booking
     WHERE occurrence_id = $1 AND status = 'WAITLISTED' AND waiting_rank <= $2`,
    [booking.occurrenceId, booking.waitingRank],
  );
  return ahead!.position;
}
