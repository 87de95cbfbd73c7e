// Finds whose reminder is due, for all bookings at once.
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Channel } from '../../../messages/message-terms.ts';
import { Outbox } from '../../../messages/outbox/outbox.ts';
import { Ways } from '../../../messages/ways.ts';
import { TownService } from '../../../places/town/town.service.ts';
import { newId } from '../../../platform/ids.ts';
import { Transactions } from '../../../platform/transactions/transaction.ts';
import { Clock } from '../../../platform/time/clock.ts';
import { type ReminderKind, REMINDERS, reminderKinds } from '../news/news-terms.ts';
import { EARLIEST, FRESH_HOURS, LATEST, TOO_LATE_HOURS, TWO_HOURS } from './reminder-times.ts';

/** Rows of one statement. */
const AT_ONCE = 5_000;
/** From 20:00 on the day before until midnight after the date, with the hour of a clock change. */
const LONGEST_BEFORE_HOURS = 29;
/** What was due so long before the last one that was planned has been planned as well; one that is tried again is due later than it was. */
const OVERLAP_MINUTES = 15;

interface Due {
  readonly bookingId: string;
  readonly channel: string;
  readonly startsAt: Temporal.Instant;
  readonly dueAt: Temporal.Instant;
}

@Injectable()
export class SweepReminders {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly town: TownService,
    private readonly ways: Ways,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Plans the reminders that have become due since the last one that was planned, also if that was yesterday. Runs each
   * minute; running twice at once does no harm.
   */
  async run(): Promise<void> {
    const now = this.clock.now();
    for (const kind of reminderKinds) {
      for (let planned = AT_ONCE; planned === AT_ONCE;) {
        planned = await this.planSome(kind, now);
        if (planned > 0) this.outbox.wake();
      }
    }
  }

  private async planSome(kind: ReminderKind, now: Temporal.Instant): Promise<number> {
    const zone = await this.town.zone();
    return this.transactions.quietly(async (entities) => {
      const due = await this.due(entities, kind, now, zone);
      if (due.length > 0) await plan(entities, kind, now, due);
      return due.length;
    });
  }

  private async due(
    entities: EntityManager,
    kind: ReminderKind,
    now: Temporal.Instant,
    zone: string,
  ): Promise<Due[]> {
    const isDayBefore = kind === 'DAY_BEFORE';
    const { MAIL, SMS } = Channel;
    const asked = [
      now,
      REMINDERS[kind],
      this.ways.has(MAIL),
      this.ways.has(SMS),
      ...(isDayBefore ? [zone] : []),
    ];
    return entities.query<Due[]>(dueReminders(isDayBefore ? DAY_BEFORE : TWO_HOURS_BEFORE, kind), asked);
  }
}

const TWO_HOURS_BEFORE = `s.starts_at - ${TWO_HOURS} * interval '1 hour'`;
/** As `reminderAt`: the wall clock of the day before, within the hours in which people are awake. */
const DAY_BEFORE = `((s.starts_at AT TIME ZONE $5)::date - 1
  + greatest(least((s.starts_at AT TIME ZONE $5)::time, '${LATEST}'), '${EARLIEST}')) AT TIME ZONE $5`;

const dueReminders = (dueAt: string, kind: ReminderKind): string =>
  `WITH last AS (
     SELECT max(due_at) - ${OVERLAP_MINUTES} * interval '1 minute' AS at FROM message
     WHERE kind = $2 AND about_at IS NOT NULL AND tries = 0),
   soon AS (
     SELECT s.id, s.starts_at, ${dueAt} AS due_at FROM occurrence o JOIN slot s ON s.occurrence_id = o.id
     WHERE tstzrange(o.starts_at, o.ends_at)
         && tstzrange($1::timestamptz, $1::timestamptz + ${LONGEST_BEFORE_HOURS} * interval '1 hour')
       AND s.starts_at > $1::timestamptz + ${TOO_LATE_HOURS[kind]} * interval '1 hour' AND o.cancelled_at IS NULL)
   SELECT b.id AS "bookingId", soon.starts_at AS "startsAt", soon.due_at AS "dueAt",
     CASE WHEN coalesce(c.email, c.guardian_email) IS NULL THEN 'SMS' ELSE 'MAIL' END AS channel
   FROM soon JOIN booking b ON b.slot_id = soon.id AND b.status = 'CONFIRMED' JOIN contact c ON c.id = b.contact_id
   WHERE soon.due_at <= $1 AND soon.due_at > coalesce((SELECT at FROM last), '-infinity')
     AND b.created_at <= soon.due_at - ${FRESH_HOURS[kind]} * interval '1 hour'
     AND (coalesce(c.email, c.guardian_email) IS NOT NULL AND $3 OR coalesce(c.phone, c.guardian_phone) IS NOT NULL AND $4)
     AND NOT EXISTS (
       SELECT FROM message m WHERE m.kind = $2 AND m.subject_id = b.id AND m.about_at = soon.starts_at)
   ORDER BY soon.due_at, b.id LIMIT ${AT_ONCE}`;

async function plan(
  entities: EntityManager,
  kind: ReminderKind,
  now: Temporal.Instant,
  due: readonly Due[],
): Promise<void> {
  await entities.query(
    `INSERT INTO message (id, kind, subject_id, about_at, channel, state, created_at, due_at)
     SELECT id, $6, subject_id, about_at, channel, 'PENDING', $7, due_at
     FROM unnest($1::uuid[], $2::uuid[], $3::timestamptz[], $4::text[], $5::timestamptz[])
       AS due (id, subject_id, about_at, channel, due_at)
     ON CONFLICT (kind, subject_id, about_at) WHERE about_at IS NOT NULL DO NOTHING`,
    [
      due.map(newId),
      due.map(({ bookingId }) => bookingId),
      due.map(({ startsAt }) => startsAt),
      due.map(({ channel }) => channel),
      due.map(({ dueAt }) => dueAt),
      REMINDERS[kind],
      now,
    ],
  );
}
