// Finds who is to be asked whether they come, for all bookings at once.
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Outbox } from '../../../messages/outbox/outbox.ts';
import { TownService } from '../../../places/town/town.service.ts';
import { newId } from '../../../platform/ids.ts';
import { Clock } from '../../../platform/time/clock.ts';
import { Transactions } from '../../../platform/transactions/transaction.ts';
import {
  askAt,
  askUntil,
  FRESH_HOURS,
  LONGEST_BEFORE_HOURS,
  RECONFIRM,
  type ReconfirmKind,
  reconfirmKinds,
} from './reconfirm-times.ts';

/** Rows of one statement. */
const AT_ONCE = 1_000;

const ASKING = `offer JOIN occurrence o ON o.offer_id = offer.id AND o.cancelled_at IS NULL
  JOIN slot s ON s.occurrence_id = o.id AND s.withdrawn_at IS NULL`;

interface Start {
  readonly startsAt: Temporal.Instant;
  readonly dueAt: Temporal.Instant;
}

interface Asked extends Start {
  readonly bookingId: string;
  readonly channel: string;
}

@Injectable()
export class SweepReconfirm {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly town: TownService,
    private readonly outbox: Outbox,
  ) {}

  /** Plans the questions that are due. Runs each minute; running twice at once does no harm. */
  async run(): Promise<void> {
    const now = this.clock.now();
    const zone = await this.town.zone();
    const starts = await this.dataSource.query<{ startsAt: Temporal.Instant }[]>(
      `SELECT DISTINCT s.starts_at AS "startsAt" FROM ${ASKING}
       WHERE offer.reconfirm <> 'OFF' AND s.starts_at > $1
         AND s.starts_at < $1::timestamptz + ${LONGEST_BEFORE_HOURS} * interval '1 hour'`,
      [now],
    );
    for (const kind of reconfirmKinds) {
      const due = starts.flatMap(({ startsAt }) => dueOf(kind, startsAt, now, zone));
      for (let planned = AT_ONCE; planned === AT_ONCE && due.length > 0;)
        planned = await this.planSome(kind, due, now);
    }
  }

  private async planSome(kind: ReconfirmKind, due: readonly Start[], now: Temporal.Instant): Promise<number> {
    const planned = await this.transactions.quietly(async (entities) => {
      const asked = await whoIsAsked(entities, kind, due);
      if (asked.length > 0) await plan(entities, kind, asked, now);
      return asked.length;
    });
    if (planned > 0) this.outbox.wake();
    return planned;
  }
}

function dueOf(
  kind: ReconfirmKind,
  startsAt: Temporal.Instant,
  now: Temporal.Instant,
  zone: string,
): Start[] {
  const dueAt = askAt(kind, startsAt, zone);
  const isDue =
    Temporal.Instant.compare(dueAt, now) <= 0 &&
    Temporal.Instant.compare(now, askUntil(kind, startsAt, zone)) < 0;
  return isDue ? [{ startsAt, dueAt }] : [];
}

/** Whoever has a place and has not said that they come; a second time only those whom the first question reached. */
function whoIsAsked(entities: EntityManager, kind: ReconfirmKind, due: readonly Start[]): Promise<Asked[]> {
  const first = `b.created_at <= due.due_at - ${FRESH_HOURS} * interval '1 hour'`;
  const second = `EXISTS (SELECT FROM message m WHERE m.kind = '${RECONFIRM.RECONFIRM}' AND m.subject_id = b.id
    AND m.about_at = s.starts_at AND m.state = 'SENT')`;
  return entities.query<Asked[]>(
    `SELECT b.id AS "bookingId", s.starts_at AS "startsAt", due.due_at AS "dueAt",
       CASE WHEN coalesce(c.email, c.guardian_email) IS NULL THEN 'SMS' ELSE 'MAIL' END AS channel
     FROM ${ASKING} JOIN unnest($1::timestamptz[], $2::timestamptz[]) AS due (starts_at, due_at) ON due.starts_at = s.starts_at
     JOIN booking b ON b.slot_id = s.id AND b.status = 'CONFIRMED' JOIN contact c ON c.id = b.contact_id
     WHERE offer.reconfirm <> 'OFF' AND b.coming_said_for IS DISTINCT FROM s.starts_at
       AND coalesce(c.email, c.phone, c.guardian_email, c.guardian_phone) IS NOT NULL
       AND ${kind === 'RECONFIRM' ? first : second}
       AND NOT EXISTS (SELECT FROM message m
         WHERE m.kind = $3 AND m.subject_id = b.id AND m.about_at = s.starts_at)
     ORDER BY due.due_at, b.id LIMIT ${AT_ONCE}`,
    [
      due.map(({ startsAt }) => startsAt.toString()),
      due.map(({ dueAt }) => dueAt.toString()),
      RECONFIRM[kind],
    ],
  );
}

async function plan(
  entities: EntityManager,
  kind: ReconfirmKind,
  asked: readonly Asked[],
  now: Temporal.Instant,
): Promise<void> {
  await entities.query(
    `INSERT INTO message (id, kind, subject_id, about_at, channel, state, created_at, due_at)
     SELECT planned.id, $5, planned.booking_id, planned.about_at, planned.channel, 'PENDING', $6, $6
     FROM unnest($1::uuid[], $2::uuid[], $3::timestamptz[], $4::text[]) AS planned (id, booking_id, about_at, channel)
     ON CONFLICT (kind, subject_id, about_at) WHERE about_at IS NOT NULL DO NOTHING`,
    [
      asked.map(newId),
      asked.map(({ bookingId }) => bookingId),
      asked.map(({ startsAt }) => startsAt.toString()),
      asked.map(({ channel }) => channel),
      RECONFIRM[kind],
      now,
    ],
  );
}
