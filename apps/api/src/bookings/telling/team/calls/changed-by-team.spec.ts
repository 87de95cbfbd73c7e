// What the team changes for somebody who has only a telephone is told by a call; what they change themselves is not.
import { beforeAll, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Receipt } from '../../../../testing/desks/guest.ts';
import { MessageTown } from '../../../../testing/towns/message-town.ts';
import { StaffClient } from '../../../../testing/desks/staff-client.ts';
import { CallList } from './call-list.ts';

const town = MessageTown.forSpecs();

let staff: StaffClient;
let numbers = 100;
beforeAll(async () => {
  staff = await StaffClient.signedIn(town.api, { role: 'TOWN_ADMIN' });
  await town.api.sql(`UPDATE staff_session SET ends_at = '2099-01-01', idle_minutes = 10000000`);
});

const reach = { everything: true, venueIds: [], organisationIds: [] };
const whyCalled = async () => (await town.api.get(CallList).list(reach)).map(({ why }) => why);
const idOf = async ({ number }: Receipt): Promise<string> =>
  (await town.api.sql('SELECT id FROM booking WHERE number = $1', [number]))[0].id;
const moveFor = async (receipt: Receipt, slotId: string) =>
  staff.data(
    'mutation ($id: ID!, $slotId: ID!, $key: String!) { moveBookingFor(bookingId: $id, slotId: $slotId, requestKey: $key) { id } }',
    { id: await idOf(receipt), slotId, key: randomUUID() },
  );
const changePartyFor = async (receipt: Receipt, partySize: number) =>
  staff.data(
    'mutation ($id: ID!, $partySize: Int!) { changePartyFor(bookingId: $id, partySize: $partySize) { id } }',
    { id: await idOf(receipt), partySize },
  );

/** Somebody with a landline alone, and another date they may be moved to. */
async function hilde() {
  const { slots } = await town.anOffer({ dates: [{ startsIn: '3 days' }, { startsIn: '4 days' }] });
  const receipt = await town.booked({ slotId: slots[0]!.id, phone: `0731 161 ${++numbers}` });
  return { receipt, other: slots[1]!.id };
}

async function hildeWhoKnows() {
  const there = await hilde();
  await town.post();
  return there;
}

test('whom the team moved is called, until they moved it themselves', async () => {
  const { receipt, other } = await hildeWhoKnows();
  await moveFor(receipt, other);
  await town.postIn(2);
  expect(await whyCalled()).toEqual(['MOVED']);
  await town.guest.changeParty(receipt, 2);
  expect(await whyCalled()).toEqual([]);
});

test('for whom the team changed how many come is called', async () => {
  const { receipt } = await hildeWhoKnows();
  await changePartyFor(receipt, 3);
  await town.postIn(2);
  expect(await whyCalled()).toEqual(['PARTY_CHANGED']);
});

test('also when they had moved it themselves just before, and when nothing was told yet', async () => {
  const { receipt, other } = await hildeWhoKnows();
  await town.guest.move(receipt, other);
  await changePartyFor(receipt, 3);
  const { receipt: unaware, other: later } = await hilde();
  await moveFor(unaware, later);
  await town.postIn(10);
  expect((await whyCalled()).sort()).toEqual(['CONFIRMED', 'MOVED']);
});

test('nobody is called for what they changed themselves', async () => {
  const { receipt, other } = await hildeWhoKnows();
  await town.guest.move(receipt, other);
  await town.postIn(10);
  await changePartyFor(receipt, 3);
  await town.guest.changeParty(receipt, 2);
  await town.postIn(10);
  expect([await whyCalled(), await town.states()]).toEqual([[], ['DROPPED', 'DROPPED', 'DROPPED']]);
});
