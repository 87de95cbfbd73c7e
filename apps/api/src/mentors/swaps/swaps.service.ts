// Swaps with consent: asked, answered, taken back. Whoever says yes gets what is still to come of the session, with its bookings.
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { By, Deed } from '../../bookings/history/note-events.ts';
import { lockOccurrences } from '../../bookings/taking/locks.ts';
import type { Moment } from '../../bookings/waiting/waiting-list.ts';
import { Occurrence } from '../../offers/occurrence.entity.ts';
import { TownService } from '../../places/town/town.service.ts';
import { DomainError } from '../../platform/domain-error.ts';
import { isId, newId } from '../../platform/ids.ts';
import { Outbox } from '../../messages/outbox/outbox.ts';
import { ChangeNotices } from '../../platform/live/change-notices.ts';
import { Clock } from '../../platform/time/clock.ts';
import { Transactions } from '../../platform/transactions/transaction.ts';
import { sessionOf } from '../absence/session-of.ts';
import { holdMentors } from '../hold-mentors.ts';
import { Mentor } from '../mentor.entity.ts';
import { MentorSwap, SwapState } from './mentor-swap.entity.ts';
import { busyOnes, colleagues, misfits, type SessionToSwap, sessionToSwap } from './session-to-swap.ts';
import { takeOver } from './take-over.ts';
import { planSwapLetters, SETTLES_MINUTES } from './telling/plan-swap-letters.ts';

export interface WantedSwap {
  readonly occurrenceId: string;
  readonly fromMentorId: string;
  /** Null: whoever can help with all that is booked. */
  readonly toMentorId: string | null;
}

@Injectable()
export class Swaps {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly town: TownService,
    private readonly notices: ChangeNotices,
    private readonly outbox: Outbox,
  ) {}

  /** @throws DomainError NOT_FOUND */
  async find(id: string): Promise<MentorSwap> {
    const swap = isId(id) ? await this.dataSource.getRepository(MentorSwap).findOneBy({ id }) : null;
    if (!swap) throw new DomainError('NOT_FOUND');
    return swap;
  }

  /**
   * Asks somebody; there is one open question for each session of a mentor, so an older one is taken back.
   * @throws DomainError NOT_FOUND, DATE_CANCELLED, PAST, BAD_INPUT (`toMentorId`: oneself, unknown), SWAP_DOES_NOT_FIT
   *   with `count`, MENTOR_BUSY
   */
  async offer({ occurrenceId, fromMentorId, toMentorId }: WantedSwap): Promise<MentorSwap> {
    if (toMentorId === fromMentorId) throw new DomainError('BAD_INPUT', {}, 'toMentorId');
    return this.transactions.quietly(async (entities) => {
      const { session, now } = await this.lockSession(entities, occurrenceId, fromMentorId);
      if (toMentorId !== null) await this.refuseUnfit(entities, session, toMentorId);
      const open = { occurrenceId, fromMentorId, state: SwapState.OPEN };
      await entities.update(MentorSwap, open, { state: SwapState.WITHDRAWN, settledAt: now });
      const swap = {
        ...{ id: newId(), ...open, toMentorId, declinedBy: [], takenBy: null },
        ...{ offeredAt: now, settledAt: null },
      };
      await entities.insert(MentorSwap, swap);
      await this.tellAsked(entities, swap, session, now);
      return entities.findOneByOrFail(MentorSwap, { id: swap.id });
    });
  }

  /**
   * Says yes or no. With a yes the session is theirs at once; said again it changes nothing.
   * @throws DomainError NOT_FOUND unless they were asked; SWAP_OVER when it was answered otherwise or taken back, or the
   *   session has begun or its mentor is absent; DATE_CANCELLED, SWAP_DOES_NOT_FIT with `count`, MENTOR_BUSY
   */
  async answer(asked: MentorSwap, mentorId: string, accept: boolean, by: By): Promise<MentorSwap> {
    if (asked.fromMentorId === mentorId || (asked.toMentorId ?? mentorId) !== mentorId)
      throw new DomainError('NOT_FOUND');
    const zone = await this.town.zone();
    const { swap, touched } = await this.transactions.run(async (entities) => {
      const moment = { now: this.clock.now(), zone };
      if (accept) await holdMentors(entities, [mentorId]);
      const occurrence = (await lockOccurrences(entities, [asked.occurrenceId])).get(asked.occurrenceId);
      const before = await entities.findOneByOrFail(MentorSwap, { id: asked.id });
      if (accept ? before.takenBy === mentorId : hasDeclined(before, mentorId))
        return { swap: before, touched: [] };
      if (before.state !== SwapState.OPEN || !occurrence) throw new DomainError('SWAP_OVER');
      if (occurrence.isCancelled) throw new DomainError('DATE_CANCELLED');
      const answer = accept ? { state: SwapState.TAKEN, takenBy: mentorId } : declined(before, mentorId);
      const settledAt = answer.state === undefined ? null : moment.now;
      const touched = accept
        ? await this.give(entities, occurrence, before, mentorId, { ...moment, by })
        : [];
      await entities.update(MentorSwap, { id: asked.id }, { ...answer, settledAt });
      if (settledAt !== null) await tellAsker(entities, before, moment.now, by);
      return { swap: await entities.findOneByOrFail(MentorSwap, { id: asked.id }), touched };
    });
    this.outbox.wake();
    this.notices.announceSlots(touched);
    return swap;
  }

  /** Takes a question back; one that is settled stays as it is. */
  async withdraw({ id, occurrenceId, ...asked }: MentorSwap, by: By): Promise<MentorSwap> {
    return this.transactions.quietly(async (entities) => {
      await lockOccurrences(entities, [occurrenceId]);
      const now = this.clock.now();
      const withdrawn = { state: SwapState.WITHDRAWN, settledAt: now };
      const { affected } = await entities.update(MentorSwap, { id, state: SwapState.OPEN }, withdrawn);
      if (affected === 1) await tellAsker(entities, { id, ...asked }, now, by);
      return entities.findOneByOrFail(MentorSwap, { id });
    });
  }

  /** One colleague, or many who could say yes; of these, those who can be written to are enough. */
  private async tellAsked(
    entities: EntityManager,
    { id: swapId, occurrenceId, toMentorId }: Pick<MentorSwap, 'id' | 'occurrenceId' | 'toMentorId'>,
    session: SessionToSwap,
    now: Temporal.Instant,
  ): Promise<void> {
    const mentorIds =
      toMentorId === null ? await whoAreWrittenTo(entities, occurrenceId, session) : [toMentorId];
    const alsoUnreachable = toMentorId !== null;
    const planned = { swapId, about: 'ASKED', mentorIds, now, inMinutes: SETTLES_MINUTES } as const;
    await planSwapLetters(entities, { ...planned, alsoUnreachable });
  }

  private async lockSession(entities: EntityManager, occurrenceId: string, mentorId: string) {
    const now = this.clock.now();
    const occurrence = (await lockOccurrences(entities, [occurrenceId])).get(occurrenceId);
    await sessionOf(entities, occurrence, mentorId, now);
    const session = await sessionToSwap(entities, occurrenceId, mentorId, now);
    // Whoever said that they can't come has nothing left to give away.
    if (session.slots.length === 0) throw new DomainError('SWAP_OVER');
    return { session, now };
  }

  private async give(
    entities: EntityManager,
    occurrence: Occurrence,
    { fromMentorId }: MentorSwap,
    mentorId: string,
    moment: Moment & Deed,
  ): Promise<string[]> {
    const session = await sessionToSwap(entities, occurrence.id, fromMentorId, moment.now);
    if (session.slots.length === 0) throw new DomainError('SWAP_OVER');
    const mentor = await this.refuseUnfit(entities, session, mentorId);
    return takeOver(entities, { occurrence, session, mentor }, moment);
  }

  private async refuseUnfit(
    entities: EntityManager,
    session: SessionToSwap,
    mentorId: string,
  ): Promise<Mentor> {
    const mentor = await entities.findOneBy(Mentor, { id: mentorId });
    if (!mentor || mentor.endedAt !== null) throw new DomainError('BAD_INPUT', {}, 'toMentorId');
    if ((await busyOnes(entities, session, [mentorId])).size > 0) throw new DomainError('MENTOR_BUSY');
    const times = misfits(session, mentor).length;
    if (times > 0) throw new DomainError('SWAP_DOES_NOT_FIT', { count: times });
    return mentor;
  }
}

/** Of all who could say yes those who help at the venue, or anywhere; for a session online, everybody. */
async function whoAreWrittenTo(
  entities: EntityManager,
  occurrenceId: string,
  session: SessionToSwap,
): Promise<string[]> {
  const { venueId } = await entities.findOneByOrFail(Occurrence, { id: occurrenceId });
  const all = await colleagues(entities, session);
  const near = all.filter(
    ({ venueIds }) => venueId === null || venueIds.length === 0 || venueIds.includes(venueId),
  );
  const ids = near.map(({ id }) => id);
  const busy = await busyOnes(entities, session, ids);
  const fits = near.filter((each) => !busy.has(each.id) && misfits(session, each).length === 0);
  return fits.map(({ id }) => id);
}

/** What became of the question. */
function tellAsker(
  entities: EntityManager,
  { id: swapId, fromMentorId }: Pick<MentorSwap, 'id' | 'fromMentorId'>,
  now: Temporal.Instant,
  { staffId }: By,
): Promise<void> {
  const planned = { swapId, about: 'ANSWERED', mentorIds: [fromMentorId], now } as const;
  return planSwapLetters(entities, { ...planned, exceptStaffId: staffId, alsoUnreachable: true });
}

function hasDeclined(swap: MentorSwap, mentorId: string): boolean {
  return swap.state === SwapState.DECLINED || swap.declinedBy.includes(mentorId);
}

/** One of many who says no leaves it open for the others. */
function declined({ toMentorId, declinedBy }: MentorSwap, mentorId: string): Partial<MentorSwap> {
  const noted = { declinedBy: [...declinedBy, mentorId] };
  return toMentorId === null ? noted : { ...noted, state: SwapState.DECLINED };
}
