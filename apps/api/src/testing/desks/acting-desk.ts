// Somebody of the staff who acts for people on the phone, at the desk and at the door.
import { beforeAll } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { BookingTown } from '../towns/booking-town.ts';
import { StaffClient } from './staff-client.ts';

const BOOKING = `id number status channel partySize endReason waitingPosition can slot { id taken }`;
const RECEIPT = `booking { ${BOOKING} } number pin overlapping { number }`;

export class ActingDesk {
  staff: StaffClient;

  private constructor(private readonly town: BookingTown) {}

  /** Signs in before the specs of a file; call it after the town's own at the top of the file. */
  static forSpecs(town: BookingTown): ActingDesk {
    const desk = new ActingDesk(town);
    beforeAll(async () => {
      desk.staff = await StaffClient.signedIn(town.api, { role: 'TOWN_ADMIN' });
      // The clock jumps by days here; when sessions end is told elsewhere.
      await town.api.sql(`UPDATE staff_session SET ends_at = '2099-01-01', idle_minutes = 10000000`);
    });
    return desk;
  }

  book = async (input: Record<string, unknown>) => {
    const answer = await this.staff.graphql(
      `mutation ($input: BookForGuestInput!) { bookForGuest(input: $input) { ${RECEIPT} } }`,
      { input: { requestKey: randomUUID(), channel: 'PHONE', ...input } },
    );
    return { receipt: answer.data?.bookForGuest, code: answer.code };
  };

  /** Calls a mutation that takes a booking and answers it. */
  act = async (name: string, bookingId: string, rest: Record<string, [string, unknown]> = {}) => {
    const variables = Object.fromEntries(Object.entries(rest).map(([key, [, value]]) => [key, value]));
    const types = Object.entries(rest).map(([key, [type]]) => `, $${key}: ${type}`);
    const given = Object.keys(rest).map((key) => `, ${key}: $${key}`);
    const answer = await this.staff.graphql(
      `mutation ($bookingId: ID!${types.join('')}) { it: ${name}(bookingId: $bookingId${given.join('')}) { ${BOOKING} } }`,
      { bookingId, ...variables },
    );
    return { booking: answer.data?.it, code: answer.code };
  };

  /** What the log says was done with something, and how it ended. */
  noted = async (objectId: string): Promise<string[]> => {
    const rows = await this.town.api.sql(
      'SELECT action, outcome FROM audit_entry WHERE object_id = $1 ORDER BY id',
      [objectId],
    );
    return rows.map(({ action, outcome }) => `${action} ${outcome}`);
  };

  /** Sets the clock to so many minutes after an instant. */
  at = (instant: Temporal.Instant, minutes: number): void =>
    this.town.api.clock.set(instant.add({ minutes }));
}
