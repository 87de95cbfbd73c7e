// What reached nobody is shown to the team of the place, until somebody was told or it is over.
import { beforeAll, expect, test } from '@jest/globals';
import { MessageTown } from '../../../testing/towns/message-town.ts';
import { StaffClient } from '../../../testing/desks/staff-client.ts';

const town = MessageTown.forSpecs();
let desk: StaffClient;

const LIST =
  '{ undeliveredMessages { message { id kind state serverAnswer } booking { number messages { state } } } }';
const undelivered = async (by = desk) => (await by.data(LIST)).undeliveredMessages as any[];

/** Somebody whose mail server wants to know nothing of them. */
async function aLostMail(venueId?: string) {
  const { slot } = await town.anOffer({ startsIn: '3 days', ...(venueId && { venueId }) });
  const email = town.someone();
  const { number } = await town.booked({ slotId: slot.id, email });
  town.mail.behave = () => ({ at: 'RCPT', code: 550, text: `5.1.1 <${email}> no such user` });
  await town.post();
  town.mail.behave = () => 'TAKE';
  return { number, email };
}

beforeAll(async () => {
  desk = await StaffClient.signedIn(town.api, { role: 'TOWN_ADMIN' });
  await town.api.sql(`UPDATE staff_session SET ends_at = '2099-01-01', idle_minutes = 10000000`);
});

test('it is told with what was to be told and what the server answered, and without the address', async () => {
  const { number } = await aLostMail();
  expect(await undelivered()).toEqual([
    {
      message: {
        id: expect.any(String),
        kind: 'CONFIRMED',
        state: 'FAILED',
        serverAnswer: '550 5.1.1 <…> no such user',
      },
      booking: { number, messages: [{ state: 'FAILED' }] },
    },
  ]);
});

test('it leaves the list when it is sent again, and stays at its booking', async () => {
  const { email } = await aLostMail();
  const [{ message }] = await undelivered();
  await desk.data('mutation ($id: ID!) { resendMessage(id: $id) { state } }', { id: message.id });
  expect(await undelivered()).toEqual([]);
  await town.post();
  expect(await town.told(email)).toEqual(['CONFIRMED']);
  expect(await undelivered()).toEqual([]);
});

test('it is gone when the date is over', async () => {
  await aLostMail();
  town.api.clock.advance({ hours: 24 * 4 });
  expect(await undelivered()).toEqual([]);
});

test('it is shown to the team of its place, and to no other', async () => {
  const [here, there] = [await town.make.aVenue(), await town.make.aVenue()];
  const { number } = await aLostMail(here.id);
  const [own, other] = [
    await StaffClient.signedIn(town.api, { role: 'QUARTIER_TEAM', venueId: here.id }),
    await StaffClient.signedIn(town.api, { role: 'QUARTIER_TEAM', venueId: there.id }),
  ];
  expect((await undelivered(own)).map(({ booking }) => booking.number)).toEqual([number]);
  expect(await undelivered(other)).toEqual([]);
});
