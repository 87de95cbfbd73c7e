// The call list: what stands in it is found out when it is asked for, so that an entry is gone when its reason is.
import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { Message } from '../../../messages/message.entity.ts';
import { MessageState } from '../../../messages/message-terms.ts';
import { TownService } from '../../../places/town/town.service.ts';
import { DomainError } from '../../../platform/domain-error.ts';
import { isId } from '../../../platform/ids.ts';
import { Clock } from '../../../platform/time/clock.ts';
import { Transactions } from '../../../platform/transactions/transaction.ts';
import type { Reach, Staff } from '../../../team/roles/staff.ts';
import { Booking } from '../../booking.entity.ts';
import { BookingsService } from '../../bookings.service.ts';
import { BookingEventKind } from '../../history/history-terms.ts';
import { byStaff, writeEvents } from '../../history/note-events.ts';
import { Statement, withinReach } from '../../team/who-sees-bookings.ts';
import { type BookingFacts, factsOf, isPast } from '../facts.ts';
import { news, standingNews } from '../news.ts';
import { NEWS } from '../news-terms.ts';
import { lettersMaybeHeard } from '../told/maybe-heard.ts';
import { mustHear } from '../told/must-hear.ts';
import { noteTold } from '../told/note-told.ts';
import { canTakeOpenPlace, PLACE_OPEN } from '../open-places/plan-open-places.ts';
import { recipientOf } from '../recipient-of.ts';
import { asksStill } from '../reconfirm/asks-still.ts';
import { RECONFIRM, reconfirmKinds } from '../reconfirm/reconfirm-times.ts';
import { BookingTold } from '../told/told.entity.ts';
import { type Call, type CallContact, CallResult } from './call.ts';
import type { CallReason } from './call-reason.ts';

/** More can't be called on a day; the most urgent come first. */
const MOST = 500;

/** A message of the call list with what there is to tell now. */
interface Open {
  readonly message: Message;
  readonly booking: Booking;
  readonly facts: BookingFacts;
  /** Null: nothing (any more) that somebody must call for. */
  readonly why: CallReason | null;
}

@Injectable()
export class CallList {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly town: TownService,
    private readonly bookings: BookingsService,
  ) {}

  /** Whom to call now, the most urgent first. */
  async list(reach: Reach): Promise<Call[]> {
    const ids = await this.openIds(reach);
    const open = await this.read(this.dataSource.manager, ids);
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
    const all = await this.openIds({ everything: true, venueIds: [], organisationIds: [] });
    await this.transactions.quietly(async (entities) => {
      const open = await this.hold(entities, all);
      const over = open.filter(({ why }) => why === null).map(({ message }) => message.id);
      const dropped = { state: MessageState.DROPPED, settledAt: this.clock.now() };
      if (over.length > 0) await entities.update(Message, { id: In(over) }, dropped);
    });
  }

  /** Has news of these wait until this is done: it counts on an entry that is there. */
  private async hold(entities: EntityManager, ids: readonly string[]): Promise<Open[]> {
    const held = await entities.query<{ id: string }[]>(
      `SELECT id FROM message WHERE id = ANY($1) AND state = 'PENDING' AND channel = 'CALL' ORDER BY id FOR UPDATE`,
      [ids],
    );
    return this.read(
      entities,
      held.map(({ id }) => id),
    );
  }

  private async needOpen(reach: Reach, messageId: string): Promise<Open> {
    const [id] = isId(messageId) ? await this.openIds(reach, messageId) : [];
    const [open] = id === undefined ? [] : await this.read(this.dataSource.manager, [id]);
    if (!open?.why) throw new DomainError('NOT_FOUND');
    return open;
  }

  private async openIds(reach: Reach, only?: string): Promise<string[]> {
    const sql = new Statement();
    const which = only === undefined ? 'true' : `m.id = ${sql.param(only)}`;
    const rows = await this.dataSource.query<{ id: string }[]>(
      `SELECT m.id FROM message m JOIN booking b ON b.id = m.subject_id JOIN occurrence o ON o.id = b.occurrence_id
       WHERE m.state = 'PENDING' AND m.channel = 'CALL' AND ${which} AND ${withinReach(reach, sql.param)}
       ORDER BY o.starts_at, m.created_at LIMIT ${MOST}`,
      sql.values,
    );
    return rows.map(({ id }) => id);
  }

  private async read(entities: EntityManager, ids: readonly string[]): Promise<Open[]> {
    const messages = await entities.findBy(Message, { id: In([...ids]) });
    const subjects = messages.map(({ subjectId }) => subjectId);
    const bookings = await entities.find(Booking, {
      where: { id: In(subjects) },
      relations: { contactRow: true, slotRow: true, occurrenceRow: { offerRow: true } },
    });
    const told = await entities.findBy(BookingTold, { bookingId: In(subjects) });
    const open: Open[] = [];
    for (const message of messages) {
      const booking = bookings.find(({ id }) => id === message.subjectId)!;
      const facts = factsOf(booking, booking.slotRow ?? null, booking.occurrenceRow!);
      const before = told.find(({ bookingId }) => bookingId === booking.id)?.facts ?? null;
      const why = await this.whyCall(entities, message, booking, before, facts);
      open.push({ message, booking, facts, why });
    }
    return open;
  }

  private async whyCall(
    entities: EntityManager,
    message: Message,
    booking: Booking,
    told: BookingFacts | null,
    facts: BookingFacts,
  ): Promise<CallReason | null> {
    const isReachable = booking.contactRow != null && recipientOf(booking.contactRow).phone !== null;
    if (!isReachable || isPast(facts, this.clock.now())) return null;
    if (message.kind === PLACE_OPEN)
      return (await canTakeOpenPlace(entities, booking.id, this.clock.now())) ? 'PLACE_OPEN' : null;
    if (message.kind !== NEWS) return this.whatIsAsked(message, booking);
    if (message.again) return news(told, facts) ?? standingNews(facts);
    const kind = news(told, facts);
    const difference = { bookingId: booking.id, told, facts };
    return kind !== null && (await mustHear(entities, kind, difference)) ? kind : null;
  }

  private async whatIsAsked({ kind, aboutAt }: Message, booking: Booking): Promise<CallReason | null> {
    const asked = reconfirmKinds.find((each) => RECONFIRM[each] === kind);
    const moment = { now: this.clock.now(), zone: await this.town.zone() };
    return asked && aboutAt && asksStill(asked, aboutAt, booking, moment) ? asked : null;
  }
}

function asCall({ message, booking, facts, why }: Open): Call[] {
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
