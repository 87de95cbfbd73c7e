// A town for specs of bookings: after each of them every rule of booking is asked of the tables, and time goes back.
import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import { type Api, startApi } from '../servers/api.ts';
import { brokenInvariants } from '../asked/booking-invariants.ts';
import { Builders, type MadeOffer, type OfferInWords } from '../made/builders.ts';
import { Guest, type Receipt } from '../desks/guest.ts';

const START = '2026-11-23T08:00:00Z';

export class BookingTown {
  api: Api;
  guest: Guest;
  make: Builders;

  /** Starts before the specs of a file and stops after them; call it at the top of the file. */
  static forSpecs(): BookingTown {
    const town = new BookingTown();
    beforeAll(() => town.start());
    afterAll(() => town.api.close());
    afterEach(async () => {
      expect(await brokenInvariants(town.api)).toEqual({});
      town.api.clock.set(START);
    });
    return town;
  }

  /** An offer anybody may book without a word, unless told otherwise. */
  anOffer = (given: OfferInWords = {}): Promise<MadeOffer> =>
    this.make.anOffer({ contactRequired: false, largestParty: 8, ...given });

  /** The receipt of a booking that must succeed. */
  booked = async (input: Record<string, unknown>): Promise<Receipt> => {
    const { value, code } = await this.guest.book(input);
    expect(code).toBeUndefined();
    return value;
  };

  private async start(): Promise<void> {
    this.api = await startApi();
    this.make = new Builders(this.api);
    await this.make.aTown();
    this.guest = new Guest(this.api);
  }
}
