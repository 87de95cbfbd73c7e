/** A town with sessions of mentors at a venue, and others around; every rule of booking is asked after each spec. */
import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import { AttendanceService } from '../../bookings/dates/attendance.service.ts';
import { byRule } from '../../bookings/history/note-events.ts';
import { ExpireHolds } from '../../bookings/waiting/expire-holds.ts';
import type { Worry } from '../../offers/offer-terms.ts';
import { type Api, startApi } from '../servers/api.ts';
import { brokenInvariants } from '../asked/booking-invariants.ts';
import { Builders, type MadeOffer } from '../made/builders.ts';
import { Guest, type Receipt } from '../desks/guest.ts';
import { StaffClient } from '../desks/staff-client.ts';

/** A Monday, nine in the morning in Ulm. */
const START = '2026-11-23T08:00:00Z';
/** Sessions are on the Thursday after, at two in the afternoon. */
const SESSION = Temporal.Instant.from('2026-11-26T13:00:00Z');

const ABSENCE = `occurrenceId mentorId mentorName since occurrence { id }
  bookings { bookingId startsAt people outcome newStartsAt heldUntil occurrence { id venue { id } } }`;
const OPERATIONS = {
  mentorAbsent: 'mutation',
  mentorBack: 'mutation',
  absenceConsequences: 'query',
} as const;
type Operation = keyof typeof OPERATIONS;

type Words = `${Worry}`;
interface Around {
  readonly venue: 'same' | 'near' | 'far';
  /** After the session. */
  readonly days: number;
  readonly minutes?: number;
  readonly worries?: Words[];
}

/** `14:00 HELD 15:30`: when, what became of it, and when its place is now, by the clock of Ulm. */
export function bookingsOf(bookings: { startsAt: string; outcome: string; newStartsAt: string | null }[]) {
  return bookings.map(({ startsAt, outcome, newStartsAt }) =>
    [clock(startsAt), outcome, newStartsAt ? clock(newStartsAt) : '-'].join(' '),
  );
}

const clock = (at: string) =>
  Temporal.Instant.from(at).toZonedDateTimeISO('Europe/Berlin').toPlainTime().toString().slice(0, 5);

export class AbsenceTown {
  api: Api;
  guest: Guest;
  make: Builders;
  desk: StaffClient;
  private venues: Record<Around['venue'], string>;
  private people = 0;

  static forSpecs(): AbsenceTown {
    const town = new AbsenceTown();
    beforeAll(() => town.start());
    afterAll(() => town.api.close());
    afterEach(async () => {
      expect(await brokenInvariants(town.api)).toEqual({});
      town.api.clock.set(START);
      await town.api.sql('TRUNCATE offer CASCADE');
    });
    return town;
  }

  someone = (): string => `gast.${++this.people}@ulm.example`;

  booked = async (input: Record<string, unknown>): Promise<Receipt> => {
    const { value, code } = await this.guest.book(input);
    expect(code).toBeUndefined();
    return value;
  };

  /** A session of two hours in half hours with a mentor for each list of worries. */
  session = async (...worries: Words[][]): Promise<{ date: MadeOffer; ids: string[] }> => {
    const ids = [];
    for (const each of worries) ids.push((await this.make.aMentor({ worries: each })).id);
    return { date: await this.offer([SESSION], this.venues.same, ids, 120), ids };
  };

  /** A session with a mentor, and another one of the same offer so many days later. */
  sessionAndLater = async (days: number): Promise<{ date: MadeOffer; mentorId: string }> => {
    const { id: mentorId } = await this.make.aMentor({ worries: ['WIFI'] });
    const starts = [SESSION, SESSION.add({ hours: 24 * days })];
    return { date: await this.offer(starts, this.venues.same, [mentorId], 120), mentorId };
  };

  /** The same of mentors there are. */
  sessionOf = (mentorIds: string[]): Promise<MadeOffer> =>
    this.offer([SESSION], this.venues.same, mentorIds, 120);

  /** Who is in the slots of a session now. */
  mentorsOf = async ({ occurrence }: { occurrence: { id: string } }): Promise<string[]> => {
    const rows = await this.api.sql(
      'SELECT DISTINCT mentor_id AS id FROM slot WHERE occurrence_id = $1 AND withdrawn_at IS NULL',
      [occurrence.id],
    );
    return rows.map(({ id }) => id);
  };

  /** Another session, of a mentor of its own. */
  another = async ({ venue, days, minutes = 60, worries = ['WIFI'] }: Around) => {
    const { id: mentorId } = await this.make.aMentor({ worries });
    const offer = await this.offer(
      [SESSION.add({ hours: 24 * days })],
      this.venues[venue],
      [mentorId],
      minutes,
    );
    return { ...offer, mentorId };
  };

  /** Somebody with a place at this time of Ulm with this mentor; with an address unless told otherwise. */
  bookAt = async (
    { slots }: MadeOffer,
    time: string,
    needs: object,
    mentorId: string,
    contact: object = { email: this.someone() },
  ): Promise<Receipt> => {
    const slot = slots.find(
      (each) => clock(each.startsAt.toString()) === time && each.mentorId === mentorId,
    )!;
    return this.booked({ slotId: slot.id, needs, ...contact });
  };

  waitFor = ({ occurrence }: MadeOffer, given: object = {}): Promise<Receipt> =>
    this.booked({ occurrenceId: occurrence.id, email: this.someone(), ...given });

  /** What the team reads when it says something of a mentor. */
  said = async (operation: Operation, { occurrence }: MadeOffer, mentorId: string) => {
    const answer = await this.ask(operation, occurrence.id, mentorId);
    expect(answer.code).toBeUndefined();
    return answer.data![operation];
  };

  /** The team staffs a session with just these mentors. */
  staff = async ({ occurrence }: MadeOffer, mentorIds: string[]): Promise<void> => {
    const { code } = await this.desk.graphql(
      `mutation ($occurrenceId: ID!, $mentorIds: [ID!]!) {
        staffSession(occurrenceId: $occurrenceId, staffing: { mentorIds: $mentorIds }) { dates { on } } }`,
      { occurrenceId: occurrence.id, mentorIds },
    );
    expect(code).toBeUndefined();
  };

  refused = async (operation: Operation, { occurrence }: MadeOffer, mentorId: string) =>
    (await this.ask(operation, occurrence.id, mentorId)).code;

  /** The booking as its guest sees it, with the mentor of its slot. */
  seen = async (receipt: Receipt) => {
    const { booking } = await this.api.data(
      `query ($number: String!, $pin: String!) { booking(number: $number, pin: $pin) {
        number status waitingPosition heldUntil endReason insteadOf occurrence { id } slot { id startsAt } } }`,
      { number: receipt.number, pin: receipt.pin },
    );
    const [slot] = await this.api.sql('SELECT mentor_id AS mentor FROM slot WHERE id = $1', [
      booking.slot?.id,
    ]);
    return { ...booking, mentor: slot?.mentor ?? null };
  };

  /** How many places are taken in each of these. */
  taken = (...offers: MadeOffer[]): Promise<number[]> =>
    Promise.all(
      offers.map(async ({ id }) => {
        const [sum] = await this.api.sql(
          `SELECT sum(taken)::int AS taken FROM slot JOIN occurrence o ON o.id = occurrence_id WHERE o.offer_id = $1`,
          [id],
        );
        return sum!.taken;
      }),
    );

  /** This time of Ulm on the day of a session. */
  at = ({ occurrence }: MadeOffer, time: string): string =>
    occurrence.startsAt.toZonedDateTimeISO('Europe/Berlin').withPlainTime(time).toInstant().toString();

  /** All held places run out. */
  silence = async (): Promise<void> => {
    this.api.clock.advance({ hours: 40 });
    await this.api.get(ExpireHolds).run();
  };

  checkIn = async ({ number }: Receipt): Promise<void> => {
    const [{ id }] = await this.api.sql('SELECT id FROM booking WHERE number = $1', [number]);
    await this.api.get(AttendanceService).record(id, 'ATTENDED' as never, byRule);
  };

  private ask(operation: Operation, occurrenceId: string, mentorId: string) {
    return this.desk.graphql(
      `${OPERATIONS[operation]} ($occurrenceId: ID!, $mentorId: ID) {
        ${operation}(occurrenceId: $occurrenceId, mentorId: $mentorId) { ${ABSENCE} } }`,
      { occurrenceId, mentorId },
    );
  }

  private async offer(starts: Temporal.Instant[], venueId: string, mentorIds: string[], minutes: number) {
    const slots = await this.make.aSession(mentorIds, { minutes, slotMinutes: 30 });
    const dates = starts.map((startsAt) => ({ startsAt, endsAt: startsAt.add({ minutes }), slots }));
    return this.make.anOffer({ kind: 'CONSULTATION', contactRequired: false, venueId, dates });
  }

  private async start(): Promise<void> {
    this.api = await startApi();
    this.make = new Builders(this.api);
    await this.make.aTown();
    this.guest = new Guest(this.api);
    this.desk = await StaffClient.signedIn(this.api, { role: 'TOWN_ADMIN' });
    await this.api.sql(`UPDATE staff_session SET ends_at = '2099-01-01', idle_minutes = 10000000`);
    const venueAt = async (latitude: number) => (await this.make.aVenue({ latitude, longitude: 9.99 })).id;
    this.venues = { same: await venueAt(48.4), near: await venueAt(48.43), far: await venueAt(48.5) };
  }
}
