// With an e-mail address alone: lost numbers come again, to it and to nobody else, and it is confirmed by a link.
import { beforeEach, describe, expect, it } from '@jest/globals';
import { startApi } from '../../../testing/api.ts';
import { BookingTown } from '../../../testing/booking-town.ts';
import { Composers } from '../../../messages/composers.ts';
import { letterText } from '../../../messages/letters/letter-text.ts';
import type { Message } from '../../../messages/message.entity.ts';
import { Secrets } from '../../../platform/settings/secrets.ts';
import { DataSource } from 'typeorm';
import { emailHash } from '../../codes/contact-hash.ts';
import { addressLinkToken } from './address-link.ts';
import { LOST_NUMBERS } from './send-lost-numbers.ts';

const town = BookingTown.forSpecs();
const { anOffer, booked } = town;

const send = (email: string) =>
  town.api.graphql('mutation ($email: String!) { sendLostNumbers(email: $email) }', { email });
const confirm = async (token: string) =>
  (await town.api.data('mutation ($token: String!) { confirmAddress(token: $token) }', { token }))
    .confirmAddress;
const lostMessages = () =>
  town.api.sql<{ id: string; subject_id: string }>('SELECT * FROM message WHERE kind = $1', [LOST_NUMBERS]);
const hashOf = (email: string) => emailHash(town.api.get(Secrets).key('contact'), email)!;
const linkTo = (email: string) =>
  addressLinkToken(town.api.get(Secrets).key('address-link'), hashOf(email), town.api.clock.now());

async function lostLetter() {
  const [row] = await lostMessages();
  const { manager } = town.api.get(DataSource);
  const message = { id: row!.id, kind: LOST_NUMBERS, subjectId: row!.subject_id } as Message;
  return town.api.get(Composers).of(LOST_NUMBERS)!(message, manager);
}

beforeEach(() => town.api.sql('DELETE FROM message'));

describe('lost numbers', () => {
  it('come in one letter with all that is still to come, soonest first', async () => {
    const email = 'Lotte.Verloren@example.org';
    const [later, sooner] = [await anOffer({ startsIn: '9 days' }), await anOffer({ startsIn: '3 days' })];
    const first = await booked({ slotId: later.slot.id, email, uiLanguage: 'en' });
    const second = await booked({
      slotId: sooner.slot.id,
      email: 'lotte.verloren@EXAMPLE.org',
      uiLanguage: 'en',
    });
    const cancelled = await booked({ slotId: (await anOffer()).slot.id, email });
    await town.guest.cancel(cancelled);
    expect((await send(' lotte.verloren@example.org ')).code).toBeUndefined();
    const letter = (await lostLetter())!;
    expect(letter.to).toMatchObject({ email: 'lotte.verloren@EXAMPLE.org', phone: null });
    expect(letter.letter.language).toBe('en');
    const text = letterText(letter.letter).replace(/[\u00a0 ]/g, '');
    expect(text.indexOf(second.number)).toBeGreaterThan(-1);
    expect(text.indexOf(second.number)).toBeLessThan(text.indexOf(first.number));
    for (const secret of [first.pin, second.pin]) expect(text).toContain(secret);
    expect(text).not.toContain(cancelled.number);
  });

  it('are told to nobody else: the answer is the same, and nothing is planned', async () => {
    const { slot } = await anOffer();
    await booked({ slotId: slot.id, email: 'bekannt@example.org' });
    const known = await send('bekannt@example.org');
    const unknown = await send('unbekannt@example.org');
    expect([known.data, known.errors]).toEqual([unknown.data, unknown.errors]);
    expect(await lostMessages()).toHaveLength(1);
    await send('bekannt@example.org');
    expect(await lostMessages()).toHaveLength(1);
    expect((await send('kein Name')).code).toBe('BAD_INPUT');
  });

  it('fill nobody’s mailbox: three times an hour, five times a day, whether anything is booked or not', async () => {
    const api = await startApi({ sharing: town.api, limits: true });
    try {
      for (const email of ['oft@example.org', 'nie@example.org']) {
        const codes: (string | undefined)[] = [];
        for (let times = 0; times < 8; times++) {
          const query = 'mutation ($email: String!) { sendLostNumbers(email: $email) }';
          codes.push((await api.graphql(query, { email })).code);
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

  it('are not sent any more once nothing is left of them', async () => {
    const { slot } = await anOffer();
    const mine = await booked({ slotId: slot.id, email: 'weg@example.org' });
    await send('weg@example.org');
    await town.guest.cancel(mine);
    expect(await lostLetter()).toBeNull();
  });
});

describe('a confirmed address', () => {
  const email = 'viel.vor@example.org';

  it('books more than three dates, which an unconfirmed one may not', async () => {
    for (let times = 0; times < 3; times++) await booked({ slotId: (await anOffer()).slot.id, email });
    const fourth = (await anOffer()).slot.id;
    expect((await town.guest.book({ slotId: fourth, email })).code).toBe('TOO_MANY_BOOKINGS');
    expect(await confirm('nicht.von.uns')).toBe(false);
    const link = linkTo(email);
    expect([await confirm(link), await confirm(link)]).toEqual([true, true]);
    expect((await town.guest.book({ slotId: fourth, email })).code).toBeUndefined();
  });

  it('is confirmed by a link of the last seven days only', async () => {
    const link = linkTo(email);
    town.api.clock.advance({ hours: 24 * 7 });
    expect(await confirm(link)).toBe(false);
  });

  it('is forgotten with the last booking of its person, and not before', async () => {
    const who = 'einmal.noch@example.org';
    const [one, other] = [
      await booked({ slotId: (await anOffer({ startsIn: '1 day' })).slot.id, email: who }),
      await booked({ slotId: (await anOffer({ startsIn: '2 days' })).slot.id, email: who }),
    ];
    const link = linkTo(who);
    await confirm(link);
    const kept = async () =>
      (await town.api.sql('SELECT 1 FROM confirmed_address WHERE hash = $1', [hashOf(who)])).length;
    await town.guest.forget(one);
    expect(await kept()).toBe(1);
    await town.guest.forget(other);
    expect(await kept()).toBe(0);
    await confirm(link);
    // Nobody becomes known again by an old link.
    expect(await kept()).toBe(0);
  });
});
