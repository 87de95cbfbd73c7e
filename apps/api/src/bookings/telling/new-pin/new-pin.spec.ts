// A new PIN reaches whoever was written the old one.
import { beforeAll, expect, test } from '@jest/globals';
import { MessageTown } from '../../../testing/towns/message-town.ts';
import type { Receipt } from '../../../testing/desks/guest.ts';
import { StaffClient } from '../../../testing/desks/staff-client.ts';

const town = MessageTown.forSpecs();
let desk: StaffClient;
beforeAll(async () => {
  desk = await StaffClient.signedIn(town.api, { role: 'TOWN_ADMIN' });
});

async function reissued({ number }: Receipt): Promise<string> {
  const [{ id }] = await town.api.sql('SELECT id FROM booking WHERE number = $1', [number]);
  return (await desk.data(`mutation { reissuePin(bookingId: "${id}") { pin } }`)).reissuePin.pin;
}

test('with the link that opens the booking again', async () => {
  const email = town.someone();
  const receipt = await town.booked({ slotId: (await town.anOffer()).slot.id, email });
  await town.post();
  const pin = await reissued(receipt);
  await town.post();
  expect(await town.told(email)).toEqual(['CONFIRMED', 'NEW_PIN']);
  expect(town.mail.to(email)[1]!.text).toContain(`#nummer=${receipt.number}&pin=${pin}`);
  expect(pin).not.toBe(receipt.pin);
});

test('in the first letter, where that has not gone yet, and not once more', async () => {
  const email = town.someone();
  const receipt = await town.booked({ slotId: (await town.anOffer()).slot.id, email });
  const pin = await reissued(receipt);
  await town.post();
  expect(await town.told(email)).toEqual(['CONFIRMED']);
  expect(town.mail.to(email)[0]!.text).toContain(`&pin=${pin}`);
});
