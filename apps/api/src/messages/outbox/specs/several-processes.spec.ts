// Each message is in one process's hands: two at once, one that is gone, one that stops, one that takes its time.
import { expect, test } from '@jest/globals';
import { CancelOccurrence } from '../../../bookings/dates/cancel-occurrence.ts';
import { CallList } from '../../../bookings/telling/team/calls/call-list.ts';
import { startApi } from '../../../testing/servers/api.ts';
import { MessageTown } from '../../../testing/towns/message-town.ts';
import { Outbox } from '../outbox.ts';

const town = MessageTown.forSpecs();
const { aGuest, booked, firstRow: row, post, postIn } = town;

test('two processes send each message once', async () => {
  const other = await startApi({ sharing: town.api, env: { SMTP_URL: town.mail.url } });
  try {
    const { slot } = await town.anOffer({ slots: [{ capacity: null }] });
    const guests = Array.from({ length: 60 }, town.someone);
    for (const email of guests) await booked({ slotId: slot.id, email });
    // Five at most are in the hands of one: the sixth tells that both are at it.
    const both = Promise.withResolvers<void>();
    let inHand = 0;
    town.mail.beforeTaking = () => (++inHand > 5 && both.resolve(), both.promise);
    const sent = await Promise.all([post(), other.get(Outbox).sendDue()]);
    town.mail.beforeTaking = () => Promise.resolve();
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
});

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
