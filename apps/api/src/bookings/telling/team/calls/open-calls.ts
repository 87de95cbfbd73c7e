// Whom to call now, and why: found out when it is asked for, so that an entry is gone when its reason is.
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { Message } from '../../../../messages/message.entity.ts';
import { TownService } from '../../../../places/town/town.service.ts';
import { Clock } from '../../../../platform/time/clock.ts';
import type { Reach } from '../../../../team/roles/staff.ts';
import { Booking } from '../../../booking.entity.ts';
import { HOME_DATE } from '../../../team/home-date.ts';
import { Statement, withinReach } from '../../../team/who-sees-bookings.ts';
import { lostBy } from '../../addresses/lost-ways.ts';
import { type BookingFacts, factsOf, isPast } from '../../news/facts.ts';
import { standingNews } from '../../news/news.ts';
import { NEWS } from '../../news/news-terms.ts';
import { canTakeOpenPlace, PLACE_OPEN } from '../../open-places/plan-open-places.ts';
import { recipientOf } from '../../story/recipient-of.ts';
import { asksStill } from '../../reconfirm/asks-still.ts';
import { RECONFIRM, reconfirmKinds } from '../../reconfirm/reconfirm-times.ts';
import { newsToHear } from '../../told/news-to-hear.ts';
import { mustHear } from '../../told/must-hear.ts';
import { BookingTold } from '../../told/told.entity.ts';
import type { CallReason } from './call-reason.ts';

/** More can't be called on a day; the most urgent come first. */
const MOST = 500;

/** A message of the call list with what there is to tell now. */
export interface OpenCall {
  readonly message: Message;
  readonly booking: Booking;
  readonly facts: BookingFacts;
  /** Null: nothing (any more) that somebody must call for. */
  readonly why: CallReason | null;
}

/** What is true of a booking, and what its person was told last. */
interface Known {
  readonly booking: Booking;
  readonly facts: BookingFacts;
  readonly told: BookingFacts | null;
}

@Injectable()
export class OpenCalls {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly town: TownService,
  ) {}

  /** Messages of the call list within reach, by date; `only` one of them. */
  async ids(reach: Reach, only?: string): Promise<string[]> {
    const sql = new Statement();
    const which = only === undefined ? 'true' : `m.id = ${sql.param(only)}`;
    const rows = await this.dataSource.query<{ id: string }[]>(
      `SELECT m.id FROM message m JOIN booking b ON b.id = m.subject_id JOIN occurrence o ON o.id = ${HOME_DATE}
       WHERE m.state = 'PENDING' AND m.channel = 'CALL' AND ${which} AND ${withinReach(reach, sql.param)}
       ORDER BY o.starts_at, m.created_at LIMIT ${MOST}`,
      sql.values,
    );
    return rows.map(({ id }) => id);
  }

  async read(ids: readonly string[], entities: EntityManager = this.dataSource.manager): Promise<OpenCall[]> {
    const messages = await entities.findBy(Message, { id: In([...ids]) });
    const subjects = messages.map(({ subjectId }) => subjectId);
    const bookings = await entities.find(Booking, {
      where: { id: In(subjects) },
      relations: { contactRow: true, slotRow: true, occurrenceRow: { offerRow: true } },
    });
    const told = await entities.findBy(BookingTold, { bookingId: In(subjects) });
    const open: OpenCall[] = [];
    for (const message of messages) {
      const booking = bookings.find(({ id }) => id === message.subjectId)!;
      const facts = factsOf(booking, booking.slotRow ?? null, booking.occurrenceRow!);
      const before = told.find(({ bookingId }) => bookingId === booking.id)?.facts ?? null;
      const why = await this.whyCall(entities, message, { booking, facts, told: before });
      open.push({ message, booking, facts, why });
    }
    return open;
  }

  private async whyCall(
    entities: EntityManager,
    message: Message,
    { booking, facts, told }: Known,
  ): Promise<CallReason | null> {
    const now = this.clock.now();
    const isReachable = booking.contactRow != null && recipientOf(booking.contactRow).phone !== null;
    if (!isReachable || isPast(facts, now)) return null;
    if (message.kind === PLACE_OPEN)
      return (await canTakeOpenPlace(entities, message, now)) ? 'PLACE_OPEN' : null;
    if (message.kind === lostBy.PHONE.told) return booking.isLiving ? 'LOST_NUMBERS' : null;
    if (message.kind !== NEWS) return this.whatIsAsked(message, booking);
    const kind = await newsToHear(entities, booking.id, told, facts);
    if (message.again) return kind ?? standingNews(facts);
    const difference = { bookingId: booking.id, told, facts };
    return kind !== null && (await mustHear(entities, kind, difference)) ? kind : null;
  }

  private async whatIsAsked({ kind, aboutAt }: Message, booking: Booking): Promise<CallReason | null> {
    const asked = reconfirmKinds.find((each) => RECONFIRM[each] === kind);
    const moment = { now: this.clock.now(), zone: await this.town.zone() };
    return asked && aboutAt && asksStill(asked, aboutAt, booking, moment) ? asked : null;
  }
}
