// What is due goes out once, whatever the mail server says to it.
import { expect, test } from '@jest/globals';
import { CancelOccurrence } from '../../bookings/dates/cancel-occurrence.ts';
import { CallList } from '../../bookings/telling/team/call-list.ts';
import { startApi } from '../../testing/api.ts';
import { MessageTown } from '../../testing/message-town.ts';
import { Outbox } from './outbox.ts';

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

test('a server that falls silent in the middle of a mail is tried again, and the team sees that it may come twice', async () => {
  const email = await aGuest();
  town.mail.behave = () => 'FALL_SILENT';
  expect(await post()).toBe(1);
  expect(await row()).toMatchObject({ state: 'PENDING', tries: 1, repeated: true });
  town.mail.behave = () => 'TAKE';
  expect(await postIn(1)).toBe(1);
  expect(await row()).toMatchObject({ state: 'SENT', repeated: true });
  expect(town.mail.to(email)).toHaveLength(1);
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

test('two processes send each message once', async () => {
  const other = await startApi({ sharing: town.api, env: { SMTP_URL: town.mail.url } });
  try {
    const { slot } = await town.anOffer({ slots: [{ capacity: null }] });
    const guests = Array.from({ length: 60 }, town.someone);
    for (const email of guests) await booked({ slotId: slot.id, email });
    const sent = await Promise.all([post(), other.get(Outbox).sendDue()]);
    expect([Math.min(...sent) > 0, sent[0] + sent[1]]).toEqual([true, 60]);
    expect(guests.map((email) => town.mail.to(email).length)).toEqual(guests.map(() => 1));
  } finally {
    await other.close();
  }
});

test('a process that is gone while it sends: another one takes over after five minutes, once', async () => {
  const email = await aGuest();
  const leased = `UPDATE message SET state = 'SENDING', claimed_until = $1`;
  await town.api.sql(leased, [town.api.clock.now().add({ minutes: 5 })]);
  expect(await postIn(4)).toBe(0);
  expect(await postIn(1)).toBe(1);
  expect([await row(), town.mail.to(email).length]).toMatchObject([{ state: 'SENT', repeated: true }, 1]);
});

test('gone a second time: nobody tries a third time, and the team sees it', async () => {
  const email = await aGuest();
  const leased = `UPDATE message SET state = 'SENDING', claimed_until = $1, repeated = true`;
  await town.api.sql(leased, [town.api.clock.now()]);
  expect(await post()).toBe(0);
  expect([await row(), town.mail.to(email)]).toMatchObject([{ state: 'FAILED', repeated: true }, []]);
});

test('gone a second time: who must know and gave a number is called', async () => {
  const { slot, occurrence } = await town.anOffer();
  const email = town.someone();
  await booked({ slotId: slot.id, email, phone: '0731 160 301' });
  await post();
  await town.api.get(CancelOccurrence).cancel(occurrence.id, 'Wasserschaden.');
  const leased = `UPDATE message SET state = 'SENDING', claimed_until = $1, repeated = true WHERE state = 'PENDING'`;
  await town.api.sql(leased, [town.api.clock.now()]);
  expect([await post(), await post()]).toEqual([0, 0]);
  expect(await town.states()).toEqual(['SENT', 'FAILED', 'PENDING']);
  const calls = await town.api.get(CallList).list({ everything: true, venueIds: [], organisationIds: [] });
  expect(calls.map(({ why }) => why)).toEqual(['DATE_CANCELLED']);
});

test('a process that stops notes what is in the server’s hands, and leaves the rest to others', async () => {
  const { slot } = await town.anOffer({ slots: [{ capacity: null }] });
  const guests = Array.from({ length: 12 }, town.someone);
  for (const email of guests) await booked({ slotId: slot.id, email });
  const [begun, goesOn] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  town.mail.beforeTaking = () => (begun.resolve(), goesOn.promise);
  const env = { PUBLIC_URL: 'http://mitnand.ulm.example', SMTP_URL: town.mail.url, JOBS: '1' };
  const other = await startApi({ sharing: town.api, env });
  await begun.promise;
  const stopped = other.close();
  goesOn.resolve();
  await stopped;
  town.mail.beforeTaking = () => Promise.resolve();

  const count = (states: string[]) => [states.filter((it) => it === 'SENT').length, states.length];
  const [sent] = count(await town.states());
  expect(await town.states()).not.toContain('SENDING');
  expect([sent! > 0, sent! <= 5]).toEqual([true, true]);
  expect([await post(), count(await town.states())]).toEqual([12 - sent!, [12, 12]]);
  expect(guests.map((email) => town.mail.to(email).length)).toEqual(guests.map(() => 1));
  expect(await town.api.sql('SELECT FROM message WHERE repeated')).toEqual([]);
}, 60_000);

test('news of a booking waits while earlier news of it is in the server’s hands, also for another process', async () => {
  const { slot } = await town.anOffer();
  const email = town.someone();
  const receipt = await booked({ slotId: slot.id, email });
  const [begun, goesOn] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  town.mail.beforeTaking = () => (begun.resolve(), goesOn.promise);
  const first = post();
  await begun.promise;
  await town.guest.cancel(receipt);
  expect(await postIn(3)).toBe(0);
  town.mail.beforeTaking = () => Promise.resolve();
  goesOn.resolve();
  await first;
  expect(await post()).toBe(1);
  expect(await town.told(email)).toEqual(['CONFIRMED', 'CANCELLED_BY_GUEST']);
});

test('whoever may have heard that they have a place hears that they cancelled it', async () => {
  const { slot } = await town.anOffer();
  const email = town.someone();
  const receipt = await booked({ slotId: slot.id, email });
  town.mail.behave = () => 'FALL_SILENT';
  expect(await post()).toBe(1);
  town.mail.behave = () => 'TAKE';
  await town.guest.cancel(receipt);
  await postIn(5);
  expect(await town.told(email)).toEqual(['CANCELLED_BY_GUEST']);
});

test('also when they cancelled it while the server fell silent', async () => {
  const { slot } = await town.anOffer();
  const email = town.someone();
  const receipt = await booked({ slotId: slot.id, email });
  const begun = Promise.withResolvers<void>();
  town.mail.behave = () => (begun.resolve(), 'FALL_SILENT');
  const first = post();
  await begun.promise;
  await town.guest.cancel(receipt);
  await first;
  town.mail.behave = () => 'TAKE';
  await postIn(5);
  expect(await town.told(email)).toEqual(['CANCELLED_BY_GUEST']);
});

test('a mail that may come twice has another Message-ID when it tells something else', async () => {
  const { slot } = await town.anOffer();
  const email = town.someone();
  const receipt = await booked({ slotId: slot.id, email });
  const [begun, goesOn] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  town.mail.beforeAnswering = () => (begun.resolve(), goesOn.promise);
  const first = post();
  await begun.promise;
  await first;
  town.mail.beforeAnswering = () => Promise.resolve();
  goesOn.resolve();
  await town.guest.cancel(receipt);
  await postIn(5);
  const mails = town.mail.to(email);
  expect([mails.length, new Set(mails.map(({ messageId }) => messageId)).size]).toEqual([2, 2]);
});

test('a server that takes its time: what waits in a batch longer than its claim lasts comes once', async () => {
  const other = await startApi({ sharing: town.api, env: { SMTP_URL: town.mail.url } });
  try {
    const { slot } = await town.anOffer({ slots: [{ capacity: null }] });
    const guests = Array.from({ length: 8 }, town.someone);
    for (const email of guests) await booked({ slotId: slot.id, email });
    // What is told whole would be told twice by two who do not know of each other.
    await town.api.sql('UPDATE message SET again = true');
    const [begun, goesOn] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    let waiting = 0;
    town.mail.beforeTaking = () => (++waiting === 5 && begun.resolve(), goesOn.promise);
    const first = post();
    await begun.promise;
    town.mail.beforeTaking = () => Promise.resolve();
    town.api.clock.advance({ minutes: 6 });
    await other.get(Outbox).sendDue();
    goesOn.resolve();
    await first;
    // Five were in the server's hands when their time was up; nobody can know that.
    const times = guests.map((email) => town.mail.to(email).length).sort();
    expect(times).toEqual([1, 1, 1, 2, 2, 2, 2, 2]);
  } finally {
    await other.close();
  }
});
