// An address that nobody has confirmed may be somebody else's: it gets few messages a day, but all that the team changes.
import { expect, test } from '@jest/globals';
import { MessageTown } from '../../../testing/towns/message-town.ts';

const town = MessageTown.forSpecs();
const { booked, post, postIn, someone, told } = town;

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
  await town.moveDate(offer.occurrence.id, '2026-11-27T09:00:00Z');
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
