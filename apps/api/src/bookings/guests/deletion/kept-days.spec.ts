// Contacts are kept as long as the town says for the kind of offer.
import { beforeAll, expect, test } from '@jest/globals';
import { BookingTown } from '../../../testing/towns/booking-town.ts';
import { StaffClient } from '../../../testing/desks/staff-client.ts';

const town = BookingTown.forSpecs();
const { anOffer, booked } = town;
let admin: StaffClient;

beforeAll(async () => {
  admin = await StaffClient.signedIn(town.api, { role: 'TOWN_ADMIN' });
});

async function storedUntil(kind: 'ENGAGEMENT' | 'CONSULTATION'): Promise<string | null> {
  const { slot } = await anOffer({ kind, startsIn: '3 days' });
  const proof = await booked({ slotId: slot.id, name: 'Mara', email: `${slot.id}@example.org` });
  return (await town.guest.find(proof)).value!.storedUntil;
}

test('until the town says otherwise, as is custom; from then on as it says', async () => {
  expect(await storedUntil('ENGAGEMENT')).toBe('2026-12-26');
  expect(await storedUntil('CONSULTATION')).toBe('2026-11-28');
  const { townSettings } = await admin.data('{ townSettings { version } }');
  const usual = { auditMonths: 12, staffMonths: 12, invitationDays: 30, draftMonths: 6, enquiryDays: 30 };
  const retention = { ...usual, engagementDays: 7, consultationDays: 1, gatheringDays: 7 };
  await admin.data(
    'mutation ($version: Int!, $input: TownInput!) { saveTown(version: $version, input: $input) { version } }',
    {
      version: townSettings.version,
      input: { retention },
    },
  );
  expect(await storedUntil('ENGAGEMENT')).toBe('2026-12-03');
  expect(await storedUntil('CONSULTATION')).toBe('2026-11-27');
  expect((await town.api.data('{ town { retention { engagementDays } } }')).town.retention).toEqual({
    engagementDays: 7,
  });
});
