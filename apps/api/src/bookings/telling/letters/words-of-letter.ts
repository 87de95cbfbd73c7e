// What each kind of letter says: its news, its sentences, where its button leads, and what it does to the calendar.
import type { Translate } from '@mitnand/i18n/translator';
import { heldLost } from '../news/news.ts';
import type { BookingStory } from '../story/story.ts';
import type { LetterKind } from './letter-kinds.ts';
import type { Tongue } from './parts/tongue.ts';
import { longMoment } from './parts/when-and-where.ts';

export interface LetterWords {
  /** `Ihr Platz ist gebucht` */
  readonly news: string;
  readonly sentences: readonly string[];
  /** The booking, its question, the free place on it; or other dates, where nothing is left of it. */
  readonly leadsTo: 'BOOKING' | 'ANSWER' | 'PLACE' | 'OTHER_DATES';
  /** Null: the calendar stays as it is. */
  readonly calendar: 'PUBLISH' | 'CANCEL' | null;
}

type Said = Pick<LetterWords, 'news' | 'sentences'> & Partial<LetterWords>;

/** The words of one kind of letter about this booking. */
export function wordsOf(kind: LetterKind, story: BookingStory, tongue: Tongue): LetterWords {
  return { leadsTo: 'BOOKING', calendar: null, ...said[kind](story, tongue, tongue.t) };
}

const enters = { calendar: 'PUBLISH' } as const;
const over = { leadsTo: 'OTHER_DATES' } as const;

const said: Record<LetterKind, (story: BookingStory, tongue: Tongue, t: Translate) => Said> = {
  CONFIRMED: (_, __, t) => ({
    news: t('mail.confirmed.news'),
    sentences: [t('mail.confirmed.text')],
    ...enters,
  }),
  WAITING: ({ promoteMe, waitingPosition }, _, t) => ({
    news: t('mail.waiting.news'),
    sentences: [
      promoteMe ? t('mail.waiting.take') : t('mail.waiting.ask'),
      ...(waitingPosition === null ? [] : [t('confirmation.position', { position: waitingPosition })]),
    ],
  }),
  HELD: (story, tongue, t) => ({
    news: t('mail.held.news'),
    sentences: heldSentences(story, tongue),
    leadsTo: 'ANSWER',
  }),
  HOLD_ENDED: ({ facts }, __, t) => ({
    news: t('mail.holdEnded.news'),
    sentences: [facts.insteadOf == null ? t('mail.holdEnded.text') : t('mail.instead.holdEnded')],
  }),
  MOVED_UP: (_, __, t) => ({
    news: t('mail.promoted.news'),
    sentences: [t('mail.promoted.text')],
    ...enters,
  }),
  ACCEPTED: (_, __, t) => ({
    news: t('mail.accepted.news'),
    sentences: [t('mail.accepted.text')],
    ...enters,
  }),
  MOVED: (story, _, t) => ({
    news: t('mail.moved.news'),
    sentences: [t('mail.moved.text'), t('mail.staysValid')],
    ...ifPlace(story),
  }),
  DATE_MOVED: (story, tongue, t) => ({
    news: story.venueBefore ? t('mail.changed.both') : t('mail.changed.time'),
    ...changed(story, tongue),
  }),
  VENUE_CHANGED: (story, tongue, t) => ({ news: t('mail.changed.place'), ...changed(story, tongue) }),
  MENTOR_CHANGED: (_, __, t) => ({
    news: t('mail.otherMentor.news'),
    sentences: [t('mail.otherMentor.text'), t('mail.staysValid')],
  }),
  HELD_INSTEAD: (story, tongue, t) => ({
    news: t('mail.instead.news'),
    // What is asked stands before the button.
    sentences: [
      ...insteadSentences(story, tongue),
      ...fellThrough(story, tongue),
      ...alsoGone(story, tongue),
      t('mail.staysValid'),
    ],
    leadsTo: 'ANSWER',
    ...ended(story),
  }),
  PLACE_LOST: (story, tongue, t) => ({
    news: t('mail.lostPlace.news'),
    sentences: [...fellThrough(story, tongue), t('mail.lostPlace.text'), t('mail.staysValid')],
    ...ended(story),
  }),
  HELD_LOST: (story, tongue, t) => ({
    news: t('mail.heldLost.news'),
    sentences: [...alsoGone(story, tongue), t('mail.lostPlace.text'), t('mail.staysValid')],
  }),
  PLACE_BACK: (_, __, t) => ({
    news: t('mail.placeBack.news'),
    sentences: [t('mail.placeBack.text'), t('mail.staysValid')],
    ...enters,
  }),
  PARTY_CHANGED: (_, __, t) => ({ news: t('mail.party.news'), sentences: [t('mail.staysValid')] }),
  CANCELLED_BY_GUEST: (story, _, t) =>
    hadPlace(story)
      ? { news: t('mail.cancelled.news'), sentences: [t('mail.cancelled.text')], ...over, ...ended(story) }
      : { news: t('mail.left.news'), sentences: [t('mail.left.text')], ...over },
  CANCELLED_BY_TEAM: (story, _, t) => ({
    news: t('mail.cancelledByTeam.news'),
    sentences: [t('mail.cancelledByTeam.text')],
    ...over,
    ...ended(story),
  }),
  DATE_CANCELLED: (story, _, t) => ({
    news: t('mail.dateCancelled.news'),
    sentences: [t('mail.dateCancelled.text')],
    ...over,
    ...ended(story),
  }),
  DECLINED: (story, __, t) =>
    story.facts.insteadOf == null
      ? { news: t('mail.left.news'), sentences: [t('mail.left.declined')], ...over }
      : { news: t('mail.instead.over'), sentences: [t('mail.instead.declined')], ...over, ...ended(story) },
  UNANSWERED: (story, __, t) =>
    story.facts.insteadOf == null
      ? { news: t('mail.left.news'), sentences: [t('mail.left.unanswered')], ...over }
      : { news: t('mail.instead.over'), sentences: [t('mail.instead.unanswered')], ...over, ...ended(story) },
  DAY_BEFORE: reminder,
  TWO_HOURS_BEFORE: reminder,
  RECONFIRM: (_, __, t) => ({
    news: t('mail.reconfirm.news'),
    sentences: [t('mail.reconfirm.text')],
    leadsTo: 'ANSWER',
  }),
  RECONFIRM_AGAIN: (story, tongue, t) => ({
    news: t('mail.reconfirm.again'),
    sentences: [t('mail.reconfirm.text'), ...untilSentence(story, tongue)],
    leadsTo: 'ANSWER',
  }),
  RELEASED: (story, _, t) => ({
    news: t('mail.released.news'),
    sentences: [t('mail.released.text')],
    ...over,
    ...ended(story),
  }),
  PLACE_OPEN: (_, __, t) => ({
    news: t('mail.open.news'),
    sentences: [t('mail.open.text')],
    leadsTo: 'PLACE',
  }),
  NEW_PIN: (_, __, t) => ({ news: t('mail.newPin.news'), sentences: [t('mail.newPin.text')] }),
  THANKS: (_, __, t) => ({ news: t('mail.thanks.news'), sentences: [t('mail.thanks.text')], ...over }),
};

/** Named by the day it is sent on, whenever that is. */
function reminder({ facts, now }: BookingStory, { t, dates }: Tongue): Said {
  const [day, today] = [dates.dateOf(facts.startsAt), dates.dateOf(now.epochMilliseconds)];
  const name = day === today ? 'today' : dates.nameOfDay(day, today) === null ? 'soon' : 'tomorrow';
  return { news: t(`mail.reminder.${name}`), sentences: [t('mail.reminder.text')] };
}

function changed(story: BookingStory, tongue: Tongue): Omit<Said, 'news'> {
  const { t } = tongue;
  const { standing } = story.facts;
  if (standing === 'HELD')
    return { sentences: [t('mail.changed.text'), ...heldSentences(story, tongue)], leadsTo: 'ANSWER' };
  const keeps = standing === 'PLACE' ? t('mail.changed.keepsPlace') : t('mail.changed.keepsPosition');
  return { sentences: [t('mail.changed.text'), keeps], ...ifPlace(story) };
}

function heldSentences({ facts }: BookingStory, tongue: Tongue): string[] {
  if (facts.heldUntil === null) return [];
  return [tongue.t('mail.held.text', { moment: longMoment(tongue, facts.heldUntil) })];
}

/** Their mentor can't come then; why is nobody's business. */
function fellThrough({ facts }: BookingStory, tongue: Tongue): string[] {
  if (facts.insteadOf == null) return [];
  return [tongue.t('mail.instead.why', { moment: longMoment(tongue, facts.insteadOf) })];
}

/** Of another place they were told before, which fell through, too. */
function alsoGone({ told, facts }: BookingStory, tongue: Tongue): string[] {
  if (told === null || !heldLost(told, facts)) return [];
  return [tongue.t('mail.instead.alsoGone', { moment: longMoment(tongue, told.startsAt) })];
}

function insteadSentences({ facts }: BookingStory, tongue: Tongue): string[] {
  if (facts.heldUntil === null) return [];
  return [tongue.t('mail.instead.text', { moment: longMoment(tongue, facts.heldUntil) })];
}

function untilSentence({ answerBy }: BookingStory, tongue: Tongue): string[] {
  if (answerBy === null) return [];
  return [tongue.t('mail.reconfirm.release', { moment: longMoment(tongue, answerBy) })];
}

/** Only who has places has the date in the calendar. */
function ifPlace({ facts }: BookingStory): Partial<LetterWords> {
  return facts.standing === 'PLACE' ? enters : {};
}

function hadPlace(story: BookingStory): boolean {
  return story.told === null || mayHaveEntry(story);
}

function ended(story: BookingStory): Partial<LetterWords> {
  return mayHaveEntry(story) ? { calendar: 'CANCEL' } : {};
}

/** What waited to its end never had a slot, nor an entry in a calendar. */
function mayHaveEntry({ told, maybeHeard, facts }: BookingStory): boolean {
  return told?.standing === 'PLACE' || (maybeHeard > 0 && facts.slotId !== null);
}
