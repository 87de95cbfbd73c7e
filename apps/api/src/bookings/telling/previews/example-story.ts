// An example of each kind of letter about a booking: true to the rules, about nobody.
import type { Language } from '@mitnand/i18n/languages';
import type { Town } from '../../../places/town/town.entity.ts';
import { AccessibilityFeature } from '../../../places/venues/accessibility-feature.ts';
import type { Venue } from '../../../places/venues/venue.entity.ts';
import { atLocalTime, localDate } from '../../../platform/time/town-time.ts';
import { BookingEndReason } from '../../booking-terms.ts';
import type { BookingFacts } from '../news/facts.ts';
import type { LetterKind } from '../letters/letter-kinds.ts';
import type { BookingStory } from '../story/story.ts';

/** Who sees an example, and when. */
export interface Onlooker {
  readonly language: Language;
  readonly town: Town;
  readonly publicUrl: string;
  readonly now: Temporal.Instant;
}

const EXAMPLE_ID = '00000000-0000-7000-8000-000000000000';
const OTHER_DATE_ID = '00000000-0000-7000-8000-000000000001';

/** The story whose letter is of this kind. */
export function exampleStory(kind: LetterKind, { language, town, publicUrl, now }: Onlooker): BookingStory {
  const zone = town.timeZone;
  const facts = placeOn(atHalfPastTwo(now, zone, daysAhead(kind)));
  const story: BookingStory = {
    bookingId: EXAMPLE_ID,
    facts,
    told: null,
    maybeHeard: 0,
    sequence: 0,
    language,
    name: 'Mara',
    number: '123456782',
    pin: '246801',
    offer: {
      number: '12345',
      title: 'Digital-Sprechstunde im Lesecafé',
      titleLanguage: 'de',
      contact: { name: 'Kim Beispiel', phone: town.contact.phone, email: null },
    },
    venue: venueIn(town),
    venueBefore: null,
    isOnline: false,
    meetingUrlFrom: null,
    meetingUrl: null,
    promoteMe: true,
    waitingPosition: null,
    answerBy: null,
    confirmAddressUrl: null,
    storedUntil: localDate(Temporal.Instant.from(facts.endsAt), zone).add({ days: 2 }).toString(),
    cancelReason: null,
    town,
    zone,
    publicUrl,
    now,
  };
  return { ...story, ...differing[kind]?.(facts, story) };
}

function daysAhead(kind: LetterKind): number {
  if (kind === 'TWO_HOURS_BEFORE' || kind === 'PLACE_OPEN') return 0;
  if (kind === 'THANKS') return -1;
  return kind === 'DAY_BEFORE' ? 1 : 5;
}

function atHalfPastTwo(now: Temporal.Instant, zone: string, days: number): Temporal.Instant {
  return atLocalTime(localDate(now, zone).add({ days }), Temporal.PlainTime.from('14:30'), zone);
}

function placeOn(start: Temporal.Instant): BookingFacts {
  return {
    standing: 'PLACE',
    endReason: null,
    occurrenceId: EXAMPLE_ID,
    slotId: EXAMPLE_ID,
    startsAt: start.toString(),
    endsAt: start.add({ minutes: 30 }).toString(),
    venueId: EXAMPLE_ID,
    people: 1,
    heldUntil: null,
    insteadOf: null,
    insteadOfSlotId: null,
    mentorId: null,
  };
}

const venueIn = ({ name }: Town) =>
  ({
    id: EXAMPLE_ID,
    name: 'Quartierszentrale Beispielstadt',
    street: 'Beispielstraße 12',
    postalCode: '12345',
    city: name,
    accessibility: [AccessibilityFeature.STEP_FREE, AccessibilityFeature.ACCESSIBLE_TOILET],
    accessibilityNote: {},
  }) as unknown as Venue;

type Difference = (facts: BookingFacts, story: BookingStory) => Partial<BookingStory>;

const earlier = (facts: BookingFacts): BookingFacts => {
  const start = Temporal.Instant.from(facts.startsAt).subtract({ hours: 24 });
  return { ...placeOn(start), venueId: facts.venueId };
};
const waits: Difference = (facts) => ({ facts: { ...facts, standing: 'WAITING' }, waitingPosition: 3 });
const waited: Difference = (facts) => ({ told: { ...facts, standing: 'WAITING' } });
const ended =
  (endReason: BookingEndReason, before: BookingFacts['standing'] = 'PLACE'): Difference =>
  (facts) => ({
    facts: { ...facts, standing: 'ENDED', endReason },
    told: { ...facts, standing: before },
    sequence: 1,
  });
const untilTomorrow = ({ now }: BookingStory) => now.add({ hours: 24 }).round('hour').toString();

const differing: Partial<Record<LetterKind, Difference>> = {
  CONFIRMED: (_, { publicUrl }) => ({ confirmAddressUrl: `${publicUrl}/adresse-bestaetigen#beispiel` }),
  WAITING: waits,
  HELD: (facts, story) => ({
    facts: { ...facts, standing: 'HELD', heldUntil: untilTomorrow(story) },
    promoteMe: false,
  }),
  HOLD_ENDED: waits,
  MOVED_UP: waited,
  ACCEPTED: waited,
  MOVED: (facts) => ({ told: earlier(facts), sequence: 1 }),
  DATE_MOVED: (facts) => ({ told: earlier(facts), sequence: 1 }),
  VENUE_CHANGED: (facts, { venue }) => ({
    told: facts,
    venueBefore: { ...venue!, name: 'Bürgerhaus Beispielstadt', street: 'Am Markt 1' },
    sequence: 1,
  }),
  MENTOR_CHANGED: (facts) => ({ told: { ...facts, mentorId: EXAMPLE_ID }, sequence: 1 }),
  HELD_INSTEAD: (facts, story) => ({
    facts: {
      ...{ ...facts, standing: 'HELD', heldUntil: untilTomorrow(story) },
      insteadOf: earlier(facts).startsAt,
    },
    told: earlier(facts),
    ...{ promoteMe: false, sequence: 1 },
  }),
  PLACE_LOST: (facts) => ({
    facts: { ...facts, standing: 'WAITING', slotId: null, insteadOf: facts.startsAt },
    told: facts,
    ...{ promoteMe: false, waitingPosition: 1, sequence: 1 },
  }),
  HELD_LOST: (facts) => {
    const insteadOf = facts.startsAt;
    const held = earlier(facts);
    return {
      facts: { ...facts, standing: 'WAITING', slotId: null, insteadOf, asked: 0 },
      told: { ...held, standing: 'HELD', occurrenceId: OTHER_DATE_ID, insteadOf, asked: 1 },
      ...{ promoteMe: false, waitingPosition: 1, sequence: 2 },
    };
  },
  PLACE_BACK: (facts) => ({
    told: {
      ...facts,
      standing: 'WAITING',
      slotId: null,
      insteadOf: facts.startsAt,
      insteadOfSlotId: facts.slotId,
    },
    sequence: 2,
  }),
  PARTY_CHANGED: (facts) => ({ facts: { ...facts, people: 2 }, told: facts, sequence: 1 }),
  CANCELLED_BY_GUEST: ended(BookingEndReason.BY_GUEST),
  CANCELLED_BY_TEAM: ended(BookingEndReason.BY_TEAM),
  DATE_CANCELLED: (facts, story) => ({
    ...ended(BookingEndReason.DATE_CANCELLED)(facts, story),
    cancelReason: 'Unser Mentor ist krank.',
  }),
  DECLINED: ended(BookingEndReason.DECLINED, 'HELD'),
  UNANSWERED: ended(BookingEndReason.UNANSWERED, 'WAITING'),
  RECONFIRM_AGAIN: (_, story) => ({ answerBy: untilTomorrow(story) }),
  RELEASED: ended(BookingEndReason.NOT_CONFIRMED),
  PLACE_OPEN: waits,
  THANKS: (facts) => ({ facts: { ...facts, standing: 'OVER' }, told: facts }),
};
