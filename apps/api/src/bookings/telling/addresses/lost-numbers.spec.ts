// Lost numbers come again by the way that was given when booking, to that and to nobody else; whether we know it is told to nobody.
import { beforeAll, describe, expect, test } from '@jest/globals';
import { startApi } from '../../../testing/servers/api.ts';
import type { FromNow } from '../../../testing/made/builders.ts';
import type { Receipt } from '../../../testing/desks/guest.ts';
import { MessageTown } from '../../../testing/towns/message-town.ts';
import { StaffClient } from '../../../testing/desks/staff-client.ts';

const town = MessageTown.forSpecs();
const ASK = 'mutation ($email: String, $phone: String) { sendLostNumbers(email: $email, phone: $phone) }';
const CALLS = '{ calls { id why about booking { number } } }';
const ask = (given: { email?: string | null; phone?: string | null }) => town.api.graphql(ASK, given);

let desk: StaffClient;
beforeAll(async () => {
  desk = await StaffClient.signedIn(town.api, { role: 'TOWN_ADMIN' });
  await town.api.sql(`UPDATE staff_session SET ends_at = '2099-01-01', idle_minutes = 10000000`);
});

/** Looks up what was asked for, then tells it. */
const answered = async () => {
  await town.post();
  await town.post();
};
const calls = async (): Promise<{ id: string; why: string; about: string; booking: { number: string } }[]> =>
  (await desk.data(CALLS)).calls;

async function comes(startsIn: FromNow, contact: Record<string, unknown>): Promise<Receipt> {
  const receipt = await town.booked({ slotId: (await town.anOffer({ startsIn })).slot.id, ...contact });
  await town.post();
  return receipt;
}

let people = 300;
const someNumber = () => `0731 160 ${++people}`;

describe('by e-mail', () => {
  test('they come in one letter with all that is still to come, soonest first', async () => {
    const email = 'Lotte.Verloren@example.org';
    const later = await comes('9 days', { email, uiLanguage: 'en' });
    const sooner = await comes('3 days', { email: 'lotte.verloren@EXAMPLE.org', uiLanguage: 'en' });
    const cancelled = await comes('5 days', { email });
    await town.guest.cancel(cancelled);
    expect((await ask({ email: ' lotte.verloren@example.org ' })).code).toBeUndefined();
    await answered();
    const letter = town.mail.mails.at(-1)!;
    expect(letter.headers.find(({ key }) => key === 'content-language')?.value).toBe('en');
    const text = letter.text!.replace(/[\u00a0 ]/g, '');
    expect(text.indexOf(sooner.number)).toBeGreaterThan(-1);
    expect(text.indexOf(sooner.number)).toBeLessThan(text.indexOf(later.number));
    for (const secret of [later.pin, sooner.pin]) expect(text).toContain(secret);
    expect(text).not.toContain(cancelled.number);
  });

  test('they come once, however often somebody asks before they left, and not once nothing is left of them', async () => {
    const email = town.someone();
    const mine = await comes('3 days', { email });
    await ask({ email });
    await ask({ email });
    await answered();
    expect(await town.told(email)).toEqual(['CONFIRMED', 'LOST_NUMBERS']);
    await ask({ email });
    await town.guest.cancel(mine);
    await answered();
    expect(await town.told(email)).not.toContain('LOST_NUMBERS,LOST_NUMBERS');
    expect((await town.told(email)).filter((kind) => kind === 'LOST_NUMBERS')).toHaveLength(1);
  });
});

describe('by phone', () => {
  test('whoever booked with a number is called at it, and the entry goes when they were told', async () => {
    const phone = someNumber();
    const later = await comes('9 days', { phone });
    const sooner = await comes('3 days', { phone });
    expect((await ask({ phone: phone.replaceAll(' ', '/') })).code).toBeUndefined();
    await answered();
    const [call, ...others] = await calls();
    expect([call!.why, call!.booking.number, others]).toEqual(['LOST_NUMBERS', sooner.number, []]);
    expect(later.number).not.toBe(sooner.number);
    const opened = await desk.data('mutation ($id: ID!) { openCall(id: $id) { phone } }', { id: call!.id });
    expect(opened.openCall.phone).toBe(`+49${phone.slice(1).replaceAll(' ', '')}`);
    await desk.data(
      'mutation ($id: ID!, $about: String!) { recordCall(id: $id, result: REACHED, about: $about) { id } }',
      { id: call!.id, about: call!.about },
    );
    expect(await calls()).toEqual([]);
  });

  test('the entry goes with the booking', async () => {
    const phone = someNumber();
    const mine = await comes('3 days', { phone });
    await ask({ phone });
    await answered();
    expect(await calls()).toHaveLength(1);
    await town.guest.cancel(mine);
    expect(await calls()).toEqual([]);
  });

  test('nobody gets them by mail who booked with that number and an address of their own', async () => {
    const phone = someNumber();
    await comes('9 days', { phone });
    const nosy = town.someone();
    await comes('3 days', { phone, email: nosy });
    await ask({ phone });
    await answered();
    expect(await town.told(nosy)).toEqual(['CONFIRMED']);
    expect((await calls()).map(({ why }) => why)).toEqual(['LOST_NUMBERS']);
  });
});

describe('a guardian', () => {
  const child = { name: 'Tim', minor: true, guardianName: 'Eva' };

  test('is called with what was booked for a child without an address, and with what they booked themselves', async () => {
    const phone = someNumber();
    const own = await comes('9 days', { phone });
    const childs = await comes('3 days', { ...child, guardianPhone: phone });
    await ask({ phone });
    await answered();
    const [call, ...others] = await calls();
    expect([call!.why, call!.booking.number, others]).toEqual(['LOST_NUMBERS', childs.number, []]);
    expect(own.number).not.toBe(childs.number);
    const opened = await desk.data('mutation ($id: ID!) { openCall(id: $id) { name phone } }', {
      id: call!.id,
    });
    expect(opened.openCall).toEqual({ name: 'Eva', phone: `+49${phone.slice(1).replaceAll(' ', '')}` });
  });

  test('is written to, in one letter with all of theirs', async () => {
    const email = town.someone();
    const childs = await comes('9 days', { ...child, guardianEmail: email });
    const own = await comes('3 days', { email });
    await ask({ email: email.toUpperCase() });
    await answered();
    expect(await town.told(email)).toEqual(['CONFIRMED', 'CONFIRMED', 'LOST_NUMBERS']);
    const text = town.mail.mails.at(-1)!.text!.replace(/[\u00a0 ]/g, '');
    for (const { number, pin } of [childs, own])
      expect([text.includes(number), text.includes(pin)]).toEqual([true, true]);
  });

  test('hears nothing of a child with an address of their own', async () => {
    const phone = someNumber();
    await comes('3 days', { ...child, email: town.someone(), guardianPhone: phone });
    await ask({ phone });
    await answered();
    expect(await calls()).toEqual([]);
  });
});

describe('nobody learns who is known', () => {
  test('the answer is the same, and so is all that is done before it', async () => {
    const [email, phone] = [town.someone(), someNumber()];
    await comes('3 days', { email, phone });
    await town.api.sql('DELETE FROM message');
    const given = [{ email }, { email: 'unbekannt@example.org' }, { phone }, { phone: someNumber() }];
    const answers = [];
    for (const each of given) answers.push(await ask(each));
    for (const { data, errors } of answers) expect([data, errors]).toEqual([answers[0]!.data, undefined]);
    const rows = await town.api.sql(
      `SELECT regexp_replace(kind, 'by-.*', '') AS kind, state, about_at FROM message`,
    );
    expect(rows).toEqual(Array(4).fill({ kind: 'lost-numbers.', state: 'PENDING', about_at: null }));
    await answered();
    expect(await town.api.sql(`SELECT 1 FROM message WHERE kind LIKE 'lost-numbers%'`)).toEqual([]);
  });

  test('nothing is left of the request, also when two processes died over it', async () => {
    const phone = someNumber();
    await comes('3 days', { phone });
    await ask({ phone });
    const { clock } = town.api;
    await town.api.sql(
      `UPDATE message SET state = 'SENDING', claimed_until = $1, repeated = true WHERE kind LIKE 'lost-numbers%'`,
      [clock.now()],
    );
    await answered();
    expect((await calls()).map(({ why }) => why)).toEqual(['LOST_NUMBERS']);
    expect(await town.api.sql(`SELECT 1 FROM message WHERE kind LIKE 'lost-numbers%'`)).toEqual([]);
  });

  test('what is no address and no number is refused, and so are both at once and nothing', async () => {
    const wrong = [
      { email: 'kein Name' },
      { phone: 'keine Nummer' },
      { email: null, phone: null },
      {},
      { email: 'a@example.org', phone: '0731 160 100' },
    ];
    for (const given of wrong) expect((await ask(given)).code).toBe('BAD_INPUT');
  });

  test('three times an hour and five times a day, whether anything is booked or not', async () => {
    const api = await startApi({ sharing: town.api, limits: true });
    try {
      for (const given of [
        { email: 'oft@example.org' },
        { email: 'nie@example.org' },
        { phone: someNumber() },
      ]) {
        const codes: (string | undefined)[] = [];
        for (let times = 0; times < 8; times++) {
          codes.push((await api.graphql(ASK, given)).code);
          if (times === 3) api.clock.advance({ hours: 1 });
        }
        const [yes, no] = [undefined, 'RATE_LIMITED'];
        expect(codes).toEqual([yes, yes, yes, no, yes, yes, no, no]);
        api.clock.advance({ hours: 24 });
      }
    } finally {
      await api.close();
    }
  });
});
