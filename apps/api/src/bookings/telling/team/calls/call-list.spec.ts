// Who can't be written to and must know is called; an entry is gone when its reason is.
import { beforeAll, describe, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { MessageTown } from '../../../../testing/towns/message-town.ts';
import { StaffClient } from '../../../../testing/desks/staff-client.ts';
import { BookingEndReason } from '../../../booking-terms.ts';
import { BookingsService } from '../../../bookings.service.ts';
import { CallList } from './call-list.ts';

const town = MessageTown.forSpecs();
const { booked, post, postIn, someone } = town;

let staff: StaffClient;
beforeAll(async () => {
  staff = await StaffClient.signedIn(town.api, { role: 'TOWN_ADMIN' });
  await town.api.sql(`UPDATE staff_session SET ends_at = '2099-01-01', idle_minutes = 10000000`);
});

const idOf = async (number: string): Promise<string> =>
  (await town.api.sql('SELECT id FROM booking WHERE number = $1', [number]))[0].id;

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
    await town.moveDate(occurrence.id, '2026-11-27T09:00:00Z');
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
    await town.moveDate(occurrence.id, '2026-11-27T09:00:00Z');
    await postIn(2);
    expect(await calls()).toHaveLength(1);
    await town.moveDate(occurrence.id, before);
    expect(await calls()).toEqual([]);
  });

  test('what changes while somebody is on the phone does not count as told', async () => {
    const { slot, occurrence } = await town.anOffer();
    await booked({ slotId: slot.id, phone: '0731 160 102' });
    await post();
    await town.moveDate(occurrence.id, '2026-11-27T09:00:00Z');
    await postIn(2);
    const [call] = await calls();
    await town.moveDate(occurrence.id, '2026-11-27T16:00:00Z');
    await record(call, 'REACHED');
    expect(await calls()).toMatchObject([{ why: 'DATE_MOVED', until: '2026-11-27T16:00:00Z' }]);
  });

  test('news in the very moment in which a call is noted is not lost', async () => {
    const { slot, occurrence } = await town.anOffer();
    await booked({ slotId: slot.id, phone: '0731 160 106' });
    await post();
    await town.moveDate(occurrence.id, '2026-11-27T09:00:00Z');
    await postIn(2);
    const [call] = await calls();
    // The entry is held as while a call is noted; what happens meanwhile waits for it, and finds it done.
    const moved = await town.api.get(DataSource).transaction(async (noting) => {
      await noting.query('SELECT FROM message WHERE id = $1 FOR UPDATE', [call.id]);
      const later = town.moveDate(occurrence.id, '2026-11-27T16:00:00Z');
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
    await town.moveDate(occurrence.id, '2026-11-27T09:00:00Z');
    await postIn(60);
    expect(await calls()).toMatchObject([{ why: 'CONFIRMED', until: '2026-11-27T09:00:00Z' }]);
  });

  test('holds who gave a number too, and whose mail is refused for good', async () => {
    const { slot, occurrence } = await town.anOffer();
    await booked({ slotId: slot.id, email: someone(), phone: '0731 160 105' });
    await post();
    town.mail.behave = () => ({ at: 'RCPT', code: 550, text: 'no such user' });
    await town.moveDate(occurrence.id, '2026-11-27T09:00:00Z');
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
