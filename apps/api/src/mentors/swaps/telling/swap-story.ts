// What somebody is told of a swap, read when it is told: null when it is not true any more, or not for them.
import type { EntityManager } from 'typeorm';
import { OfferText } from '../../../offers/offer-text.entity.ts';
import { Occurrence } from '../../../offers/occurrence.entity.ts';
import { Venue } from '../../../places/venues/venue.entity.ts';
import { Mentor } from '../../mentor.entity.ts';
import { MentorSwap, SwapState } from '../mentor-swap.entity.ts';
import { busyOnes, misfits, sessionToSwap } from '../session-to-swap.ts';
import { answerBy } from './answer-by.ts';
import { SwapLetter } from './swap-letter.entity.ts';

export const swapKinds = [
  'SWAP_ASKED',
  'SWAP_OVER',
  'SWAP_TAKEN',
  'SWAP_DECLINED',
  'SWAP_WITHDRAWN',
  'SWAP_UNANSWERED',
] as const;
export type SwapKind = (typeof swapKinds)[number];

export interface SwapStory {
  readonly kind: SwapKind;
  /** Who asked, who answered: first names or nicknames. */
  readonly fromName: string;
  readonly answeredBy: string | null;
  readonly title: string;
  readonly titleLanguage: string;
  /** What is still to come of the session, or was when it was asked. */
  readonly startsAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
  /** Null: online. */
  readonly venue: Venue | null;
  readonly answerBy: Temporal.Instant;
}

type Told = Pick<SwapLetter, 'swapId' | 'mentorId' | 'about'>;

export async function readSwapStory(
  entities: EntityManager,
  told: Told,
  now: Temporal.Instant,
): Promise<SwapStory | null> {
  const swap = await entities.findOne(MentorSwap, {
    where: { id: told.swapId },
    relations: { fromRow: true, toRow: true, takenRow: true, occurrenceRow: { offerRow: true } },
  });
  const date = swap?.occurrenceRow;
  if (!swap || !date || Temporal.Instant.compare(date.endsAt, now) <= 0) return null;
  const { slots, isOpen } = await stillToCome(entities, swap, date, now);
  const kind = await kindOf(entities, told, swap, { now, isOpen });
  if (kind === null) return null;
  const language = date.offerRow!.originalLanguage;
  const text = await entities.findOneByOrFail(OfferText, { offerId: date.offerId, language });
  const startsAt = slots[0]?.startsAt ?? date.startsAt;
  return {
    ...{ kind, fromName: swap.fromRow!.name, answeredBy: (swap.takenRow ?? swap.toRow)?.name ?? null },
    ...{ title: text.title, titleLanguage: language },
    ...{
      startsAt,
      endsAt: slots.at(-1)?.endsAt ?? date.endsAt,
      answerBy: answerBy(startsAt, swap.offeredAt),
    },
    venue: date.venueId === null ? null : await entities.findOneBy(Venue, { id: date.venueId }),
  };
}

/** Of whoever has the session now; open while there is somebody to take it over from. */
async function stillToCome(
  entities: EntityManager,
  swap: MentorSwap,
  date: Occurrence,
  now: Temporal.Instant,
) {
  const session = await sessionToSwap(entities, date.id, swap.takenBy ?? swap.fromMentorId, now);
  const isOpen = swap.state === SwapState.OPEN && !date.isCancelled && session.slots.length > 0;
  return { slots: session.slots, isOpen };
}

async function kindOf(
  entities: EntityManager,
  { mentorId, about }: Told,
  swap: MentorSwap,
  { now, isOpen }: { readonly now: Temporal.Instant; readonly isOpen: boolean },
): Promise<SwapKind | null> {
  switch (about) {
    case 'ASKED':
      return isOpen && (await couldAnswer(entities, swap, mentorId, now)) ? 'SWAP_ASKED' : null;
    case 'OVER':
      return isOpen || swap.takenBy === mentorId || (await isAskedAgain(entities, swap, mentorId, now))
        ? null
        : 'SWAP_OVER';
    case 'ANSWERED':
      return answers[swap.state] ?? null;
    case 'UNANSWERED':
      return isOpen ? 'SWAP_UNANSWERED' : null;
  }
}

const answers: Partial<Record<SwapState, SwapKind>> = {
  TAKEN: 'SWAP_TAKEN',
  DECLINED: 'SWAP_DECLINED',
  WITHDRAWN: 'SWAP_WITHDRAWN',
};

/** Whoever said no, stopped, or is elsewhere by now is asked nothing. */
async function couldAnswer(
  entities: EntityManager,
  swap: MentorSwap,
  mentorId: string,
  now: Temporal.Instant,
): Promise<boolean> {
  if (swap.declinedBy.includes(mentorId)) return false;
  const mentor = await entities.findOneBy(Mentor, { id: mentorId });
  if (!mentor || mentor.endedAt !== null) return false;
  const session = await sessionToSwap(entities, swap.occurrenceId, swap.fromMentorId, now);
  if ((await busyOnes(entities, session, [mentorId])).size > 0) return false;
  return misfits(session, mentor).length === 0;
}

/** About the same session of the same mentor, and they know it or are about to: who does not fit any more is not asked. */
async function isAskedAgain(
  entities: EntityManager,
  { id, occurrenceId, fromMentorId }: MentorSwap,
  mentorId: string,
  now: Temporal.Instant,
): Promise<boolean> {
  const open = await entities.findOneBy(MentorSwap, { occurrenceId, fromMentorId, state: SwapState.OPEN });
  if (!open || open.id === id) return false;
  const letters = await entities.findBy(SwapLetter, { swapId: open.id, mentorId, about: 'ASKED' });
  if (letters.some(({ toldAt }) => toldAt !== null)) return true;
  return letters.length > 0 && (await couldAnswer(entities, open, mentorId, now));
}
