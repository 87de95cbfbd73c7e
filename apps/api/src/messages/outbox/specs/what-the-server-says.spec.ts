// What is due goes out once, whatever the mail server says to it.
import { expect, test } from '@jest/globals';
import { MessageTown } from '../../../testing/towns/message-town.ts';

const town = MessageTown.forSpecs();
const { aGuest, booked, firstRow: row, post, postIn } = town;

test('a booking is confirmed at once, and once', async () => {
  const email = await aGuest();
  expect([await post(), await post()]).toEqual([1, 0]);
  expect(town.mail.to(email)).toHaveLength(1);
  const [{ id, state, server_answer }] = await town.api.sql('SELECT * FROM message');
  expect([state, town.mail.mails[0]!.messageId]).toEqual([
    'SENT',
    expect.stringMatching(new RegExp(`^<${id}-[0-9a-f]{12}@mitnand\\.ulm\\.example>$`)),
  ]);
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

test.each([
  ['at the address', 'RCPT'],
  ['after the mail', 'DATA'],
] as const)('what is refused %s has failed, and the team reads why, without the address', async (_, at) => {
  const email = await aGuest();
  town.mail.behave = () => ({ at, code: 550, text: `5.1.1 ${email}: no such user` });
  expect([await post(), await postIn(600)]).toEqual([1, 0]);
  expect(await row()).toMatchObject({ state: 'FAILED', channel: 'MAIL', repeated: false });
  expect((await row()).server_answer).toBe('550 5.1.1 <…>: no such user');
});

test('an address that is never taken ends as failed after two days, and is left alone then', async () => {
  await aGuest();
  town.mail.behave = () => ({ at: 'DATA', code: 451, text: '4.7.1 try again later' });
  let tries = 0;
  for (let hour = 0; hour < 60; hour++) tries += await postIn(60);
  expect(await row()).toMatchObject({ state: 'FAILED', server_answer: '451 4.7.1 try again later' });
  expect(tries).toBeLessThan(20);
});

test('nothing is lost while the server is away for an hour', async () => {
  const guests = [await aGuest(), await aGuest(), await aGuest()];
  await town.mail.close();
  for (let minute = 0; minute < 60; minute++) await postIn(1);
  expect(await town.states()).toEqual(['PENDING', 'PENDING', 'PENDING']);
  await town.mail.open();
  for (let minute = 0; minute < 60; minute++) await postIn(1);
  expect(guests.map((email) => town.mail.to(email).length)).toEqual([1, 1, 1]);
  expect(await town.states()).toEqual(['SENT', 'SENT', 'SENT']);
});

test('what was true when it was planned, and is no longer when it is sent, is not told', async () => {
  const { slot } = await town.anOffer();
  const email = town.someone();
  const receipt = await booked({ slotId: slot.id, email });
  await town.guest.cancel(receipt);
  expect([await post(), await postIn(5)]).toEqual([1, 0]);
  expect([await town.states(), town.mail.to(email)]).toEqual([['DROPPED'], []]);
});
