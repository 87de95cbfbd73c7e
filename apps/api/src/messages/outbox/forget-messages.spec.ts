import { expect, test } from '@jest/globals';
import { MessageTown } from '../../testing/message-town.ts';
import { ForgetMessages } from './forget-messages.ts';

const town = MessageTown.forSpecs();

test('what was sent is forgotten after 90 days, what waits never', async () => {
  const { slot } = await town.anOffer();
  await town.booked({ slotId: slot.id, email: town.someone() });
  await town.post();
  await town.booked({ slotId: slot.id, email: town.someone() });
  const forget = () => town.api.get(ForgetMessages).run();
  town.api.clock.advance({ days: 90 });
  await forget();
  expect(await town.states()).toEqual(['SENT', 'PENDING']);
  town.api.clock.advance({ minutes: 1 });
  await forget();
  expect(await town.states()).toEqual(['PENDING']);
});
