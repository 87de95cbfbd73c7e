// Where there is a gateway, lost numbers go to a mobile as a text message; a landline is called.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { MessageTown } from '../../../testing/towns/message-town.ts';
import { TextCatcher } from '../../../testing/servers/text-catcher.ts';

const env: Record<string, string> = {};
let gateway: TextCatcher;
beforeAll(async () => {
  gateway = await TextCatcher.start();
  env['SMS_URL'] = gateway.url;
});
afterAll(() => gateway.close());
const town = MessageTown.forSpecs(env);

async function lost(phone: string, more: Record<string, unknown> = {}) {
  const { slot } = await town.anOffer({ startsIn: '3 days' });
  const receipt = await town.booked({ slotId: slot.id, phone, ...more });
  await town.post();
  gateway.forget();
  await town.api.data('mutation ($phone: String) { sendLostNumbers(phone: $phone) }', { phone });
  await town.post();
  await town.post();
  return receipt;
}
const waits = async () =>
  (await town.api.sql(`SELECT channel FROM message WHERE state = 'PENDING'`)).map(({ channel }) => channel);

test('a mobile gets number and PIN, also where an address was given too', async () => {
  for (const more of [{}, { email: town.someone() }] as { email?: string }[]) {
    const { number, pin } = await lost(more.email ? '0151 23456701' : '0151 23456702', more);
    const [{ to, text }, ...others] = gateway.texts as [{ to: string; text: string }];
    expect([to.slice(0, 6), others]).toEqual(['+49151', []]);
    const digits = text.replace(/[\s\u00a0]/g, '');
    expect([digits.includes(number), digits.includes(pin)]).toEqual([true, true]);
  }
  expect(await waits()).toEqual([]);
});

test('a landline is called, and so is a mobile whose number the gateway refuses', async () => {
  await lost('0731 160 451');
  expect([gateway.asked, await waits()]).toEqual([[], ['CALL']]);
  const { slot } = await town.anOffer({ startsIn: '3 days' });
  const phone = '0151 23456703';
  await town.booked({ slotId: slot.id, phone });
  await town.post();
  gateway.status = 422;
  await town.api.data('mutation ($phone: String) { sendLostNumbers(phone: $phone) }', { phone });
  await town.post();
  await town.post();
  expect(await waits()).toEqual(['CALL', 'CALL']);
});
