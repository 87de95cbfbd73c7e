// A mentor's sessions as a calendar. Whoever has its address sees when and where somebody helps, and never whom.
import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { originalLanguage } from '@mitnand/i18n/languages';
import { isShownIn } from '../../offers/reading/offer-loaders.ts';
import { TownService } from '../../places/town/town.service.ts';
import { type CalendarEvent, calendarFeed } from '../../messages/calendar/calendar-entry.ts';
import { Config } from '../../platform/settings/config.ts';
import { Clock } from '../../platform/time/clock.ts';
import { Role } from '../../team/roles/role.ts';
import type { Staff } from '../../team/roles/staff.ts';
import { MentorCalendar } from './mentor-calendar.entity.ts';

/** Some weeks back, so that a calendar does not forget yesterday. */
const BACK = { hours: 24 * 30 };

type Row = Pick<CalendarEvent, 'startsAt' | 'endsAt' | 'title' | 'place' | 'isCancelled'> & { id: string };

@Injectable()
export class MentorCalendars {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly town: TownService,
  ) {}

  /** Since when there is an address; null: there is none. */
  async since({ id }: Staff): Promise<Temporal.Instant | null> {
    const known = await this.dataSource.getRepository(MentorCalendar).findOneBy({ staffId: id });
    return known?.madeAt ?? null;
  }

  /** A new address in place of the one before, told this once. */
  async renew({ id }: Staff): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const row = { staffId: id, tokenHash: hashOf(token), madeAt: this.clock.now() };
    await this.dataSource.getRepository(MentorCalendar).upsert(row, ['staffId']);
    return `${this.config.publicUrl}/calendar/mentor/${token}.ics`;
  }

  async revoke({ id }: Staff): Promise<void> {
    await this.dataSource.getRepository(MentorCalendar).delete({ staffId: id });
  }

  /** The calendar of an address; null for one that is revoked or never was, or whose mentor no longer helps. */
  async feed(token: string): Promise<string | null> {
    const mentors = await this.dataSource.query<{ id: string }[]>(
      `SELECT g.mentor_id AS id FROM mentor_calendar c JOIN staff_member p ON p.id = c.staff_id AND p.ended_at IS NULL
         JOIN staff_grant g ON g.staff_id = p.id AND g.role = $2 WHERE c.token_hash = $1`,
      [hashOf(token), Role.MENTOR],
    );
    if (mentors.length === 0) return null;
    const [{ name }, zone] = await Promise.all([this.town.town(), this.town.zone()]);
    const rows = await this.sessions(mentors.map(({ id }) => id));
    const calendar = { name: `Mitnand ${name}`, zone, changedAt: this.clock.now() };
    return calendarFeed(
      calendar,
      rows.map((row) => this.event(row, zone)),
    );
  }

  private event({ id, ...row }: Row, zone: string): CalendarEvent {
    const { publicUrl } = this.config;
    const uid = `${id}@${new URL(publicUrl).hostname}`;
    return { ...row, uid, sequence: 0, now: this.clock.now(), zone, url: `${publicUrl}/team/meine-woche` };
  }

  /** From the first of somebody's own times to the last, per session. */
  private sessions(mentorIds: string[]): Promise<Row[]> {
    return this.dataSource.query(
      `SELECT o.id, min(s.starts_at) AS "startsAt", max(s.ends_at) AS "endsAt", row.title,
         venue.name || ', ' || venue.street AS place, o.cancelled_at IS NOT NULL AS "isCancelled"
       FROM slot s JOIN occurrence o ON o.id = s.occurrence_id
         JOIN offer ON offer.id = o.offer_id AND offer.state = 'PUBLISHED'
         JOIN offer_text row ON row.offer_id = o.offer_id AND ${isShownIn('$3')}
         LEFT JOIN venue ON venue.id = o.venue_id
       WHERE s.mentor_id = ANY($1::uuid[]) AND s.withdrawn_at IS NULL AND s.starts_at >= $2
       GROUP BY o.id, row.title, venue.id ORDER BY 2, 1`,
      [mentorIds, this.clock.now().subtract(BACK), originalLanguage],
    );
  }
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
