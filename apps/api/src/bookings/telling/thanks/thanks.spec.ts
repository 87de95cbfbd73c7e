// Whoever came is thanked on the morning after, and not each week anew.
import { expect, test } from '@jest/globals';
import { MessageTown } from '../../../testing/towns/message-town.ts';
import { AttendanceService } from '../../dates/attendance.service.ts';
import { byStaff } from '../../history/note-events.ts';
import { Thanks } from './thanks.ts';

const town = MessageTown.forSpecs();
const { booked, post, someone, told } = town;

const instant = (text: string) => Temporal.ZonedDateTime.from(`${text}[Europe/Berlin]`).toInstant();

/** Somebody who booked a date on this day at 14:00, and whether they came. */
async function aGuest(day: string, came: 'ATTENDED' | 'MISSED', email = someone()) {
  const dates = [{ startsAt: instant(`${day}T14:00`), slots: [{ capacity: 5 }] }];
  const { slot } = await town.anOffer({ dates });
  const { number } = await booked({ slotId: slot.id, email });
  await post();
  town.api.clock.set(instant(`${day}T14:00`));
  const [{ id }] = await town.api.sql('SELECT id FROM booking WHERE number = $1', [number]);
  const note = (attendance: 'ATTENDED' | 'MISSED' | 'CONFIRMED') =>
    town.api.get(AttendanceService).record(id, attendance as never, byStaff(null));
  await note(came);
  return { email, note };
}

/** What is due at this time of the wall clock. */
async function at(time: string): Promise<number> {
  town.api.clock.set(instant(time));
  await town.api.get(Thanks).run();
  return post();
}

test('whoever came is thanked at ten on the morning after, once', async () => {
  const { email } = await aGuest('2026-11-26', 'ATTENDED');
  expect([await at('2026-11-27T09:59'), await at('2026-11-27T10:00'), await at('2026-11-28T10:00')]).toEqual([
    0, 1, 0,
  ]);
  expect(await told(email)).toEqual(['CONFIRMED', 'THANKS']);
});

test('whoever did not come, or whose coming was taken back, is not', async () => {
  const missed = await aGuest('2026-11-26', 'MISSED');
  town.api.clock.set(instant('2026-11-23T09:00'));
  const undone = await aGuest('2026-11-26', 'ATTENDED');
  town.api.clock.set(instant('2026-11-27T10:00'));
  await town.api.get(Thanks).run();
  await undone.note('CONFIRMED');
  expect([await told(missed.email), await told(undone.email)]).toEqual([['CONFIRMED'], ['CONFIRMED']]);
  await post();
  expect([await told(missed.email), await told(undone.email)]).toEqual([['CONFIRMED'], ['CONFIRMED']]);
});

test('whoever comes each week is thanked once in two months', async () => {
  const { email } = await aGuest('2026-11-26', 'ATTENDED');
  await at('2026-11-27T10:00');
  await aGuest('2026-12-03', 'ATTENDED', email);
  expect(await at('2026-12-04T10:00')).toBe(0);
  await aGuest('2027-02-03', 'ATTENDED', email);
  expect(await at('2027-02-04T10:00')).toBe(1);
});

test('what is noted four days later is not thanked any more', async () => {
  const { email, note } = await aGuest('2026-11-26', 'MISSED');
  town.api.clock.set(instant('2026-11-30T09:00'));
  await note('ATTENDED');
  expect(await at('2026-11-30T10:00')).toBe(0);
  expect(await told(email)).toEqual(['CONFIRMED']);
});
