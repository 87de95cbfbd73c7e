// What happens to a number: given out, called, gone, and each of it taken back.
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { isRequestKey } from '../../bookings/codes/request-key.ts';
import { doorsOpenAt } from '../../bookings/dates/attendance.service.ts';
import type { By } from '../../bookings/history/note-events.ts';
import { lockOccurrences } from '../../bookings/taking/locks.ts';
import { WalkIn } from '../../bookings/taking/walk-in.ts';
import type { Occurrence } from '../../offers/occurrence.entity.ts';
import { DomainError } from '../../platform/domain-error.ts';
import { newId } from '../../platform/ids.ts';
import { Clock } from '../../platform/time/clock.ts';
import { Transactions } from '../../platform/transactions/transaction.ts';
import { BoardNotices } from './board-notices.ts';
import { WalkInNumber, WalkInState } from './walk-in.entity.ts';

/** Without a free place one waits all the same: somebody may not come, or be done early. */
const WAITS_ALL_THE_SAME = ['FULL', 'NOT_ENOUGH_PLACES', 'PAST', 'CLOSED'];

/** What becomes of a number. */
type Became = Partial<Pick<WalkInNumber, 'calledAt' | 'calledTo' | 'callKey' | 'goneAt' | 'takenBackAt'>>;

@Injectable()
export class ServeWalkIns {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly walkIns: WalkIn,
    private readonly notices: BoardNotices,
  ) {}

  /**
   * Gives out the next number, with the next free place of the session if there is one. Repeated it gives the same;
   * one that has left meanwhile gets no place any more.
   * @throws DomainError BAD_INPUT (`requestKey`), DATE_CANCELLED, CLOSED, PAST
   */
  async serve(date: Occurrence, requestKey: string, uiLanguage: string, by: By): Promise<void> {
    refuseOddKey(requestKey);
    refuseClosed(date, this.clock.now());
    if (await this.hasLeft(requestKey)) return;
    const bookingId = await this.takePlace(date, requestKey, uiLanguage, by);
    await this.transactions.quietly(async (entities) => {
      await lockOccurrences(entities, [date.id]);
      await entities.query(
        `INSERT INTO walk_in (id, occurrence_id, number, request_key, booking_id, entered_at)
         SELECT $1, $2, coalesce(max(number), 0) + 1, $3, $4, $5 FROM walk_in WHERE occurrence_id = $2
         ON CONFLICT (request_key) DO UPDATE SET booking_id = coalesce(walk_in.booking_id, excluded.booking_id)`,
        [newId(), date.id, requestKey, bookingId, this.clock.now()],
      );
    });
    await this.notices.announce(date.id);
  }

  /**
   * Calls who waits longest to a table; two who call at once call two. Repeated it calls nobody else.
   * @returns who is called; null when nobody waits
   * @throws DomainError BAD_INPUT (`requestKey`)
   */
  async callNext(date: Occurrence, table: number, requestKey: string): Promise<WalkInNumber | null> {
    refuseOddKey(requestKey);
    const called = await this.transactions.quietly(async (entities) => {
      // One tap after the other: the second of a double tap finds what the first did.
      await lockOccurrences(entities, [date.id]);
      await entities.query(
        `UPDATE walk_in SET called_at = $3, called_to = $4, call_key = $2
         WHERE NOT EXISTS (SELECT FROM walk_in WHERE call_key = $2) AND id = (
           SELECT id FROM walk_in WHERE occurrence_id = $1 AND called_at IS NULL AND gone_at IS NULL
             AND taken_back_at IS NULL ORDER BY number LIMIT 1)`,
        [date.id, requestKey, this.clock.now(), table],
      );
      return entities.findOneBy(WalkInNumber, { occurrenceId: date.id, callKey: requestKey });
    });
    await this.notices.announce(date.id);
    return called;
  }

  /** They are not there any more; whoever is called is done so, who waits has left. */
  async gone(number: WalkInNumber): Promise<void> {
    await this.change(number, (now, { goneAt }) => ({ goneAt: goneAt ?? now }));
  }

  /**
   * Takes back what was done last, if it is still so: gone, called, or entered; with its number its place is free again.
   * @param was what is taken back; any other state stays, so that a second tap takes back nothing more
   */
  async takeBack(number: WalkInNumber, was: WalkInState, by: By): Promise<void> {
    const before = await this.change(number, (now, fresh) => {
      if (fresh.state !== was) return {};
      if (was === WalkInState.GONE) return { goneAt: null };
      if (was === WalkInState.CALLED) return { calledAt: null, calledTo: null, callKey: null };
      return { takenBackAt: now };
    });
    // Said again also its place: the first time may have ended between the two.
    const isTakenBack = was === WalkInState.WAITING && [was, WalkInState.TAKEN_BACK].includes(before.state);
    if (isTakenBack && before.bookingId) await this.walkIns.takeBack(before.bookingId, by);
  }

  private async hasLeft(requestKey: string): Promise<boolean> {
    const number = await this.dataSource.getRepository(WalkInNumber).findOneBy({ requestKey });
    return number !== null && [WalkInState.GONE, WalkInState.TAKEN_BACK].includes(number.state);
  }

  /** @returns it as it was before */
  private async change(
    { id, occurrenceId }: WalkInNumber,
    changed: (now: Temporal.Instant, before: WalkInNumber) => Became,
  ): Promise<WalkInNumber> {
    const before = await this.transactions.quietly(async (entities: EntityManager) => {
      await lockOccurrences(entities, [occurrenceId]);
      const fresh = await entities.findOneByOrFail(WalkInNumber, { id });
      const change = changed(this.clock.now(), fresh);
      if (Object.keys(change).length > 0) await entities.update(WalkInNumber, { id }, change);
      return fresh;
    });
    await this.notices.announce(occurrenceId);
    return before;
  }

  private async takePlace(
    date: Occurrence,
    requestKey: string,
    uiLanguage: string,
    by: By,
  ): Promise<string | null> {
    try {
      const booking = await this.walkIns.enter({ occurrenceId: date.id, requestKey }, uiLanguage, by);
      return booking.id;
    } catch (error) {
      if (error instanceof DomainError && WAITS_ALL_THE_SAME.includes(error.code)) return null;
      throw error;
    }
  }
}

function refuseClosed(date: Occurrence, now: Temporal.Instant): void {
  if (date.isCancelled) throw new DomainError('DATE_CANCELLED');
  if (Temporal.Instant.compare(now, doorsOpenAt(date)) < 0) throw new DomainError('CLOSED');
  if (Temporal.Instant.compare(now, date.endsAt) >= 0) throw new DomainError('PAST');
}

function refuseOddKey(requestKey: string): void {
  if (!isRequestKey(requestKey)) throw new DomainError('BAD_INPUT', {}, 'requestKey');
}
