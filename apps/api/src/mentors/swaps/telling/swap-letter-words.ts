// What a mentor reads of a swap: who asks or answered, what, when and where, and what to do now.
import { consoleLanguages, type Language, originalLanguage } from '@mitnand/i18n/languages';
import { foreign } from '../../../bookings/telling/letters/parts/facts-of-letter.ts';
import { tongueOf, type Tongue } from '../../../bookings/telling/letters/parts/tongue.ts';
import { addressOf, longMoment, longSpan } from '../../../bookings/telling/letters/parts/when-and-where.ts';
import type { Fact, Letter, LetterHouse } from '../../../messages/letters/letter.ts';
import { subjectLine } from '../../../messages/letters/subject-line.ts';
import { textMessageOfLines } from '../../../messages/letters/text-message.ts';
import { oneLineOf } from '../../../messages/letters/typed-text.ts';
import type { SwapKind, SwapStory } from './swap-story.ts';

export interface SwapLetterFrame {
  /** The console's languages; German for any other. */
  readonly language: Language;
  readonly house: LetterHouse;
  /** IANA. */
  readonly zone: string;
  /** How to ask the team. */
  readonly contact: readonly string[];
  /** The mentor's own page. */
  readonly url: string;
}

const words = {
  SWAP_ASKED: 'asked',
  SWAP_OVER: 'over',
  SWAP_TAKEN: 'taken',
  SWAP_DECLINED: 'declined',
  SWAP_WITHDRAWN: 'withdrawn',
  SWAP_UNANSWERED: 'unanswered',
} as const satisfies Record<SwapKind, string>;

export function swapLetter(story: SwapStory, frame: SwapLetterFrame): Letter {
  const language = consoleLanguages.includes(frame.language) ? frame.language : originalLanguage;
  const tongue = tongueOf(language, frame.zone);
  const { t, dates } = tongue;
  const startsAt = story.startsAt.toString();
  const news = newsOf(story, tongue);
  const text = t(`swapMail.${words[story.kind]}.text`, { from: oneLineOf(story.fromName) });
  const asks = story.kind === 'SWAP_ASKED';
  return {
    language,
    house: frame.house,
    subject: subjectLine(t, news, story.title, dates.dayAndTime(startsAt)),
    lead: t('mail.headline', { news, when: longMoment(tongue, startsAt) }),
    facts: factsOf(story, tongue),
    paragraphs: [text],
    actions: [{ label: asks ? t('swapMail.answer') : t('swapMail.open'), url: frame.url }],
    contact: frame.contact,
    why: t('swapMail.why', { town: oneLineOf(frame.house.name) }),
    sms: textMessageOfLines(language, [`${news}: ${dates.dayAndTime(startsAt)}`, frame.url]),
  };
}

function newsOf({ kind, fromName, answeredBy }: SwapStory, { t }: Tongue): string {
  const name = oneLineOf((kind === 'SWAP_ASKED' || kind === 'SWAP_OVER' ? fromName : answeredBy) ?? '');
  return t(`swapMail.${words[kind]}.news`, { name });
}

function factsOf(story: SwapStory, tongue: Tongue): Fact[] {
  const { t, language } = tongue;
  const span = { startsAt: story.startsAt.toString(), endsAt: story.endsAt.toString() };
  const where = story.venue
    ? { value: addressOf(story.venue), ...foreign('de', language) }
    : { value: t('mode.ONLINE') };
  return [
    { label: t('booking.what'), value: oneLineOf(story.title), ...foreign(story.titleLanguage, language) },
    { label: t('offer.when'), value: longSpan(tongue, span) },
    { label: t('offer.where'), ...where },
    ...(story.kind === 'SWAP_ASKED'
      ? [{ label: t('mail.answerBy'), value: longMoment(tongue, story.answerBy.toString()) }]
      : []),
  ];
}
