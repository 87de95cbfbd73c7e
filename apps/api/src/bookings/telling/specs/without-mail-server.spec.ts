// A town that runs without a mail server promises no mail to anybody; who must hear and gave an address alone is seen by the team.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import type { MadeOffer } from '../../../testing/made/builders.ts';
import { MessageTown } from '../../../testing/towns/message-town.ts';
import { StaffClient } from '../../../testing/desks/staff-client.ts';
import { CancelOccurrence } from '../../dates/cancel-occurrence.ts';

/** As `npm run build` made it: the pages people get. */
const BUILT_WEB = path.join(import.meta.dirname, '../../../../../web/dist');
const town = MessageTown.forSpecs({ NODE_ENV: 'production', SMTP_URL: '' }, { webFolder: BUILT_WEB });
const NO_MAIL = 'E-\u2060Mails können wir zurzeit nicht schicken.';
const PROMISED = 'Per E-\u2060Mail kommen Bestätigung und Erinnerung.';

let desk: StaffClient;
beforeAll(async () => {
  if (!existsSync(BUILT_WEB)) throw new Error('Build the web app first: npm run build');
  desk = await StaffClient.signedIn(town.api, { role: 'TOWN_ADMIN' });
  await town.api.sql(`UPDATE staff_session SET ends_at = '2099-01-01', idle_minutes = 10000000`);
});

const page = async (address: string) =>
  (await fetch(`${town.api.url}${address}`, { headers: { 'accept-language': 'de' } })).text();
const formOf = ({ number, occurrence, slot }: MadeOffer) =>
  `/angebote/${number}/anmelden?termin=${occurrence.id}&platz=${slot.id}`;
const toldBy = async (proof: { number: string; pin: string }) =>
  (
    await town.api.data(
      'query ($number: String!, $pin: String!) { booking(number: $number, pin: $pin) { toldBy } }',
      proof,
    )
  ).booking.toldBy;

test('the form promises none', async () => {
  const form = await page(formOf(await town.anOffer()));
  expect([form.includes(NO_MAIL), form.includes(PROMISED)]).toEqual([true, false]);
});

test('lost numbers are asked for by phone alone', async () => {
  expect(await page('/buchung')).toContain('Dort melden wir uns mit Nummer und PIN');
});

test('a booking says that nothing comes by mail, and that they are called who gave a number', async () => {
  const { slot } = await town.anOffer();
  const [email, phone] = [town.someone(), '0731 160 401'];
  expect(await toldBy(await town.booked({ slotId: slot.id, email }))).toBeNull();
  const both = { email: town.someone(), phone };
  expect(await toldBy(await town.booked({ slotId: slot.id, ...both }))).toBe('CALL');
  expect((await town.api.data('{ town { tellsBy } }')).town.tellsBy).toEqual(['CALL']);
});

test('who must hear is called, and seen by the team where nobody can call; what need not be said is let go', async () => {
  const offer = await town.anOffer({ startsIn: '5 days' });
  const silent = await town.booked({ slotId: offer.slot.id, email: town.someone() });
  const called = await town.booked({ slotId: offer.slot.id, email: town.someone(), phone: '0731 160 402' });
  await town.post();
  expect(await town.states()).toEqual(['DROPPED', 'DROPPED']);
  await town.api.get(CancelOccurrence).cancel(offer.occurrence.id, 'Wasserschaden.');
  await town.postIn(3);
  const { calls, undeliveredMessages } = await desk.data(
    '{ calls { why booking { number } } undeliveredMessages { message { serverAnswer } booking { number } } }',
  );
  expect(calls).toEqual([{ why: 'DATE_CANCELLED', booking: { number: called.number } }]);
  expect(undeliveredMessages).toEqual([
    { message: { serverAnswer: 'SMTP_URL is not set' }, booking: { number: silent.number } },
  ]);
});
