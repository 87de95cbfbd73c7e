// The call list: whom to call now, what the team does about it, and how it went.
import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { Message } from '../../../../messages/message.entity.ts';
import { MessageState } from '../../../../messages/message-terms.ts';
import { DomainError } from '../../../../platform/domain-error.ts';
import { isId } from '../../../../platform/ids.ts';
import { Clock } from '../../../../platform/time/clock.ts';
import { Transactions } from '../../../../platform/transactions/transaction.ts';
import type { Reach, Staff } from '../../../../team/roles/staff.ts';
import { BookingsService } from '../../../bookings.service.ts';
import { BookingEventKind } from '../../../history/history-terms.ts';
import { byStaff, writeEvents } from '../../../history/note-events.ts';
import type { BookingFacts } from '../../news/facts.ts';
import { NEWS } from '../../news/news-terms.ts';
import { recipientOf } from '../../story/recipient-of.ts';
import { reconfirmKinds } from '../../reconfirm/reconfirm-times.ts';
import { lettersMaybeHeard } from '../../told/maybe-heard.ts';
import { noteTold } from '../../told/note-told.ts';
import { type Call, type CallContact, CallResult } from './call.ts';
import { type OpenCall, OpenCalls } from './open-calls.ts';

@Injectable()
export class CallList {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly calls: OpenCalls,
    private readonly bookings: BookingsService,
  ) {}

  /** Whom to call now, the most urgent first. */
  async list(reach: Reach): Promise<Call[]> {
    const open = await this.calls.read(await this.calls.ids(reach));
    return open.flatMap(asCall).sort((a, b) => Temporal.Instant.compare(a.until, b.until));
  }

  /** Shows whom to call, and notes it. @throws DomainError NOT_FOUND when there is nothing (any more) to call for */
  async open(staff: Staff, messageId: string): Promise<CallContact> {
    const { booking } = await this.needOpen(staff.reach, messageId);
    const opened = { bookingId: booking.id, kind: BookingEventKind.CONTACT_OPENED };
    const deed = { now: this.clock.now(), by: byStaff(staff.id) };
    await writeEvents(this.dataSource.manager, deed, [opened]);
    const { name, phone } = recipientOf(booking.contactRow!);
    return { name, phone };
  }

  /**
   * Notes how a call went. What changed after the list was read is not told by it, and stays in the list.
   * @throws DomainError NOT_FOUND when there is nothing (any more) to call for
   */
  async record(staff: Staff, messageId: string, result: CallResult, about: string): Promise<Message> {
    const { booking, facts, why } = await this.needOpen(staff.reach, messageId);
    const now = this.clock.now();
    const isTold = result === CallResult.REACHED && aboutOf(facts) === about;
    // Asked whether they come, they said yes; whoever says no is cancelled, and so leaves the list.
    if (isTold && reconfirmKinds.some((kind) => kind === why))
      await this.bookings.confirmComing(booking.id, byStaff(staff.id));
    return this.transactions.run(async (entities) => {
      const [open] = await this.hold(entities, [messageId]);
      if (!open) throw new DomainError('NOT_FOUND');
      const isDone = isTold && aboutOf(open.facts) === about;
      const noted = isDone
        ? { state: MessageState.DONE, settledAt: now, toldAs: why! }
        : { tries: () => 'tries + 1', lastTriedAt: now };
      await entities.update(Message, { id: messageId }, noted);
      if (isDone && open.message.kind === NEWS)
        await noteTold(entities, booking.id, open.facts, now, await lettersMaybeHeard(entities, booking.id));
      return entities.findOneByOrFail(Message, { id: messageId });
    });
  }

  /** Takes out of the list what nobody need call for any more. */
  async clear(): Promise<void> {
    const all = await this.calls.ids({ everything: true, venueIds: [], organisationIds: [] });
    await this.transactions.quietly(async (entities) => {
      const open = await this.hold(entities, all);
      const over = open.filter(({ why }) => why === null).map(({ message }) => message.id);
      const dropped = { state: MessageState.DROPPED, settledAt: this.clock.now() };
      if (over.length > 0) await entities.update(Message, { id: In(over) }, dropped);
    });
  }

  /** Has news of these wait until this is done: it counts on an entry that is there. */
  private async hold(entities: EntityManager, ids: readonly string[]): Promise<OpenCall[]> {
    const held = await entities.query<{ id: string }[]>(
      `SELECT id FROM message WHERE id = ANY($1) AND state = 'PENDING' AND channel = 'CALL' ORDER BY id FOR UPDATE`,
      [ids],
    );
    const still = held.map(({ id }) => id);
    return this.calls.read(still, entities);
  }

  private async needOpen(reach: Reach, messageId: string): Promise<OpenCall> {
    const ids = isId(messageId) ? await this.calls.ids(reach, messageId) : [];
    const [open] = await this.calls.read(ids);
    if (!open?.why) throw new DomainError('NOT_FOUND');
    return open;
  }
}

function asCall({ message, booking, facts, why }: OpenCall): Call[] {
  if (why === null) return [];
  const { id, createdAt, tries, lastTriedAt } = message;
  const until = untilWhen(facts);
  return [{ id, booking, why, until, since: createdAt, tries, lastTriedAt, about: aboutOf(facts) }];
}

/** Whoever does not know yet that their place fell through would come to it. */
function untilWhen({ heldUntil, startsAt, insteadOf }: BookingFacts): Temporal.Instant {
  const moments = [heldUntil ?? startsAt, ...(insteadOf ? [insteadOf] : [])];
  return moments.map((at) => Temporal.Instant.from(at)).sort(Temporal.Instant.compare)[0]!;
}

/** Differs when the facts do. */
function aboutOf(facts: BookingFacts): string {
  return createHash('sha256').update(JSON.stringify(facts)).digest('base64url').slice(0, 16);
}
