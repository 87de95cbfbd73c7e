// People are told what becomes of their booking: at once when they book, later when it has settled.
import { beforeAll, describe, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { MessageTown } from '../../testing/message-town.ts';
import { StaffClient } from '../../testing/staff-client.ts';
import { CancelOccurrence } from '../dates/cancel-occurrence.ts';
import { ChangeDates } from '../dates/change-dates.service.ts';
import { BookingsService } from '../bookings.service.ts';
import { BookingEndReason } from '../booking-terms.ts';
import { CallList } from './team/call-list.ts';
import { ExpireHolds } from '../waiting/expire-holds.ts';

const town = MessageTown.forSpecs();
const { booked, post, postIn, someone, told } = town;

let staff: StaffClient;
beforeAll(async () => {
  staff = await StaffClient.signedIn(town.api, { role: 'TOWN_ADMIN' });
  await town.api.sql(`UPDATE staff_session SET ends_at = '2099-01-01', idle_minutes = 10000000`);
});

const move = (occurrenceId: string, startsAt: string) =>
  town.api
    .get(ChangeDates)
    .apply(
      occurrenceId,
      { scope: 'THIS', change: { startsAt: Temporal.Instant.from(startsAt) } },
      'Der Raum ist belegt.',
    );
const idOf = async (number: string): Promise<string> =>
  (await town.api.sql('SELECT id FROM booking WHERE number = $1', [number]))[0].id;

describe('news', () => {
  test('of a date that moves, and moves again, is told once, two minutes after the last', async () => {
    const { slot, occurrence } = await town.anOffer();
    const email = someone();
    await booked({ slotId: slot.id, email });
    await post();
    await move(occurrence.id, '2026-11-27T09:00:00Z');
    expect(await postIn(1)).toBe(0);
    await move(occurrence.id, '2026-11-27T13:00:00Z');
    expect(await postIn(1)).toBe(0);
    expect(await postIn(1)).toBe(1);
    expect(await told(email)).toEqual(['CONFIRMED', 'DATE_MOVED']);
    expect(town.mail.to(email)[1]!.text).toContain('14:00');
    expect(await postIn(60)).toBe(0);
  });

  test('stands in the file about the booking, without its words', async () => {
    const { slot } = await town.anOffer();
    const receipt = await booked({ slotId: slot.id, email: someone() });
    await post();
    const { messages } = (await town.guest.file(receipt)).value!;
    expect(messages).toEqual([
      { kind: 'CONFIRMED', channel: 'MAIL', state: 'SENT', sentAt: '2026-11-23T08:00:00Z' },
    ]);
  });

  test('is told after ten minutes at the latest, however often something changes', async () => {
    const { slot } = await town.anOffer();
    const email = someone();
    const receipt = await booked({ slotId: slot.id, email });
    await post();
    let sent = 0;
    for (let minute = 0; minute < 10; minute++) {
      await town.guest.changeParty(receipt, (minute % 3) + 2);
      sent += await postIn(1);
    }
    expect([sent, await told(email)]).toEqual([1, ['CONFIRMED', 'PARTY_CHANGED']]);
  });

  test('that was taken back meanwhile is none', async () => {
    const { slot, occurrence } = await town.anOffer();
    const email = someone();
    await booked({ slotId: slot.id, email });
    await post();
    const startsAt = occurrence.startsAt.toString();
    await move(occurrence.id, '2026-11-27T09:00:00Z');
    await move(occurrence.id, startsAt);
    await postIn(3);
    expect(await told(email)).toEqual(['CONFIRMED']);
  });

  test('of the waiting list: who waits, is asked, answers or does not', async () => {
    const { slot } = await town.anOffer({ slots: [{ capacity: 1 }], startsIn: '5 days' });
    const [has, atOnce, asked, last] = [someone(), someone(), someone(), someone()] as const;
    const first = await booked({ slotId: slot.id, email: has });
    const second = await booked({ slotId: slot.id, email: atOnce });
    const third = await booked({ slotId: slot.id, email: asked, promoteMe: false });
    await booked({ slotId: slot.id, email: last, promoteMe: false });
    await post();
    await town.guest.cancel(first);
    await postIn(2);
    await town.guest.cancel(second);
    await postIn(2);
    expect(await told(has)).toEqual(['CONFIRMED', 'CANCELLED_BY_GUEST']);
    expect(await told(atOnce)).toEqual(['WAITING', 'MOVED_UP', 'CANCELLED_BY_GUEST']);
    expect(await told(asked)).toEqual(['WAITING', 'HELD']);
    town.api.clock.advance({ hours: 26 });
    await town.api.get(ExpireHolds).run();
    await postIn(2);
    expect([await told(asked), await told(last)]).toEqual([
      ['WAITING', 'HELD', 'HOLD_ENDED'],
      ['WAITING', 'HELD'],
    ]);
    await town.guest.decline(third);
    await postIn(2);
    expect((await told(asked)).at(-1)).toBe('DECLINED');
  });

  test('of a cancelled date goes to everybody who had a place or waited, with the reason', async () => {
    const { slot, occurrence } = await town.anOffer({ slots: [{ capacity: 1 }] });
    const [has, waits] = [someone(), someone()];
    await booked({ slotId: slot.id, email: has });
    await booked({ slotId: slot.id, email: waits });
    await post();
    await town.api.get(CancelOccurrence).cancel(occurrence.id, 'Wasserschaden im Haus.');
    await postIn(2);
    expect([await told(has), await told(waits)]).toEqual([
      ['CONFIRMED', 'DATE_CANCELLED'],
      ['WAITING', 'DATE_CANCELLED'],
    ]);
    expect(town.mail.to(has)[1]!.text).toContain('Wasserschaden im Haus.');
  });

  test('reaches nobody after the date, and nobody whose contact is gone', async () => {
    const { slot } = await town.anOffer();
    const [late, forgotten] = [someone(), someone()];
    await booked({ slotId: slot.id, email: late });
    await town.guest.forget(await booked({ slotId: slot.id, email: forgotten }));
    town.api.clock.advance({ days: 4 });
    await post();
    expect([town.mail.to(late), town.mail.to(forgotten)]).toEqual([[], []]);
  });
});

test('without e-mail and phone nothing is planned', async () => {
  const { slot } = await town.anOffer();
  await booked({ slotId: slot.id, name: 'Mara' });
  await booked({ slotId: slot.id });
  expect(await town.states()).toEqual([]);
});

test('an unconfirmed address gets five messages a day; what the team changes is told all the same', async () => {
  const offer = await town.anOffer({ slots: [{ capacity: 20 }] });
  const email = someone();
  const receipt = await booked({ slotId: offer.slot.id, email });
  await post();
  for (let partySize = 2; partySize < 8; partySize++) {
    await town.guest.changeParty(receipt, partySize);
    await postIn(3);
  }
  expect(await told(email)).toEqual(['CONFIRMED', ...Array(4).fill('PARTY_CHANGED')]);
  await move(offer.occurrence.id, '2026-11-27T09:00:00Z');
  await postIn(2);
  expect((await told(email)).at(-1)).toBe('DATE_MOVED');
});

test('so does the address of a guardian, whoever books with it', async () => {
  const email = someone();
  for (let times = 0; times < 7; times++) {
    const { slot } = await town.anOffer();
    const guardian = {
      minor: true,
      guardianName: 'Ada',
      guardianEmail: times % 2 ? email : email.toUpperCase(),
    };
    await booked({ slotId: slot.id, name: 'Ben', ...guardian });
    await post();
  }
  expect(town.mail.mails).toHaveLength(5);
});

test('an address that somebody has confirmed is told everything', async () => {
  const offer = await town.anOffer({ slots: [{ capacity: 20 }] });
  const email = someone();
  const receipt = await booked({ slotId: offer.slot.id, email });
  await town.api.sql(
    'INSERT INTO confirmed_address SELECT email_hash, created_at FROM booking WHERE number = $1',
    [receipt.number],
  );
  await post();
  for (let partySize = 2; partySize < 8; partySize++) {
    await town.guest.changeParty(receipt, partySize);
    await postIn(3);
  }
  expect(await told(email)).toHaveLength(7);
});

describe('the team', () => {
  const messages = async (number: string) =>
    (
      await staff.data(
        `query ($number: String) { teamBooking(number: $number) { messages { id kind channel state sentAt tries serverAnswer } } }`,
        { number },
      )
    ).teamBooking.messages;
  const resend = (id: string) =>
    staff.data('mutation ($id: ID!) { resendMessage(id: $id) { state } }', { id });

  test('sees what was sent, and sends it again as it is now', async () => {
    const { slot } = await town.anOffer();
    const email = someone();
    const { number } = await booked({ slotId: slot.id, email });
    expect(await messages(number)).toMatchObject([{ kind: 'booking.news', state: 'PENDING', sentAt: null }]);
    await post();
    const [sent] = await messages(number);
    expect(sent).toMatchObject({
      kind: 'CONFIRMED',
      channel: 'MAIL',
      state: 'SENT',
      sentAt: '2026-11-23T08:00:00Z',
    });
    await resend(sent.id);
    await resend(sent.id);
    expect(await post()).toBe(1);
    expect(await told(email)).toEqual(['CONFIRMED', 'CONFIRMED']);
    expect(new Set(town.mail.to(email).map(({ messageId }) => messageId)).size).toBe(2);
  });

  test('sees why something was not delivered, and sends it again', async () => {
    const { slot } = await town.anOffer();
    const email = someone();
    const { number } = await booked({ slotId: slot.id, email });
    town.mail.behave = () => ({ at: 'RCPT', code: 552, text: '5.2.2 mailbox full' });
    await post();
    const [failed] = await messages(number);
    expect(failed).toMatchObject({ state: 'FAILED', serverAnswer: '552 5.2.2 mailbox full' });
    town.mail.behave = () => 'TAKE';
    await resend(failed.id);
    await post();
    expect(await messages(number)).toMatchObject([{ state: 'FAILED' }, { kind: 'CONFIRMED', state: 'SENT' }]);
  });
});

describe('the call list', () => {
  const calls = async () =>
    (await staff.data(`{ calls { id why until tries about booking { number name } } }`)).calls;
  const record = (call: { id: string; about: string }, result: string) =>
    staff.data(
      `mutation ($id: ID!, $result: CallResult!, $about: String!) {
        recordCall(id: $id, result: $result, about: $about) { state kind } }`,
      { id: call.id, about: call.about, result },
    );

  test('holds who has only a phone and must know; nobody for what they saw themselves', async () => {
    const { slot, occurrence } = await town.anOffer();
    const { number } = await booked({ slotId: slot.id, name: 'Hilde Beispiel', phone: '0731 160 100' });
    await post();
    expect([await calls(), await town.states()]).toEqual([[], ['DROPPED']]);
    await move(occurrence.id, '2026-11-27T09:00:00Z');
    await postIn(2);
    const [call] = await calls();
    expect(call).toMatchObject({
      why: 'DATE_MOVED',
      until: '2026-11-27T09:00:00Z',
      booking: { number, name: 'Hilde' },
    });

    const opened = await staff.data('mutation ($id: ID!) { openCall(id: $id) { name phone } }', {
      id: call.id,
    });
    expect(opened.openCall).toEqual({ name: 'Hilde Beispiel', phone: '+49731160100' });
    await record(call, 'NOT_REACHED');
    expect(await calls()).toMatchObject([{ tries: 1 }]);
    expect((await record(call, 'REACHED')).recordCall).toEqual({ state: 'DONE', kind: 'DATE_MOVED' });
    expect(await calls()).toEqual([]);
    const deeds = await town.api.sql(`SELECT action FROM audit_entry WHERE object_id = $1 ORDER BY id`, [
      call.id,
    ]);
    expect(deeds.map(({ action }) => action)).toEqual(['call.open', 'call.record', 'call.record']);
  });

  test('holds whom the team wants to be told again, and nobody can write to', async () => {
    const { slot } = await town.anOffer();
    const { number } = await booked({ slotId: slot.id, name: 'Hilde Beispiel', phone: '0731 160 101' });
    await post();
    const [row] = await town.api.sql('SELECT id FROM message');
    await staff.data('mutation ($id: ID!) { resendMessage(id: $id) { state } }', { id: row.id });
    await post();
    const [call] = await calls();
    expect(call).toMatchObject({ why: 'CONFIRMED', booking: { number } });
    expect((await record(call, 'REACHED')).recordCall).toMatchObject({ state: 'DONE' });
    expect(await calls()).toEqual([]);
  });

  test('an entry is gone when its reason is', async () => {
    const { slot, occurrence } = await town.anOffer();
    const before = occurrence.startsAt.toString();
    await booked({ slotId: slot.id, phone: '0731 160 101' });
    await post();
    await move(occurrence.id, '2026-11-27T09:00:00Z');
    await postIn(2);
    expect(await calls()).toHaveLength(1);
    await move(occurrence.id, before);
    expect(await calls()).toEqual([]);
  });

  test('what changes while somebody is on the phone does not count as told', async () => {
    const { slot, occurrence } = await town.anOffer();
    await booked({ slotId: slot.id, phone: '0731 160 102' });
    await post();
    await move(occurrence.id, '2026-11-27T09:00:00Z');
    await postIn(2);
    const [call] = await calls();
    await move(occurrence.id, '2026-11-27T16:00:00Z');
    await record(call, 'REACHED');
    expect(await calls()).toMatchObject([{ why: 'DATE_MOVED', until: '2026-11-27T16:00:00Z' }]);
  });

  test('news in the very moment in which a call is noted is not lost', async () => {
    const { slot, occurrence } = await town.anOffer();
    await booked({ slotId: slot.id, phone: '0731 160 106' });
    await post();
    await move(occurrence.id, '2026-11-27T09:00:00Z');
    await postIn(2);
    const [call] = await calls();
    // The entry is held as while a call is noted; what happens meanwhile waits for it, and finds it done.
    const moved = await town.api.get(DataSource).transaction(async (noting) => {
      await noting.query('SELECT FROM message WHERE id = $1 FOR UPDATE', [call.id]);
      const later = move(occurrence.id, '2026-11-27T16:00:00Z');
      const waits = `SELECT FROM pg_locks WHERE NOT granted`;
      while ((await noting.query<unknown[]>(waits)).length === 0);
      const done = `UPDATE message SET state = 'DONE', settled_at = created_at WHERE id = $1`;
      await noting.query(done, [call.id]);
      return { later };
    });
    await moved.later;
    await postIn(2);
    expect(await calls()).toMatchObject([{ why: 'DATE_MOVED', until: '2026-11-27T16:00:00Z' }]);
  });

  test('holds whose date was moved before anything could be told, as after an hour without the outbox', async () => {
    const { slot, occurrence } = await town.anOffer();
    await booked({ slotId: slot.id, phone: '0731 160 103' });
    await move(occurrence.id, '2026-11-27T09:00:00Z');
    await postIn(60);
    expect(await calls()).toMatchObject([{ why: 'CONFIRMED', until: '2026-11-27T09:00:00Z' }]);
  });

  test('holds who gave a number too, and whose mail is refused for good', async () => {
    const { slot, occurrence } = await town.anOffer();
    await booked({ slotId: slot.id, email: someone(), phone: '0731 160 105' });
    await post();
    town.mail.behave = () => ({ at: 'RCPT', code: 550, text: 'no such user' });
    await move(occurrence.id, '2026-11-27T09:00:00Z');
    await postIn(2);
    expect(await town.states()).toEqual(['SENT', 'FAILED', 'PENDING']);
    expect(await calls()).toMatchObject([{ why: 'DATE_MOVED' }]);
  });

  test('holds who is cancelled by the team, until the date', async () => {
    const { slot } = await town.anOffer();
    const { number } = await booked({ slotId: slot.id, phone: '0731 160 104' });
    await post();
    await town.api.get(BookingsService).cancel(await idOf(number), BookingEndReason.BY_TEAM);
    await postIn(2);
    expect(await calls()).toMatchObject([{ why: 'CANCELLED_BY_TEAM' }]);
    town.api.clock.advance({ days: 4 });
    expect(await calls()).toEqual([]);
    await town.api.get(CallList).clear();
    expect(await town.states()).toEqual(['DROPPED', 'DROPPED']);
  });
});
