/** A session that two hundred people want in two processes, letters and calls with it, and absences in the middle. */
import { DataSource } from 'typeorm';
import { Outbox } from '../../messages/outbox/outbox.ts';
import { newId } from '../../platform/ids.ts';
import { SettableClock } from '../../platform/time/clock.ts';
import { type Api, startApi } from '../servers/api.ts';
import { ApiProcess } from '../servers/api-process.ts';
import { Builders, type MadeOffer } from '../made/builders.ts';
import { MailCatcher } from '../servers/mail-catcher.ts';
import type { GraphqlClient } from '../servers/graphql-client.ts';
import { StaffClient } from '../desks/staff-client.ts';
import { waitingForRow } from '../asked/waiting-for-row.ts';

const HALF_HOURS = { minutes: 90, slotMinutes: 30 };

interface Said {
  readonly since: string | null;
  readonly bookings: readonly { readonly bookingId: string; readonly outcome: string }[];
}

interface StandingStill {
  /** @returns what was answered; null: nothing, the process is gone */
  readonly goOn: () => Promise<Said | null>;
}

/** How a booking stands in the tables, and what its person was told last. */
export interface Standing {
  readonly id: string;
  readonly number: string;
  readonly status: 'CONFIRMED' | 'OFFERED' | 'WAITLISTED';
  readonly dateId: string;
  readonly slotId: string | null;
  readonly startsAt: Temporal.Instant | null;
  /** Whether its slot is of its date, open, and offers what it needs; null without one. */
  readonly fits: boolean | null;
  readonly rank: number | null;
  readonly insteadOf: Temporal.Instant | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly told: { readonly standing: string; readonly slotId: string | null } | null;
}

export class AbsenceStormTown {
  private constructor(
    readonly api: Api,
    readonly mail: MailCatcher,
    readonly replicas: ApiProcess[],
    private readonly make: Builders,
    private readonly desk: StaffClient,
  ) {}

  static async start(): Promise<AbsenceStormTown> {
    const mail = await MailCatcher.start();
    const env = { SMTP_URL: mail.url, PUBLIC_URL: 'http://mitnand.ulm.example' };
    const api = await startApi({ clock: new SettableClock(Temporal.Now.instant()), env });
    const make = new Builders(api);
    await make.aTown();
    const desk = await StaffClient.signedIn(api, { role: 'TOWN_ADMIN' });
    const town = new AbsenceStormTown(api, mail, [], make, desk);
    for (let started = 0; started < 2; started++) town.replicas.push(await town.aProcess());
    return town;
  }

  async stop(): Promise<void> {
    await Promise.all(this.replicas.map((replica) => replica.stop()));
    await this.api.close();
    await this.mail.close();
  }

  /** Letters are sent when the spec says so, by `post`. */
  async aProcess(): Promise<ApiProcess> {
    return ApiProcess.start(this.api.databaseUrl, {
      ...{ SMTP_URL: this.mail.url, PUBLIC_URL: 'http://mitnand.ulm.example', JOBS: '0' },
    });
  }

  /** An hour and a half at noon of a day of Ulm, in halves. */
  async session(
    mentorIds: readonly string[],
    { days, venueId }: { readonly days: number; readonly venueId: string },
  ): Promise<MadeOffer> {
    const noon = this.api.clock.now().toZonedDateTimeISO('Europe/Berlin').withPlainTime('12:00');
    const dates = [
      {
        startsAt: noon.add({ days }).toInstant(),
        minutes: HALF_HOURS.minutes,
        slots: await this.make.aSession(mentorIds, HALF_HOURS),
      },
    ];
    return this.make.anOffer({ kind: 'CONSULTATION', contactRequired: false, venueId, dates });
  }

  async mentors(count: number, worry: 'FORMS' | 'WIFI'): Promise<string[]> {
    const ids: string[] = [];
    for (let made = 0; made < count; made++) ids.push((await this.make.aMentor({ worries: [worry] })).id);
    return ids;
  }

  async venueAt(latitude: number): Promise<string> {
    return (await this.make.aVenue({ latitude, longitude: 9.99 })).id;
  }

  /** The team says it, in this process. */
  absent(session: MadeOffer, mentorId: string, replica: GraphqlClient): Promise<Said> {
    return this.say('mentorAbsent', session, mentorId, replica);
  }

  back(session: MadeOffer, mentorId: string, replica: GraphqlClient): Promise<Said> {
    return this.say('mentorBack', session, mentorId, replica);
  }

  /** Said, and in its middle it stands still: somebody else has a row it is about to change, until `goOn`. */
  async standingStill(session: MadeOffer, mentorId: string, replica: ApiProcess): Promise<StandingStill> {
    const hands = this.api.get(DataSource).createQueryRunner();
    await hands.startTransaction();
    await hands.query(
      `SELECT FROM booking WHERE slot_id IN (SELECT id FROM slot WHERE mentor_id = $1) ORDER BY id DESC LIMIT 1 FOR UPDATE`,
      [mentorId],
    );
    const said = this.absent(session, mentorId, replica).catch(() => null);
    await waitingForRow(this.api);
    const goOn = async () => {
      await hands.rollbackTransaction();
      await hands.release();
      return said;
    };
    return { goOn };
  }

  /** Until so many transactions wait for locks of others. */
  async untilWaiting(many: number): Promise<void> {
    for (;;) {
      const [row] = await this.api.sql<{ waiting: number }>(
        `SELECT count(*)::int AS waiting FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      );
      if (row!.waiting >= many) return;
    }
  }

  /** Sends what is due a quarter of an hour after the last news. */
  async post(): Promise<void> {
    this.api.clock.set(Temporal.Now.instant().add({ minutes: 15 }));
    await this.api.get(Outbox).sendDue();
  }

  /** All bookings by number. */
  standings(): Promise<Standing[]> {
    return this.api.sql<Standing>(
      `SELECT b.id, b.number, b.status, b.occurrence_id AS "dateId", b.slot_id AS "slotId", b.waiting_rank::int AS rank,
         b.instead_of_starts_at AS "insteadOf", c.email, c.phone, told.facts AS told, s.starts_at AS "startsAt",
         s.withdrawn_at IS NULL AND s.offers @> b.needs AND s.occurrence_id = b.occurrence_id AS fits
       FROM booking b LEFT JOIN contact c ON c.id = b.contact_id LEFT JOIN slot s ON s.id = b.slot_id
       LEFT JOIN booking_told told ON told.booking_id = b.id ORDER BY b.number`,
    );
  }

  /** The kinds of letters somebody got, and the text of the last in one line. */
  async letters(email: string): Promise<{ kinds: string[]; last: string }> {
    const mails = this.mail.to(email);
    const ids = mails.map(({ messageId }) => messageId!.slice(1, 1 + newId().length));
    const rows = await this.api.sql<{ id: string; told: string }>(
      'SELECT id, told_as AS told FROM message WHERE id = ANY($1)',
      [ids],
    );
    const kinds = ids.map((id) => rows.find((row) => row.id === id)!.told);
    return { kinds, last: mails.at(-1)?.text?.replace(/\s+/g, ' ') ?? '' };
  }

  /** Numbers of the call list with the reason. */
  async calls(): Promise<Map<string, string>> {
    const { calls } = await this.desk.data('{ calls { why booking { number } } }');
    return new Map(calls.map(({ why, booking }: any) => [booking.number, why]));
  }

  private async say(
    what: 'mentorAbsent' | 'mentorBack',
    { occurrence }: MadeOffer,
    mentorId: string,
    replica: GraphqlClient,
  ): Promise<Said> {
    const data = await replica.data(
      `mutation ($occurrenceId: ID!, $mentorId: ID!) {
        ${what}(occurrenceId: $occurrenceId, mentorId: $mentorId) { since bookings { bookingId outcome } } }`,
      { occurrenceId: occurrence.id, mentorId },
      { headers: { cookie: this.desk.cookie } },
    );
    return data[what];
  }
}
