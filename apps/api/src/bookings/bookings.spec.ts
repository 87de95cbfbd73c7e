// What guests can rely on, asked through GraphQL on a real PostgreSQL.
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { type Api, startApi } from '../testing/api.ts';
import { brokenInvariants } from '../testing/booking-invariants.ts';
import { Builders, type MadeOffer, type OfferInWords } from '../testing/builders.ts';
import { Guest, type Receipt } from '../testing/guest.ts';
import { AttendanceService } from './dates/attendance.service.ts';
import { OffersService } from '../offers/posting/offers.service.ts';
import { BookingsService } from './bookings.service.ts';
import { CancelOccurrence } from './dates/cancel-occurrence.ts';
import { SlotCapacity } from './dates/slot-capacity.service.ts';
import { GuestProof } from './guests/guest-proof.ts';
import { RetentionService } from './guests/retention.service.ts';
import { ExpireHolds } from './waiting/expire-holds.ts';

let api: Api;
let town: Builders;
let guest: Guest;

beforeAll(async () => {
  api = await startApi();
  town = new Builders(api);
  await town.aTown();
  guest = new Guest(api);
});
afterAll(() => api.close());
afterEach(async () => {
  expect(await brokenInvariants(api)).toEqual({});
  api.clock.set('2026-11-23T08:00:00Z');
});

/** An offer anybody may book without a word, unless told otherwise. */
function anOffer(given: OfferInWords = {}): Promise<MadeOffer> {
  return town.anOffer({ contactRequired: false, largestParty: 8, ...given });
}

/** The receipt of a booking that must succeed. */
async function booked(input: Record<string, unknown>): Promise<Receipt> {
  const { value, code } = await guest.book(input);
  expect(code).toBeUndefined();
  return value;
}

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
    const { value } = await guest.find({ number: receipt.number.replace(/(...)/g, '$1 '), pin: receipt.pin });
    expect(value).toMatchObject({ number: receipt.number, status: 'CONFIRMED', storedUntil: '2026-12-26' });
  });

  it('needs neither name nor contact unless the offer asks', async () => {
    const { slot } = await anOffer({ contactRequired: false });
    expect((await booked({ slotId: slot.id })).booking.status).toBe('CONFIRMED');
    const asking = await anOffer({ contactRequired: true });
    expect((await guest.book({ slotId: asking.slot.id })).code).toBe('CONTACT_REQUIRED');
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
    expect((await guest.book({ occurrenceId: offer.occurrence.id, needs: { worry: 'TICKETS' } })).code).toBe(
      'NO_FITTING_SLOT',
    );
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
    const before = await api.sql('SELECT count(*) FROM booking');
    const input =
      'slotId' in wrong || Object.keys(wrong).length === 0 ? wrong : { slotId: slot.id, ...wrong };
    const reply = await guest.book(input);
    expect(reply.code).toBe(code);
    expect(JSON.stringify(reply.answer.errors)).not.toMatch(/node_modules|at \w+ \(|\.ts:/);
    expect(await api.sql('SELECT count(*) FROM booking')).toEqual(before);
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
    const [contact] = await api.sql(
      `SELECT guardian_name, guardian_phone FROM contact JOIN booking ON contact_id = contact.id WHERE number = $1`,
      [number],
    );
    expect(contact).toEqual({ guardian_name: 'Eva', guardian_phone: '+4915228817386' });
  });

  it('closes at the cut-off, at the start and when the date is cancelled', async () => {
    const { slot } = await anOffer({ startsIn: '3 hours', cutoffMinutes: 60 });
    api.clock.advance({ minutes: 120 });
    expect((await guest.book({ slotId: slot.id })).code).toBe('CLOSED');
    api.clock.advance({ minutes: 60 });
    expect((await guest.book({ slotId: slot.id })).code).toBe('PAST');
    const other = await anOffer();
    await api.get(CancelOccurrence).cancel(other.occurrence.id, 'Krank');
    expect((await guest.book({ slotId: other.slot.id })).code).toBe('DATE_CANCELLED');
  });

  it('takes no minors where only adults may come, whoever agrees', async () => {
    const { slot } = await anOffer({ minimumAge: 18 });
    const guardian = { minor: true, guardianName: 'Eva', guardianPhone: '0152 28817386' };
    expect(await guest.book({ slotId: slot.id, ...guardian })).toMatchObject({
      code: 'BAD_INPUT',
      field: 'minor',
    });
  });

  it('does not show or book what is not published', async () => {
    const { slot } = await anOffer({ published: false });
    expect((await guest.book({ slotId: slot.id })).code).toBe('NOT_FOUND');
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
    expect((await guest.book({ slotId: slot.id, requestKey, partySize: 2 })).code).toBe('REQUEST_KEY_REUSED');
  });
});

describe('the same person', () => {
  it('takes no second place by mistake, but one for another person', async () => {
    const { slot } = await anOffer();
    await booked({ slotId: slot.id, email: 'Rosa@Example.org ' });
    expect((await guest.book({ slotId: slot.id, email: 'rosa@example.org' })).code).toBe('ALREADY_BOOKED');
    const other = await booked({ slotId: slot.id, email: 'rosa@example.org', anotherPerson: true });
    expect(other.booking.slot!.taken).toBe(2);
  });

  it('is known by phone however the number is written, also on the waiting list', async () => {
    const { slot } = await anOffer({ slots: [{ capacity: 1 }] });
    await booked({ slotId: slot.id });
    const waiting = await booked({ slotId: slot.id, phone: '0152 28817386' });
    expect(waiting.booking.status).toBe('WAITLISTED');
    expect((await guest.book({ slotId: slot.id, phone: '+49 152/28817386' })).code).toBe('ALREADY_BOOKED');
  });

  it('holds at most three coming bookings while nobody has confirmed the address', async () => {
    const offers = await Promise.all([1, 2, 3, 4].map(() => anOffer()));
    const replies = [];
    for (const { slot } of offers)
      replies.push(await guest.book({ slotId: slot.id, email: 'keen@example.org' }));
    expect(replies.map((reply) => reply.code)).toEqual([
      undefined,
      undefined,
      undefined,
      'TOO_MANY_BOOKINGS',
    ]);
    await guest.cancel(replies[0]!.value);
    expect(
      (await guest.book({ slotId: offers[3]!.slot.id, email: 'keen@example.org' })).code,
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

describe('the waiting list', () => {
  it('promotes the first who fits and keeps the position of who is passed over', async () => {
    const { slot } = await anOffer({ slots: [{ capacity: 2 }] });
    const there = await booked({ slotId: slot.id });
    await booked({ slotId: slot.id });
    const pair = await booked({ slotId: slot.id, partySize: 2 });
    const single = await booked({ slotId: slot.id });
    expect([pair, single].map(({ booking }) => booking.waitingPosition)).toEqual([1, 2]);
    await guest.cancel(there);
    expect((await guest.find(single)).value).toMatchObject({ status: 'CONFIRMED', waitingPosition: null });
    expect((await guest.find(pair)).value).toMatchObject({ status: 'WAITLISTED', waitingPosition: 1 });
  });

  it('refuses a party that no slot could ever hold, and waiting when it is not wanted', async () => {
    const { slot } = await anOffer({ slots: [{ capacity: 2 }] });
    expect((await guest.book({ slotId: slot.id, partySize: 3 })).code).toBe('NOT_ENOUGH_PLACES');
    await booked({ slotId: slot.id });
    expect((await guest.book({ slotId: slot.id, partySize: 2, ifFull: 'REFUSE' })).code).toBe(
      'NOT_ENOUGH_PLACES',
    );
    await booked({ slotId: slot.id });
    expect((await guest.book({ slotId: slot.id, ifFull: 'REFUSE' })).code).toBe('FULL');
  });

  it('stays online for who chose the online seats', async () => {
    const offer = await anOffer({
      kind: 'GATHERING',
      slots: [
        { capacity: 1, offers: ['mode:ON_SITE'] },
        { capacity: 1, offers: ['mode:ONLINE'] },
      ],
    });
    const [onSite, online] = ['ON_SITE', 'ONLINE'].map((mode) =>
      offer.slots.find((slot) => slot.mode === mode)!,
    );
    const there = await booked({ slotId: onSite!.id });
    await booked({ slotId: online!.id });
    const waiting = await booked({ slotId: online!.id });
    await guest.cancel(there);
    expect((await guest.find(waiting)).value!.status).toBe('WAITLISTED');
  });

  it('gives who waits for a full slot another one at the same time, but no other time', async () => {
    const half = { minutes: 60, capacity: 1 };
    const offer = await anOffer({ slots: [half, half, { ...half, offsetMinutes: 60 }] });
    const [first, second, later] = [...offer.slots].sort((a, b) =>
      Temporal.Instant.compare(a.startsAt, b.startsAt),
    );
    await booked({ slotId: first!.id });
    const beside = await booked({ slotId: first!.id });
    expect(beside.booking).toMatchObject({ status: 'CONFIRMED', slot: { id: second!.id } });
    const waiting = await booked({ slotId: first!.id });
    const anyTime = await booked({ occurrenceId: offer.occurrence.id });
    expect([waiting.booking.status, anyTime.booking.slot!.id]).toEqual(['WAITLISTED', later!.id]);
    await guest.cancel(anyTime);
    expect((await guest.find(waiting)).value!.status).toBe('WAITLISTED');
    await guest.cancel(beside);
    expect((await guest.find(waiting)).value).toMatchObject({
      status: 'CONFIRMED',
      slot: { id: second!.id },
    });
  });

  it('holds a place for who wants to be asked, for a day or two hours', async () => {
    const far = await anOffer({ startsIn: '10 days', slots: [{ capacity: 1 }] });
    const near = await anOffer({ startsIn: '30 hours', slots: [{ capacity: 1 }] });
    const held = [];
    for (const { slot } of [far, near]) {
      const there = await booked({ slotId: slot.id });
      const asking = await booked({ slotId: slot.id, promoteMe: false });
      await guest.cancel(there);
      held.push((await guest.find(asking)).value!);
    }
    expect(held.map(({ status, heldUntil }) => [status, heldUntil])).toEqual([
      ['OFFERED', '2026-11-24T08:00:00Z'],
      ['OFFERED', '2026-11-23T10:00:00Z'],
    ]);
    expect(held[0]!.slot!.taken).toBe(1);
  });

  it('gives a held place to who says yes, to the next when the answer is no', async () => {
    const { slot } = await anOffer({ slots: [{ capacity: 1 }] });
    const there = await booked({ slotId: slot.id });
    const [yes, no, next] = [
      await booked({ slotId: slot.id, promoteMe: false }),
      await booked({ slotId: slot.id, promoteMe: false }),
      await booked({ slotId: slot.id }),
    ];
    await guest.cancel(there);
    expect((await guest.accept(yes)).value.status).toBe('CONFIRMED');
    expect((await guest.accept(yes)).value.status).toBe('CONFIRMED');
    expect((await guest.accept(no)).code).toBe('NOT_HELD');
    await guest.cancel(yes);
    expect((await guest.decline(no)).value).toMatchObject({ status: 'CANCELLED', endReason: 'DECLINED' });
    expect((await guest.find(next)).value!.status).toBe('CONFIRMED');
  });

  it('asks twice, then passes on: unanswered holds end by themselves', async () => {
    const { slot } = await anOffer({ startsIn: '10 days', slots: [{ capacity: 1 }] });
    const there = await booked({ slotId: slot.id });
    const silent = await booked({ slotId: slot.id, promoteMe: false });
    await guest.cancel(there);
    api.clock.advance({ hours: 25 });
    expect((await guest.accept(silent)).code).toBe('NOT_HELD');
    await api.get(ExpireHolds).run();
    expect((await guest.find(silent)).value!.status).toBe('OFFERED');
    api.clock.advance({ hours: 25 });
    await api.get(ExpireHolds).run();
    expect((await guest.find(silent)).value).toMatchObject({ status: 'CANCELLED', endReason: 'UNANSWERED' });
    expect((await booked({ slotId: slot.id })).booking.status).toBe('CONFIRMED');
  });

  it('leaves places open to whoever comes when less than three hours are left', async () => {
    const { slot } = await anOffer({ startsIn: '2 hours', cutoffMinutes: 0, slots: [{ capacity: 1 }] });
    const there = await booked({ slotId: slot.id });
    const asking = await booked({ slotId: slot.id, promoteMe: false });
    await guest.cancel(there);
    expect((await guest.find(asking)).value!.status).toBe('WAITLISTED');
    expect((await guest.accept(asking)).value.status).toBe('CONFIRMED');
  });
});

describe('the waiting list and the people on it', () => {
  it('lets nobody hold a place and take another of the same date by mistake, and strangers cancel freely', async () => {
    const half = { minutes: 60, capacity: 1 };
    const offer = await anOffer({ startsIn: '10 days', slots: [half, { ...half, offsetMinutes: 60 }] });
    const [first, second] = offer.slots;
    const there = await booked({ slotId: first!.id });
    const stranger = await booked({ slotId: second!.id });
    const email = 'asked@example.org';
    const asked = await booked({ occurrenceId: offer.occurrence.id, email, promoteMe: false });
    await guest.cancel(there);
    expect((await guest.find(asked)).value!.status).toBe('OFFERED');
    await guest.cancel(stranger);
    expect((await guest.book({ slotId: second!.id, email })).code).toBe('ALREADY_BOOKED');
    await booked({ slotId: second!.id, email, anotherPerson: true });
    api.clock.advance({ hours: 25 });
    await api.get(ExpireHolds).run();
    expect((await guest.cancel(await booked({ slotId: first!.id }))).code).toBeUndefined();
  });

  it('is passed through in order when five cancel at once, skipping parties that do not fit', async () => {
    const { slot } = await anOffer({ slots: [{ capacity: 5 }] });
    const there = await Promise.all([1, 2, 3, 4, 5].map(() => booked({ slotId: slot.id })));
    const waiting = [];
    for (const partySize of [2, 1, 1, 3, 1, 1, 1]) waiting.push(await booked({ slotId: slot.id, partySize }));
    await Promise.all(there.map((receipt) => guest.cancel(receipt)));
    const after = await Promise.all(waiting.map(async (receipt) => (await guest.find(receipt)).value!));
    const promoted = after.map(({ status, partySize }) => (status === 'CONFIRMED' ? partySize : 0));
    expect(promoted).toEqual([0, 1, 1, 0, 1, 1, 1]);
    expect(after.map(({ waitingPosition }) => waitingPosition)).toEqual([1, null, null, 2, null, null, null]);
  });

  it('holds no place beyond the cut-off, where nobody could take it any more', async () => {
    const { slot } = await anOffer({
      startsIn: '60 hours',
      cutoffMinutes: 48 * 60,
      slots: [{ capacity: 1 }],
    });
    const there = await booked({ slotId: slot.id });
    const asked = await booked({ slotId: slot.id, promoteMe: false });
    await guest.cancel(there);
    expect((await guest.find(asked)).value).toMatchObject({
      status: 'OFFERED',
      heldUntil: '2026-11-23T19:00:00Z',
    });
  });

  it('asks whoever waits for a time that the date no longer has', async () => {
    const half = { minutes: 60, capacity: 2 };
    const offer = await anOffer({ startsIn: '10 days', slots: [half, { ...half, offsetMinutes: 60 }] });
    const [first, second] = offer.slots;
    const [there, later] = [await booked({ slotId: first!.id }), await booked({ slotId: second!.id })];
    const pair = await booked({ slotId: first!.id, partySize: 2 });
    await api.get(SlotCapacity).changeCapacity(first!.id, 1);
    await guest.cancel(there);
    await api.get(SlotCapacity).withdrawSlot(first!.id);
    await guest.cancel(later);
    expect((await guest.find(pair)).value).toMatchObject({ status: 'OFFERED', slot: { id: second!.id } });
  });
});

describe('changing one’s mind', () => {
  it('moves to another date and gives the old place to who waits', async () => {
    const offer = await anOffer({
      dates: [
        { startsIn: '3 days', slots: [{ capacity: 1 }] },
        { startsIn: '4 days', slots: [{ capacity: 1 }] },
      ],
    });
    const [old, target] = offer.slots;
    const mover = await booked({ slotId: old!.id });
    const waiting = await booked({ slotId: old!.id });
    expect((await guest.find(mover)).value!.movableTo).toEqual([{ id: target!.id }]);
    const moved = await guest.move(mover, target!.id);
    expect(moved.value).toMatchObject({
      number: mover.number,
      pin: mover.pin,
      booking: { slot: { id: target!.id } },
    });
    expect((await guest.find(waiting)).value!.status).toBe('CONFIRMED');
  });

  it('keeps the old place when the new one is full, and repeats a move only once', async () => {
    const offer = await anOffer({
      dates: ['3 days', '4 days', '5 days'].map((startsIn) => ({
        startsIn: startsIn as '3 days',
        slots: [{ capacity: 1 }],
      })),
    });
    const [first, full, free] = offer.slots;
    const mover = await booked({ slotId: first!.id });
    await booked({ slotId: full!.id });
    expect((await guest.move(mover, full!.id)).code).toBe('FULL');
    expect((await guest.find(mover)).value!.slot!.id).toBe(first!.id);
    const key = randomUUID();
    expect((await guest.move(mover, free!.id, key)).code).toBeUndefined();
    expect((await guest.move(mover, free!.id, key)).value.booking.slot!.id).toBe(free!.id);
    expect((await guest.move(mover, first!.id, key)).code).toBe('REQUEST_KEY_REUSED');
  });

  it('refuses a slot of another offer, and one where the person already is', async () => {
    const [offer, other] = [
      await anOffer({ dates: [{ startsIn: '3 days' }, { startsIn: '4 days' }] }),
      await anOffer(),
    ];
    const mover = await booked({ slotId: offer.slots[0]!.id, email: 'here@example.org' });
    expect((await guest.move(mover, other.slot.id)).code).toBe('NOT_THE_SAME_OFFER');
    await booked({ slotId: offer.slots[1]!.id, email: 'here@example.org' });
    expect((await guest.move(mover, offer.slots[1]!.id)).code).toBe('ALREADY_BOOKED');
  });

  it('lets someone who waits move to a free date', async () => {
    const offer = await anOffer({
      dates: [{ startsIn: '3 days', slots: [{ capacity: 1 }] }, { startsIn: '4 days' }],
    });
    await booked({ slotId: offer.slots[0]!.id });
    const waiting = await booked({ slotId: offer.slots[0]!.id });
    expect((await guest.move(waiting, offer.slots[1]!.id)).value.booking).toMatchObject({
      status: 'CONFIRMED',
      waitingPosition: null,
    });
  });

  it('changes the party when there is room, and passes on what it gives back', async () => {
    const { slot } = await anOffer({ slots: [{ capacity: 3 }] });
    const family = await booked({ slotId: slot.id, partySize: 2 });
    expect((await guest.changeParty(family, 3)).value.partySize).toBe(3);
    const waiting = await booked({ slotId: slot.id, partySize: 2 });
    expect((await guest.changeParty(family, 4)).code).toBe('NOT_ENOUGH_PLACES');
    expect((await guest.changeParty(family, 0)).code).toBe('BAD_INPUT');
    await guest.changeParty(family, 2);
    expect((await guest.find(waiting)).value!.status).toBe('WAITLISTED');
    await guest.changeParty(waiting, 1);
    expect((await guest.find(waiting)).value!.status).toBe('CONFIRMED');
  });

  it('cancels once, until the date begins', async () => {
    const { slot } = await anOffer({ startsIn: '1 day' });
    const mine = await booked({ slotId: slot.id });
    expect((await guest.cancel(mine)).value).toMatchObject({ status: 'CANCELLED', endReason: 'BY_GUEST' });
    expect((await guest.cancel(mine)).value.status).toBe('CANCELLED');
    expect((await guest.changeParty(mine, 2)).code).toBe('BOOKING_OVER');
    const late = await booked({ slotId: slot.id });
    api.clock.advance({ hours: 25 });
    expect((await guest.cancel(late)).code).toBe('BOOKING_OVER');
  });
});

describe('the date itself', () => {
  it('ends every booking when it is cancelled', async () => {
    const { slot, occurrence } = await anOffer({ slots: [{ capacity: 1 }] });
    const [there, waiting] = [await booked({ slotId: slot.id }), await booked({ slotId: slot.id })];
    await api.get(CancelOccurrence).cancel(occurrence.id, 'Glatteis');
    for (const proof of [there, waiting]) {
      expect((await guest.find(proof)).value).toMatchObject({
        status: 'CANCELLED',
        endReason: 'DATE_CANCELLED',
      });
    }
  });

  it('keeps who was there when it is called off midway', async () => {
    const { slot, occurrence } = await anOffer({ startsIn: '1 day', cutoffMinutes: 0 });
    const [came, absent] = [
      await booked({ slotId: slot.id, email: 'here@example.org' }),
      await booked({ slotId: slot.id }),
    ];
    const [{ id }] = (await api.sql('SELECT id FROM booking WHERE number = $1', [came.number])) as [
      { id: string },
    ];
    api.clock.advance({ hours: 23, minutes: 30 });
    await api.get(AttendanceService).record(id, 'ATTENDED' as never);
    expect((await guest.book({ slotId: slot.id, email: 'here@example.org' })).code).toBe('ALREADY_BOOKED');
    await api.get(CancelOccurrence).cancel(occurrence.id, 'Stromausfall');
    expect((await guest.find(came)).value!.status).toBe('ATTENDED');
    expect((await guest.find(absent)).value!.status).toBe('CANCELLED');
  });

  it('takes no bookings and no moves once its offer is withdrawn', async () => {
    const offer = await anOffer({ dates: [{ startsIn: '3 days' }, { startsIn: '4 days' }] });
    const mine = await booked({ slotId: offer.slots[0]!.id });
    await api.get(OffersService).withdraw(offer.id);
    expect((await guest.book({ slotId: offer.slots[1]!.id })).code).toBe('NOT_FOUND');
    expect((await guest.move(mine, offer.slots[1]!.id)).code).toBe('NOT_FOUND');
    expect((await guest.find(mine)).value!.movableTo).toEqual([]);
    expect((await guest.cancel(mine)).code).toBeUndefined();
  });

  it('notes who came and who did not, from an hour before', async () => {
    const { slot } = await anOffer({ startsIn: '1 day' });
    const receipt = await booked({ slotId: slot.id });
    const [{ id }] = (await api.sql('SELECT id FROM booking WHERE number = $1', [receipt.number])) as [
      { id: string },
    ];
    const attendance = api.get(AttendanceService);
    await expect(attendance.record(id, 'ATTENDED' as never)).rejects.toMatchObject({ code: 'CLOSED' });
    api.clock.advance({ hours: 24 });
    expect((await attendance.record(id, 'MISSED' as never)).status).toBe('MISSED');
    expect((await attendance.record(id, 'ATTENDED' as never)).status).toBe('ATTENDED');
    expect((await guest.cancel(receipt)).code).toBe('BOOKING_OVER');
  });

  it('tells the meeting address from 30 minutes before, to who has a place online', async () => {
    const offer = await anOffer({
      kind: 'GATHERING',
      startsIn: '1 day',
      dates: [
        {
          meetingUrl: 'https://video.ulm.example/erzaehlcafe',
          slots: [{ capacity: 1, offers: ['mode:ONLINE'] }],
        },
      ],
    });
    const [there, waiting] = [
      await booked({ slotId: offer.slot.id }),
      await booked({ slotId: offer.slot.id }),
    ];
    const urls = async () => [
      (await guest.find(there)).value!.meetingUrl,
      (await guest.find(waiting)).value!.meetingUrl,
    ];
    api.clock.advance({ hours: 23, minutes: 29 });
    expect(await urls()).toEqual([null, null]);
    api.clock.advance({ minutes: 1 });
    expect(await urls()).toEqual(['https://video.ulm.example/erzaehlcafe', null]);
  });
});

describe('personal data', () => {
  it('is deleted by rule while the booking stays as a count', async () => {
    const { slot } = await anOffer({ kind: 'CONSULTATION', startsIn: '1 day' });
    const receipt = await booked({ slotId: slot.id, name: 'Ida', email: 'ida@example.org' });
    api.clock.advance({ days: 3 });
    await api.get(RetentionService).run();
    expect((await guest.find(receipt)).value!.name).toBe('Ida');
    api.clock.advance({ hours: 3 });
    await api.get(RetentionService).run();
    expect((await guest.find(receipt)).value).toMatchObject({ name: null, storedUntil: null, partySize: 1 });
    expect(await api.sql(`SELECT 1 FROM contact WHERE email = 'ida@example.org'`)).toEqual([]);
    const [row] = await api.sql('SELECT email_hash, contact_id FROM booking WHERE number = $1', [
      receipt.number,
    ]);
    expect(row).toEqual({ email_hash: null, contact_id: null });
  });

  it('opens with the new PIN alone once the team has given one', async () => {
    const { slot } = await anOffer();
    const input = { slotId: slot.id, requestKey: randomUUID() };
    const old = await booked(input);
    const [{ id }] = (await api.sql('SELECT id FROM booking WHERE number = $1', [old.number])) as [
      { id: string },
    ];
    const pin = api.get(GuestProof).pinOf(await api.get(BookingsService).reissuePin(id));
    expect((await guest.find(old)).value).toBeNull();
    expect((await guest.find({ number: old.number, pin })).value!.status).toBe('CONFIRMED');
    expect((await guest.book(input)).code).toBe('PIN_REISSUED');
  });

  it('is not told by a wrong PIN, which looks the same as an unknown number', async () => {
    const { slot } = await anOffer();
    const { number, pin } = await booked({ slotId: slot.id });
    const wrong = await guest.find({ number, pin: pin === '123456' ? '123457' : '123456' });
    const unknown = await guest.find({ number: '123456789', pin: '123456' });
    expect([wrong.value, unknown.value]).toEqual([null, null]);
    expect((await guest.cancel({ number, pin: 'abcdef' })).code).toBe('WRONG_NUMBER_OR_PIN');
  });
});
