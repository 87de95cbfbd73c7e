// Everything a letter about a booking may say, read at one moment; `news-letter.ts` makes words of it, purely.
import type { Language } from '@mitnand/i18n/languages';
import type { Town } from '../../../places/town/town.entity.ts';
import type { Venue } from '../../../places/venues/venue.entity.ts';
import type { OfferContact } from '../../../offers/offer.entity.ts';
import type { BookingFacts } from '../news/facts.ts';

export interface BookingStory {
  readonly bookingId: string;
  /** What is true now. */
  readonly facts: BookingFacts;
  /** What was told last; null: this is the first letter. */
  readonly told: BookingFacts | null;
  /** Letters that may have arrived since, and nobody knows whether: they may know more, or less, than `told`. */
  readonly maybeHeard: number;
  /** Letters told so far, or maybe told: SEQUENCE of the calendar entry of this one (RFC 5545, 3.8.7.4). */
  readonly sequence: number;
  /** The interface language of whoever booked. */
  readonly language: Language;
  readonly name: string | null;
  readonly number: string;
  readonly pin: string;
  readonly offer: {
    readonly number: string;
    readonly title: string;
    /** Language the title is in. */
    readonly titleLanguage: string;
    readonly contact: OfferContact;
  };
  /** Where it takes place; null: online, or nowhere in particular. */
  readonly venue: Venue | null;
  /** Where it took place when it was told last, if that was elsewhere. */
  readonly venueBefore: Venue | null;
  readonly isOnline: boolean;
  /** From when the address of its online meeting may be told to it (`meetingUrlFrom`); null: never, or there is none. */
  readonly meetingUrlFrom: Temporal.Instant | null;
  /** The address itself, where it may be told now; null before and after. */
  readonly meetingUrl: string | null;
  /** While it waits: true takes a free place at once, false is asked first. */
  readonly promoteMe: boolean;
  /** While it waits: 1 is next. */
  readonly waitingPosition: number | null;
  /** Asked whether they come: the place goes to others after that; null where it stays, or nobody asked. RFC 3339. */
  readonly answerBy: string | null;
  /** The last day on which name and address are stored, as 2026-12-24; null when there are none. */
  readonly storedUntil: string | null;
  /** Why its date does not take place, in German, as the team wrote it. */
  readonly cancelReason: string | null;
  readonly town: Town;
  /** IANA zone of all local times. */
  readonly zone: string;
  /** Where its person says that the e-mail address is theirs; null: it is known, there is none, or it was asked before. */
  readonly confirmAddressUrl: string | null;
  /** As `https://mitnand.ulm.de`, without a slash at its end. */
  readonly publicUrl: string;
  readonly now: Temporal.Instant;
}
