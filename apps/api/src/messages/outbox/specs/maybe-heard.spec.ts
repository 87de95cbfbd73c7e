// Nobody knows what somebody heard when a server fell silent: they hear how things stand, and the team sees it.
import { expect, test } from '@jest/globals';
import { MessageTown } from '../../../testing/towns/message-town.ts';

const town = MessageTown.forSpecs();
const { aGuest, booked, firstRow: row, post, postIn } = town;

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
  town.mail.keepSilent();
  await first;
  town.mail.beforeAnswering = () => Promise.resolve();
  goesOn.resolve();
  await town.guest.cancel(receipt);
  await postIn(5);
  const mails = town.mail.to(email);
  expect([mails.length, new Set(mails.map(({ messageId }) => messageId)).size]).toEqual([2, 2]);
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
