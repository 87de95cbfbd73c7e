// Thanks whoever came, by mail on the morning after, and not each week anew.
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Composed, Composers } from '../../../messages/composers.ts';
import type { Message } from '../../../messages/message.entity.ts';
import { Outbox } from '../../../messages/outbox/outbox.ts';
import { TownService } from '../../../places/town/town.service.ts';
import { newId } from '../../../platform/ids.ts';
import { Clock } from '../../../platform/time/clock.ts';
import { Transactions } from '../../../platform/transactions/transaction.ts';
import { BookingStatus } from '../../booking-terms.ts';
import { recipientOf } from '../story/recipient-of.ts';
import { Telling } from '../telling.ts';
import { hasToldEnough } from '../told/told-enough.ts';

const THANKS = 'booking.thanks';
/** By the town's wall clock, on the day after the end. */
const AT = '10:00';
/** Whose coming is noted later is not thanked any more: it would sound as if we had only just noticed. */
const WITHIN_HOURS = 72;
/** Whoever comes each week would soon not read it. */
const AT_MOST_EVERY_DAYS = 60;
const AT_ONCE = 1_000;

@Injectable()
export class Thanks implements OnModuleInit {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly town: TownService,
    private readonly composers: Composers,
    private readonly telling: Telling,
    private readonly outbox: Outbox,
  ) {}

  onModuleInit(): void {
    this.composers.register(THANKS, (message, entities) => this.compose(message, entities));
  }

  /** Plans what is due. Runs several times an hour; running twice at once does no harm. */
  async run(): Promise<void> {
    const [now, zone] = [this.clock.now(), await this.town.zone()];
    for (let planned = AT_ONCE; planned === AT_ONCE;) {
      planned = await this.transactions.quietly((entities) => planSome(entities, now, zone));
      if (planned > 0) this.outbox.wake();
    }
  }

  private async compose({ subjectId }: Message, entities: EntityManager): Promise<Composed | null> {
    const read = await this.telling.read(entities, subjectId);
    if (!read || read.booking.status !== BookingStatus.ATTENDED) return null;
    const latest = Temporal.Instant.from(read.story.facts.endsAt).add({ hours: WITHIN_HOURS });
    if (Temporal.Instant.compare(read.story.now, latest) > 0) return null;
    if (recipientOf(read.contact).email === null || (await hasToldEnough(entities, read))) return null;
    return { ...this.telling.letter('THANKS', read), mustKnow: false, sent: () => Promise.resolve() };
  }
}

async function planSome(entities: EntityManager, now: Temporal.Instant, zone: string): Promise<number> {
  const due = await entities.query<{ id: string; startsAt: Temporal.Instant }[]>(
    `SELECT DISTINCT ON (coalesce(b.email_hash, b.id::text::bytea)) b.id, s.starts_at AS "startsAt"
     FROM occurrence o JOIN slot s ON s.occurrence_id = o.id
     JOIN booking b ON b.slot_id = s.id AND b.status = 'ATTENDED' JOIN contact c ON c.id = b.contact_id
     WHERE tstzrange(o.starts_at, o.ends_at)
         && tstzrange($1::timestamptz - ${WITHIN_HOURS} * interval '1 hour', $1::timestamptz)
       AND s.ends_at > $1::timestamptz - ${WITHIN_HOURS} * interval '1 hour'
       AND ((s.ends_at AT TIME ZONE $2)::date + 1 + time '${AT}') AT TIME ZONE $2 <= $1
       AND coalesce(c.email, CASE WHEN c.phone IS NULL THEN c.guardian_email END) IS NOT NULL
       AND NOT EXISTS (
         SELECT FROM message m JOIN booking before ON before.id = m.subject_id
         WHERE m.kind = '${THANKS}' AND (before.id = b.id OR before.email_hash = b.email_hash)
           AND m.created_at > $1::timestamptz - ${AT_MOST_EVERY_DAYS} * interval '1 day')
     ORDER BY coalesce(b.email_hash, b.id::text::bytea), s.ends_at LIMIT ${AT_ONCE}`,
    [now, zone],
  );
  if (due.length === 0) return 0;
  await entities.query(
    `INSERT INTO message (id, kind, subject_id, about_at, channel, state, created_at, due_at)
     SELECT id, $4, subject_id, about_at, 'MAIL', 'PENDING', $5, $5
     FROM unnest($1::uuid[], $2::uuid[], $3::timestamptz[]) AS due (id, subject_id, about_at)
     ON CONFLICT (kind, subject_id, about_at) WHERE about_at IS NOT NULL DO NOTHING`,
    [due.map(newId), due.map(({ id }) => id), due.map(({ startsAt }) => startsAt), THANKS, now],
  );
  return due.length;
}
