// Numbers of a month, for auditors too: counts without a person.
import { beforeAll, expect, test } from '@jest/globals';
import { BookingTown } from '../../../testing/towns/booking-town.ts';
import { StaffClient } from '../../../testing/desks/staff-client.ts';

const town = BookingTown.forSpecs();
const { anOffer, booked } = town;
let auditor: StaffClient;

beforeAll(async () => {
  auditor = await StaffClient.signedIn(town.api, { role: 'AUDITOR' });
});

test('numbers of a month are told to auditors, but none below five, and no person', async () => {
  const district = await town.make.aDistrict();
  const venue = await town.make.aVenue({ districtId: district.id });
  const startsAt = Temporal.Instant.from('2026-12-31T22:00:00Z');
  const { slot } = await anOffer({
    venueId: venue.id,
    dates: [{ startsAt, endsAt: startsAt.add({ hours: 2 }) }],
    slots: [{ capacity: 9 }],
  });
  const ask = async (month: string) => {
    const { bookingNumbers } = await auditor.data(
      'query ($month: String!) { bookingNumbers(month: $month) { district kind dates bookings arrived } }',
      { month },
    );
    return bookingNumbers.find((row: { district: string }) => row.district === district.name);
  };
  for (let count = 0; count < 4; count++) await booked({ slotId: slot.id });
  expect(await ask('2026-12')).toEqual({
    district: district.name,
    kind: 'ENGAGEMENT',
    dates: 1,
    bookings: null,
    arrived: null,
  });
  await booked({ slotId: slot.id });
  expect(await ask('2026-12')).toMatchObject({ bookings: 5 });
  expect(await ask('2027-01')).toBeUndefined();
  const wrong = await auditor.graphql('{ bookingNumbers(month: "2026-13") { dates } }');
  expect(wrong.code).toBe('BAD_INPUT');
});
