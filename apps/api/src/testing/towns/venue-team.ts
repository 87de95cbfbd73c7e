/** The team of a venue that is theirs alone, so that specs don't see each other's dates. */
import { randomUUID } from 'node:crypto';
import type { BookingTown } from './booking-town.ts';
import { StaffClient } from '../desks/staff-client.ts';

export class VenueTeam {
  private constructor(
    private readonly town: BookingTown,
    readonly venueId: string,
    readonly client: StaffClient,
  ) {}

  /** Signed in, and for as long as the clock of a spec may jump. */
  static async of(town: BookingTown): Promise<VenueTeam> {
    const { id: venueId } = await town.make.aVenue();
    const client = await StaffClient.signedIn(town.api, { role: 'QUARTIER_TEAM', venueId });
    await town.api.sql(`UPDATE staff_session SET ends_at = '2099-01-01', idle_minutes = 10000000`);
    return new VenueTeam(town, venueId, client);
  }

  /** Notes who came, of a booking by its number. */
  async attend(number: string, attendance: 'ATTENDED' | 'MISSED'): Promise<void> {
    const [{ id }] = await this.town.api.sql('SELECT id FROM booking WHERE number = $1', [number]);
    await this.client.data(
      `mutation ($id: ID!) { recordAttendance(bookingId: $id, attendance: ${attendance}) { status } }`,
      { id },
    );
  }

  async walkIn(slotId: string, partySize = 1): Promise<void> {
    await this.client.data(
      'mutation ($input: BookForGuestInput!) { bookForGuest(input: $input) { number } }',
      {
        input: { channel: 'WALK_IN', slotId, partySize, requestKey: randomUUID() },
      },
    );
  }
}
