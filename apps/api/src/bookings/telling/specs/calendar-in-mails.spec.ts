// What the calendar of somebody who books is told, as it arrives by mail and as another program reads it.
import { expect, test } from '@jest/globals';
import ICAL from 'ical.js';
import { MessageTown } from '../../../testing/towns/message-town.ts';
import { CancelOccurrence } from '../../dates/cancel-occurrence.ts';

const town = MessageTown.forSpecs();

/** The entry in the last mail to an address; null when none came along. */
function entryFor(address: string) {
  const calendar = town.mail
    .to(address)
    .at(-1)!
    .attachments.find(({ mimeType }) => mimeType === 'text/calendar');
  if (!calendar) return null;
  const text = new TextDecoder().decode(calendar.content as ArrayBuffer);
  const file = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const event = new ICAL.Event(file.getFirstSubcomponent('vevent')!);
  const { uid, sequence, startDate } = event;
  return { method: file.getFirstPropertyValue('method'), uid, sequence, at: startDate.toString() };
}

test('enters the date, moves it, and takes it out, always the same one', async () => {
  const { slots } = await town.anOffer({ dates: [{ startsIn: '3 days' }, { startsIn: '4 days' }] });
  const [first, second] = slots.toSorted((a, b) => Temporal.Instant.compare(a.startsAt, b.startsAt));
  const email = town.someone();
  const receipt = await town.booked({ slotId: first!.id, email });
  await town.post();
  const uid = `${receipt.number}@mitnand.ulm.example`;
  expect(entryFor(email)).toEqual({ method: 'PUBLISH', uid, sequence: 0, at: '2026-11-26T09:00:00' });
  await town.guest.move(receipt, second!.id);
  await town.postIn(3);
  expect(entryFor(email)).toEqual({ method: 'PUBLISH', uid, sequence: 1, at: '2026-11-27T09:00:00' });
  await town.guest.cancel(receipt);
  await town.postIn(3);
  expect(entryFor(email)).toEqual({ method: 'CANCEL', uid, sequence: 2, at: '2026-11-27T09:00:00' });
});

test('is told nothing by who waits', async () => {
  const { slot } = await town.anOffer({ slots: [{ capacity: 1 }] });
  await town.booked({ slotId: slot.id, email: town.someone() });
  const email = town.someone();
  await town.booked({ slotId: slot.id, email });
  await town.post();
  expect(town.mail.to(email)).toHaveLength(1);
  expect(entryFor(email)).toBeNull();
});

test('takes out what may have been entered, though nobody noted it', async () => {
  const { slot } = await town.anOffer();
  const email = town.someone();
  const receipt = await town.booked({ slotId: slot.id, email });
  town.mail.behave = () => 'FALL_SILENT';
  await town.post();
  town.mail.behave = () => 'TAKE';
  await town.guest.cancel(receipt);
  await town.postIn(5);
  const { method, sequence } = entryFor(email)!;
  expect([method, sequence > 0]).toEqual(['CANCEL', true]);
});

test('changes what may have been entered, and each change is above the one before', async () => {
  const { slots } = await town.anOffer({ dates: [{ startsIn: '3 days' }, { startsIn: '4 days' }] });
  const email = town.someone();
  const receipt = await town.booked({ slotId: slots[0]!.id, email });
  town.mail.behave = () => 'FALL_SILENT';
  await town.post();
  town.mail.behave = () => 'TAKE';
  await town.guest.move(receipt, slots[1]!.id);
  await town.postIn(5);
  const moved = entryFor(email)!;
  await town.guest.cancel(receipt);
  await town.postIn(5);
  const gone = entryFor(email)!;
  expect([moved.method, gone.method]).toEqual(['PUBLISH', 'CANCEL']);
  expect([moved.sequence > 0, gone.sequence > moved.sequence]).toEqual([true, true]);
});

test('takes out what may have been entered by a mail that was given up', async () => {
  const { slot, occurrence } = await town.anOffer();
  const email = town.someone();
  await town.booked({ slotId: slot.id, email });
  town.mail.behave = () => 'FALL_SILENT';
  await town.post();
  town.mail.behave = () => ({ at: 'DATA', code: 554, text: '5.7.1 not now' });
  await town.postIn(5);
  expect(await town.states()).toEqual(['FAILED']);
  town.mail.behave = () => 'TAKE';
  await town.api.get(CancelOccurrence).cancel(occurrence.id, 'Wasserschaden.');
  await town.postIn(5);
  expect([await town.told(email), entryFor(email)?.method]).toEqual([['DATE_CANCELLED'], 'CANCEL']);
});

test('of who only waited nothing is taken out', async () => {
  const { slot, occurrence } = await town.anOffer({ slots: [{ capacity: 1 }] });
  await town.booked({ slotId: slot.id, email: town.someone() });
  await town.post();
  const email = town.someone();
  await town.booked({ slotId: slot.id, email });
  town.mail.behave = () => 'FALL_SILENT';
  await town.post();
  town.mail.behave = () => 'TAKE';
  await town.api.get(CancelOccurrence).cancel(occurrence.id, 'Wasserschaden.');
  await town.postIn(5);
  expect([await town.told(email), entryFor(email)]).toEqual([['DATE_CANCELLED'], null]);
});
