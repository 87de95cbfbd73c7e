// Taking a place: once, for whom, and what is refused; asked through GraphQL on a real PostgreSQL.
import { describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { CancelOccurrence } from '../dates/cancel-occurrence.ts';
import { BookingTown } from '../../testing/towns/booking-town.ts';

const town = BookingTown.forSpecs();
const { anOffer, booked } = town;

describe('taking a place', () => {
  it('gives a number, a PIN and the place', async () => {
    const { slot } = await anOffer({ slots: [{ capacity: 2 }] });
    const receipt = await booked({ slotId: slot.id, name: 'Mara', email: 'mara@example.org' });
    expect(receipt.number).toMatch(/^[1-9]\d{8}$/);
    expect(receipt.pin).toMatch(/^\d{6}$/);
    expect(receipt.booking).toMatchObject({
      status: 'CONFIRMED',
      name: 'Mara',
      slot: { id: slot.id, taken: 1 },
    });
    const { value } = await town.guest.find({
      number: receipt.number.replace(/(...)/g, '$1 '),
      pin: receipt.pin,
    });
    expect(value).toMatchObject({ number: receipt.number, status: 'CONFIRMED', storedUntil: '2026-12-26' });
  });

  it('needs neither name nor contact unless the offer asks', async () => {
    const { slot } = await anOffer({ contactRequired: false });
    expect((await booked({ slotId: slot.id })).booking.status).toBe('CONFIRMED');
    const asking = await anOffer({ contactRequired: true });
    expect((await town.guest.book({ slotId: asking.slot.id })).code).toBe('CONTACT_REQUIRED');
  });

  it('takes any slot of a date that fits the needs at the wanted time', async () => {
    const offer = await anOffer({
      slots: [
        { capacity: 1, offers: ['worry:WIFI'] },
        { capacity: 1, offers: ['worry:PHOTOS', 'worry:WIFI'] },
      ],
    });
    const needs = { worry: 'PHOTOS' };
    const first = await booked({
      occurrenceId: offer.occurrence.id,
      startsAt: offer.slot.startsAt.toString(),
      needs,
    });
    expect(first.booking.slot!.id).toBe(offer.slots.find((slot) => slot.offers.includes('worry:PHOTOS'))!.id);
    const second = await booked({ occurrenceId: offer.occurrence.id, needs });
    expect(second.booking.status).toBe('WAITLISTED');
    expect(
      (await town.guest.book({ occurrenceId: offer.occurrence.id, needs: { worry: 'TICKETS' } })).code,
    ).toBe('NO_FITTING_SLOT');
  });

  it('knows slots without a limit and still counts', async () => {
    const { slot } = await anOffer({ slots: [{ capacity: null }] });
    const receipt = await booked({ slotId: slot.id, partySize: 3 });
    expect(receipt.booking.slot!.taken).toBe(3);
    expect(receipt.booking.occurrence.freePlaces).toBeNull();
  });

  it.each([
    ['an unknown slot', { slotId: randomUUID() }, 'NOT_FOUND'],
    ['no slot at all', {}, 'BAD_INPUT'],
    ['a party of nobody', { partySize: 0 }, 'BAD_INPUT'],
    ['a party of less than nobody', { partySize: -1 }, 'BAD_INPUT'],
    ['a party of a thousand', { partySize: 1000 }, 'BAD_INPUT'],
    ['a larger party than the offer allows', { partySize: 9 }, 'PARTY_TOO_LARGE'],
    ['an e-mail address that can’t be one', { email: 'mara@' }, 'BAD_INPUT'],
    ['a phone number that can’t be one', { phone: '12' }, 'BAD_INPUT'],
    ['a name with a line feed', { name: 'Mara\nBcc: all' }, 'BAD_INPUT'],
    ['a name with a null character', { name: 'Ma\u0000ra' }, 'BAD_INPUT'],
    ['a huge name', { name: 'x'.repeat(81) }, 'BAD_INPUT'],
    ['an easy request key', { requestKey: 'tap' }, 'BAD_INPUT'],
    ['a minor without a guardian', { minor: true }, 'GUARDIAN_REQUIRED'],
  ])('refuses %s and stores nothing', async (_what, wrong, code) => {
    const { slot } = await anOffer({ largestParty: 8 });
    const before = await town.api.sql('SELECT count(*) FROM booking');
    const input =
      'slotId' in wrong || Object.keys(wrong).length === 0 ? wrong : { slotId: slot.id, ...wrong };
    const reply = await town.guest.book(input);
    expect(reply.code).toBe(code);
    expect(JSON.stringify(reply.answer.errors)).not.toMatch(/node_modules|at \w+ \(|\.ts:/);
    expect(await town.api.sql('SELECT count(*) FROM booking')).toEqual(before);
  });

  it('keeps what people type as it is: emoji, HTML, SQL', async () => {
    const { slot } = await anOffer();
    const name = `<b>Ana 🐦</b>'; DROP TABLE booking; --`;
    expect((await booked({ slotId: slot.id, name })).booking.name).toBe(name);
  });

  it('takes a minor with the agreement of a guardian', async () => {
    const { slot } = await anOffer();
    const guardian = { minor: true, guardianName: 'Eva', guardianPhone: '0152 28817386' };
    const { number } = await booked({ slotId: slot.id, name: 'Tim', ...guardian });
    const [contact] = await town.api.sql(
      `SELECT guardian_name, guardian_phone FROM contact JOIN booking ON contact_id = contact.id WHERE number = $1`,
      [number],
    );
    expect(contact).toEqual({ guardian_name: 'Eva', guardian_phone: '+4915228817386' });
  });

  it('closes at the cut-off, at the start and when the date is cancelled', async () => {
    const { slot } = await anOffer({ startsIn: '3 hours', cutoffMinutes: 60 });
    town.api.clock.advance({ minutes: 120 });
    expect((await town.guest.book({ slotId: slot.id })).code).toBe('CLOSED');
    town.api.clock.advance({ minutes: 60 });
    expect((await town.guest.book({ slotId: slot.id })).code).toBe('PAST');
    const other = await anOffer();
    await town.api.get(CancelOccurrence).cancel(other.occurrence.id, 'Krank');
    expect((await town.guest.book({ slotId: other.slot.id })).code).toBe('DATE_CANCELLED');
  });

  it('takes no minors where only adults may come, whoever agrees', async () => {
    const { slot } = await anOffer({ minimumAge: 18 });
    const guardian = { minor: true, guardianName: 'Eva', guardianPhone: '0152 28817386' };
    expect(await town.guest.book({ slotId: slot.id, ...guardian })).toMatchObject({
      code: 'BAD_INPUT',
      field: 'minor',
    });
  });

  it('does not show or book what is not published', async () => {
    const { slot } = await anOffer({ published: false });
    expect((await town.guest.book({ slotId: slot.id })).code).toBe('NOT_FOUND');
  });
});

describe('a request that comes again', () => {
  it('returns the first booking with its number and PIN, also when both come at once', async () => {
    const { slot } = await anOffer();
    const input = { slotId: slot.id, requestKey: randomUUID(), email: 'twice@example.org' };
    const [first, second] = await Promise.all([booked(input), booked(input)]);
    const third = await booked(input);
    expect(second).toMatchObject({ number: first.number, pin: first.pin });
    expect(third).toMatchObject({ number: first.number, pin: first.pin });
    expect(third.booking.slot!.taken).toBe(1);
  });

  it('is refused with other content', async () => {
    const { slot } = await anOffer();
    const requestKey = randomUUID();
    await booked({ slotId: slot.id, requestKey });
    expect((await town.guest.book({ slotId: slot.id, requestKey, partySize: 2 })).code).toBe(
      'REQUEST_KEY_REUSED',
    );
  });
});

describe('the same person', () => {
  it('takes no second place by mistake, but one for another person', async () => {
    const { slot } = await anOffer();
    await booked({ slotId: slot.id, email: 'Rosa@Example.org ' });
    expect((await town.guest.book({ slotId: slot.id, email: 'rosa@example.org' })).code).toBe(
      'ALREADY_BOOKED',
    );
    const other = await booked({ slotId: slot.id, email: 'rosa@example.org', anotherPerson: true });
    expect(other.booking.slot!.taken).toBe(2);
  });

  it('may book for another person first, and is told apart from them', async () => {
    const { slot } = await anOffer();
    const email = 'first@example.org';
    const { booking } = await booked({ slotId: slot.id, email, anotherPerson: true });
    const ordinals = await town.api.sql('SELECT person_ordinal FROM booking WHERE number = $1', [
      booking.number,
    ]);
    expect(ordinals).toEqual([{ person_ordinal: 2 }]);
    expect((await town.guest.book({ slotId: slot.id, email })).code).toBe('ALREADY_BOOKED');
  });

  it('is known by phone however the number is written, also on the waiting list', async () => {
    const { slot } = await anOffer({ slots: [{ capacity: 1 }] });
    await booked({ slotId: slot.id });
    const waiting = await booked({ slotId: slot.id, phone: '0152 28817386' });
    expect(waiting.booking.status).toBe('WAITLISTED');
    expect((await town.guest.book({ slotId: slot.id, phone: '+49 152/28817386' })).code).toBe(
      'ALREADY_BOOKED',
    );
  });

  it('holds at most three coming bookings while nobody has confirmed the address', async () => {
    const offers = await Promise.all([1, 2, 3, 4].map(() => anOffer()));
    const replies = [];
    for (const { slot } of offers)
      replies.push(await town.guest.book({ slotId: slot.id, email: 'keen@example.org' }));
    expect(replies.map((reply) => reply.code)).toEqual([
      undefined,
      undefined,
      undefined,
      'TOO_MANY_BOOKINGS',
    ]);
    await town.guest.cancel(replies[0]!.value);
    expect(
      (await town.guest.book({ slotId: offers[3]!.slot.id, email: 'keen@example.org' })).code,
    ).toBeUndefined();
  });

  it('hears of overlaps only among bookings it can prove', async () => {
    const [first, second] = [await anOffer(), await anOffer()];
    const mine = await booked({ slotId: first.slot.id, email: 'mine@example.org' });
    const unproven = await booked({ slotId: second.slot.id, email: 'mine@example.org' });
    expect(unproven.overlapping).toEqual([]);
    const third = await anOffer();
    const proven = await booked({
      slotId: third.slot.id,
      provenBookings: [
        { number: mine.number, pin: mine.pin },
        { number: unproven.number, pin: mine.pin === '000000' ? '000001' : '000000' },
      ],
    });
    expect(proven.overlapping).toEqual([{ number: mine.number }]);
  });
});
