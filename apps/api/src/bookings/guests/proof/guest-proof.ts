// Number and PIN prove that a booking is one's own; guessing them is made hopeless without ever locking the owner out.
// The arithmetic stands in docs/decisions/0004-booking-number-and-pin.md.
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Secrets } from '../../../platform/settings/secrets.ts';
import { Booking } from '../../booking.entity.ts';
import { isBookingNumber, normaliseBookingNumber } from '../../codes/booking-number.ts';
import { bookingPin, pinMatches } from '../../codes/booking-pin.ts';
import { PinThrottle } from './pin-throttle.ts';

/** Checked in place of a booking that is not there, so that both answers take the same work. */
const NO_BOOKING = { id: '00000000-0000-7000-8000-000000000000', pinVersion: 1 };

@Injectable()
export class GuestProof {
  constructor(
    private readonly dataSource: DataSource,
    private readonly secrets: Secrets,
    private readonly throttle: PinThrottle,
  ) {}

  /**
   * The booking of this number and PIN, or null for a wrong pair.
   * @param sourceKey where the request comes from
   * @throws DomainError TOO_MANY_ATTEMPTS after many wrong pairs from there
   */
  async check(number: string, pin: string, sourceKey: string): Promise<Booking | null> {
    const typed = normaliseBookingNumber(number);
    const attempt = await this.throttle.begin(typed, sourceKey);
    const booking = await this.rightPair(typed, pin).catch(async (error: unknown) => {
      await attempt.undecided().catch(() => undefined);
      throw error;
    });
    // Before anything is done with the booking: what goes wrong then was no wrong PIN.
    if (booking) await attempt.succeeded();
    return booking;
  }

  private async rightPair(number: string, pin: string): Promise<Booking | null> {
    const found = isBookingNumber(number) ? await this.booking(number) : null;
    // Without its key nobody can tell its PIN any more.
    const booking = found && this.secrets.has(found.keyVersion) ? found : null;
    const expected = this.pinOf(booking ?? { ...NO_BOOKING, keyVersion: this.secrets.currentVersion });
    return pinMatches(expected, pin) ? booking : null;
  }

  /** The PIN of a booking; shown in its receipt, in its own messages and on its slip only. */
  pinOf({ id, keyVersion, pinVersion }: Pick<Booking, 'id' | 'keyVersion' | 'pinVersion'>): string {
    return bookingPin(this.secrets.key('booking-pin', keyVersion), keyVersion, id, pinVersion);
  }

  private booking(number: string): Promise<Booking | null> {
    return this.dataSource.getRepository(Booking).findOneBy({ number });
  }
}
