// What is due goes out once, whatever the mail server says to it.
import { expect, test } from '@jest/globals';
import { MessageTown } from '../../testing/message-town.ts';

const town = MessageTown.forSpecs();
const { booked, post, postIn } = town;

/** Somebody who has booked, and their address. */
async function aGuest(): Promise<string> {
  const { slot } = await town.anOffer();
  const email = town.someone();
  await booked({ slotId: slot.id, name: 'Mara', email });
  return email;
}

const row = async () => (await town.api.sql('SELECT * FROM message'))[0];

test('a booking is confirmed at once, and once', async () => {
  const email = await aGuest();
  expect([await post(), await post()]).toEqual([1, 0]);
  expect(town.mail.to(email)).toHaveLength(1);
  const [{ id, state, server_answer }] = await town.api.sql('SELECT * FROM message');
  expect([state, town.mail.mails[0]!.messageId]).toEqual(['SENT', `<${id}@mitnand.ulm.example>`]);
  expect(server_answer).toMatch(/^250 /);
});

test('a server that asks to come again is asked again, after 1, 5 and 15 minutes', async () => {
  const email = await aGuest();
  town.mail.behave = () => ({ at: 'RCPT', code: 450, text: `4.2.0 <${email}> greylisted` });
  const tried: number[] = [];
  for (let minute = 0; minute < 22; minute++) {
    if ((await post()) > 0) tried.push(minute);
    town.api.clock.advance({ minutes: 1 });
  }
  expect(tried).toEqual([0, 1, 6, 21]);
  expect(await row()).toMatchObject({ state: 'PENDING', tries: 4, repeated: false });
  expect((await row()).server_answer).toBe('450 4.2.0 <…> greylisted');
  town.mail.behave = () => 'TAKE';
  expect(await postIn(60)).toBe(1);
  expect([town.mail.to(email).length, (await row()).state]).toEqual([1, 'SENT']);
});
