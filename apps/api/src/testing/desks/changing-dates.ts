/** A series whose dates a spec changes, each change compared with what its preview said. */
import { expect } from '@jest/globals';
import type { Consequence, WantedChange } from '../../bookings/date-plans/date-change.ts';
import { ChangeDates } from '../../bookings/dates/change-dates.service.ts';
import type { SeriesDraft } from '../../offers/posting/offer-draft.ts';
import { placesPlan } from '../../offers/posting/planned-slots.ts';
import type { BookingTown } from '../towns/booking-town.ts';
import type { MadeOffer } from '../made/builders.ts';
import type { Proof, Receipt, SeenBooking } from './guest.ts';

export const on = (day: string) => Temporal.PlainDate.from(day);
export const at = (time: string) => Temporal.PlainTime.from(time);

/** The town's clock stands on a Monday. */
const tuesdays: SeriesDraft = {
  frequency: 'WEEKLY',
  weekdays: [2],
  startsOn: on('2026-11-24'),
  endsOn: on('2026-12-20'),
  startTime: at('14:00'),
  minutes: 120,
  slotPlan: placesPlan(120, { onSite: 2 }),
};

/** By the wall clock, e.g. `2026-11-24T14:00`. */
export const local = (instant: Temporal.Instant) =>
  instant.toZonedDateTimeISO('Europe/Berlin').toPlainDateTime().toString({ smallestUnit: 'minute' });

/** Each date in words, e.g. `12-01 MOVED 12-03T14:00 2 1`: people with a place, and bookings that wait. */
const told = (consequences: Consequence[]) =>
  consequences.map(({ on: day, effect, to, people, waiting }) =>
    [day.toString().slice(5), effect, to && local(to.startsAt).slice(5), people, waiting]
      .filter(Boolean)
      .join(' '),
  );

export class ChangingDates {
  constructor(private readonly town: BookingTown) {}

  get changes(): ChangeDates {
    return this.town.api.get(ChangeDates);
  }

  /** Tuesdays at 14:00 until Christmas, two places each. */
  aSeries = (given: Partial<SeriesDraft> = {}): Promise<MadeOffer> =>
    this.town.anOffer({ largestParty: 5, series: [{ ...tuesdays, ...given }] });

  /** Dates as they stand, e.g. `2026-11-24T14:00`. */
  starts = async ({ id }: MadeOffer): Promise<string[]> =>
    (await this.town.make.madeOffer(id, '')).occurrences.map(
      (date) => local(date.startsAt) + (date.isCancelled ? ' cancelled' : ''),
    );

  /** Applies a change, and checks that the preview said the same. */
  change = async (occurrenceId: string, wanted: WantedChange): Promise<string[]> => {
    const shown = await this.changes.preview(occurrenceId, wanted);
    const done = await this.changes.apply(occurrenceId, wanted, 'Der Raum ist belegt.');
    expect(told(done)).toEqual(told(shown));
    return told(done);
  };

  booked = (slotId: string, given: object = {}): Promise<Receipt> => this.town.booked({ slotId, ...given });

  found = async (receipt: Proof): Promise<SeenBooking> => (await this.town.guest.find(receipt)).value!;
}
