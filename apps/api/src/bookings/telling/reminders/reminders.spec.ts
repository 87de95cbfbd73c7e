// People are reminded the day before and two hours before, of what is still true.
import { expect, test } from '@jest/globals';
import { MessageTown } from '../../../testing/towns/message-town.ts';
import { CancelOccurrence } from '../../dates/cancel-occurrence.ts';
import { ChangeDates } from '../../dates/change-dates.service.ts';
import { SweepReminders } from './sweep-reminders.ts';

const town = MessageTown.forSpecs();
const { booked, post, someone, told } = town;

const instant = (text: string) => Temporal.ZonedDateTime.from(`${text}[Europe/Berlin]`).toInstant();
const dates = (startsAt: string) => [{ startsAt: instant(startsAt), slots: [{ capacity: 5 }] }];

/** Lets time pass in steps of so many minutes, doing what is done each minute. @returns when mails came, by the wall clock */
async function until(end: string, minutes = 30): Promise<string[]> {
  const { clock } = town.api;
  const came: string[] = [];
  while (Temporal.Instant.compare(clock.now(), instant(end)) < 0) {
    await town.api.get(SweepReminders).run();
    if ((await post()) > 0) came.push(wall());
    clock.advance({ minutes });
  }
  return came;
}
const wall = () =>
  town.api.clock
    .now()
    .toZonedDateTimeISO('Europe/Berlin')
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });

test('a booking is confirmed, and reminded of on the day before and two hours before, each once', async () => {
  const { slot } = await town.anOffer({ dates: dates('2026-11-26T14:00') });
  const email = someone();
  await booked({ slotId: slot.id, email });
  expect(await until('2026-11-27T00:00')).toEqual([
    '2026-11-23T09:00',
    '2026-11-25T14:00',
    '2026-11-26T12:00',
  ]);
  expect(await told(email)).toEqual(['CONFIRMED', 'DAY_BEFORE', 'TWO_HOURS_BEFORE']);
});

test.each([
  // In spring there is no 02:30: it is 03:30. Two hours before, the clocks show 00:30.
  ['2026-03-29T03:30', '2026-03-26T09:00', ['2026-03-28T09:00', '2026-03-29T00:30']],
  // In autumn 02:30 comes twice; two hours before the second one, the clocks show 01:30.
  ['2026-10-25T02:30+01:00', '2026-10-22T09:00', ['2026-10-24T09:00', '2026-10-25T01:30']],
  ['2026-10-25T02:30+02:00', '2026-10-22T09:00', ['2026-10-24T09:00', '2026-10-25T00:30']],
])('of a date at %s, in the night the clocks change', async (start, now, [dayBefore, twoHours]) => {
  town.api.clock.set(instant(now));
  const { slot } = await town.anOffer({ dates: dates(start) });
  const email = someone();
  await booked({ slotId: slot.id, email });
  await post();
  const came = await until(start.slice(0, 16));
  expect([came, await told(email)]).toEqual([
    [dayBefore, twoHours],
    ['CONFIRMED', 'DAY_BEFORE', 'TWO_HOURS_BEFORE'],
  ]);
});

test('whoever booked shortly before is not reminded of what they have in mind', async () => {
  const { slot } = await town.anOffer({ startsIn: '5 hours' });
  const email = someone();
  await booked({ slotId: slot.id, email });
  await until('2026-11-23T20:00');
  expect(await told(email)).toEqual(['CONFIRMED']);
});

test('a date that was moved is reminded of at its new time, a cancelled one not at all', async () => {
  const [moved, cancelled] = [
    await town.anOffer({ dates: dates('2026-11-26T14:00') }),
    await town.anOffer({ dates: dates('2026-11-26T14:00') }),
  ];
  const [mia, max] = [someone(), someone()];
  await booked({ slotId: moved.slot.id, email: mia });
  await booked({ slotId: cancelled.slot.id, email: max });
  await until('2026-11-25T15:00');
  const change = { startsAt: instant('2026-11-30T10:00') };
  await town.api.get(ChangeDates).apply(moved.occurrence.id, { scope: 'THIS', change }, 'Belegt.');
  await town.api.get(CancelOccurrence).cancel(cancelled.occurrence.id, 'Wasserschaden.');
  expect(await until('2026-12-01T00:00')).toEqual([
    '2026-11-25T15:30',
    '2026-11-29T10:00',
    '2026-11-30T08:00',
  ]);
  expect(await told(mia)).toEqual([
    'CONFIRMED',
    'DAY_BEFORE',
    'DATE_MOVED',
    'DAY_BEFORE',
    'TWO_HOURS_BEFORE',
  ]);
  expect(await told(max)).toEqual(['CONFIRMED', 'DAY_BEFORE', 'DATE_CANCELLED']);
});

test('what was planned and is no longer true when it is sent is not told', async () => {
  const { slot } = await town.anOffer({ dates: dates('2026-11-26T14:00') });
  const email = someone();
  const receipt = await booked({ slotId: slot.id, email });
  await post();
  town.api.clock.set(instant('2026-11-25T14:00'));
  await town.api.get(SweepReminders).run();
  await town.guest.cancel(receipt);
  await town.postIn(2);
  expect(await told(email)).toEqual(['CONFIRMED', 'CANCELLED_BY_GUEST']);
});

test('after a day without the town’s computer nobody is reminded too late, and nobody is left out', async () => {
  const [today, tomorrow] = [
    await town.anOffer({ dates: dates('2026-11-26T10:00') }),
    await town.anOffer({ dates: dates('2026-11-27T09:30') }),
  ];
  const [mia, max] = [someone(), someone()];
  await booked({ slotId: today.slot.id, email: mia });
  await booked({ slotId: tomorrow.slot.id, email: max });
  await post();
  town.api.clock.set(instant('2026-11-26T09:45'));
  await until('2026-11-26T12:00');
  expect([await told(mia), await told(max)]).toEqual([
    ['CONFIRMED', 'TWO_HOURS_BEFORE'],
    ['CONFIRMED', 'DAY_BEFORE'],
  ]);
  // What came too late was not even planned: it would stand in the way of what is in time.
  expect(await town.states()).not.toContain('DROPPED');
});

test('a reminder that its server does not take for hours keeps nobody else from theirs', async () => {
  const [early, later] = [
    await town.anOffer({ dates: dates('2026-11-26T10:00') }),
    await town.anOffer({ dates: dates('2026-11-26T12:00') }),
  ];
  const [mia, max] = [someone(), someone()];
  await booked({ slotId: early.slot.id, email: mia });
  await booked({ slotId: later.slot.id, email: max });
  await post();
  town.mail.behave = (to) => (to === mia ? { at: 'RCPT', code: 450, text: '4.2.2 mailbox full' } : 'TAKE');
  town.api.clock.set(instant('2026-11-25T10:00'));
  await until('2026-11-25T13:00', 1);
  town.mail.behave = () => 'TAKE';
  expect(await told(max)).toEqual(['CONFIRMED', 'DAY_BEFORE']);
});
