// The waiting list: who gets a place that comes free, when, and who is asked first.
import { describe, expect, it } from '@jest/globals';
import { SlotCapacity } from '../dates/slot-capacity.service.ts';
import { ExpireHolds } from './expire-holds.ts';
import { BookingTown } from '../../testing/towns/booking-town.ts';

const town = BookingTown.forSpecs();
const { anOffer, booked } = town;

describe('the waiting list', () => {
  it('promotes the first who fits and keeps the position of who is passed over', async () => {
    const { slot } = await anOffer({ slots: [{ capacity: 2 }] });
    const there = await booked({ slotId: slot.id });
    await booked({ slotId: slot.id });
    const pair = await booked({ slotId: slot.id, partySize: 2 });
    const single = await booked({ slotId: slot.id });
    expect([pair, single].map(({ booking }) => booking.waitingPosition)).toEqual([1, 2]);
    await town.guest.cancel(there);
    expect((await town.guest.find(single)).value).toMatchObject({
      status: 'CONFIRMED',
      waitingPosition: null,
    });
    expect((await town.guest.find(pair)).value).toMatchObject({ status: 'WAITLISTED', waitingPosition: 1 });
  });

  it('refuses a party that no slot could ever hold, and waiting when it is not wanted', async () => {
    const { slot } = await anOffer({ slots: [{ capacity: 2 }] });
    expect((await town.guest.book({ slotId: slot.id, partySize: 3 })).code).toBe('NOT_ENOUGH_PLACES');
    await booked({ slotId: slot.id });
    expect((await town.guest.book({ slotId: slot.id, partySize: 2, ifFull: 'REFUSE' })).code).toBe(
      'NOT_ENOUGH_PLACES',
    );
    await booked({ slotId: slot.id });
    expect((await town.guest.book({ slotId: slot.id, ifFull: 'REFUSE' })).code).toBe('FULL');
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
    await town.guest.cancel(there);
    expect((await town.guest.find(waiting)).value!.status).toBe('WAITLISTED');
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
    await town.guest.cancel(anyTime);
    expect((await town.guest.find(waiting)).value!.status).toBe('WAITLISTED');
    await town.guest.cancel(beside);
    expect((await town.guest.find(waiting)).value).toMatchObject({
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
      await town.guest.cancel(there);
      held.push((await town.guest.find(asking)).value!);
    }
    expect(held.map(({ status, heldUntil }) => [status, heldUntil])).toEqual([
      ['OFFERED', '2026-11-24T08:00:00Z'],
      ['OFFERED', '2026-11-23T10:00:00Z'],
    ]);
    expect(held[0]!.slot!.taken).toBe(1);
  });

  it('holds it longer for who must be called: until five o’clock of a day on which somebody works', async () => {
    const { slot } = await anOffer({ startsIn: '30 hours', slots: [{ capacity: 2 }] });
    const there = await booked({ slotId: slot.id, partySize: 2 });
    const guardian = { minor: true, guardianName: 'Eva', guardianPhone: '0731 555 0187' };
    const waiting = [
      await booked({ slotId: slot.id, promoteMe: false, email: null, phone: '0731 555 0186' }),
      await booked({ slotId: slot.id, promoteMe: false, email: null, ...guardian }),
    ];
    await town.guest.cancel(there);
    for (const asked of waiting)
      expect((await town.guest.find(asked)).value!.heldUntil).toBe('2026-11-23T16:00:00Z');
  });

  it('gives a held place to who says yes, to the next when the answer is no', async () => {
    const { slot } = await anOffer({ slots: [{ capacity: 1 }] });
    const there = await booked({ slotId: slot.id });
    const [yes, no, next] = [
      await booked({ slotId: slot.id, promoteMe: false }),
      await booked({ slotId: slot.id, promoteMe: false }),
      await booked({ slotId: slot.id }),
    ];
    await town.guest.cancel(there);
    expect((await town.guest.accept(yes)).value.status).toBe('CONFIRMED');
    expect((await town.guest.accept(yes)).value.status).toBe('CONFIRMED');
    expect((await town.guest.accept(no)).code).toBe('NOT_HELD');
    await town.guest.cancel(yes);
    expect((await town.guest.decline(no)).value).toMatchObject({
      status: 'CANCELLED',
      endReason: 'DECLINED',
    });
    expect((await town.guest.find(next)).value!.status).toBe('CONFIRMED');
  });

  it('asks twice, then passes on: unanswered holds end by themselves', async () => {
    const { slot } = await anOffer({ startsIn: '10 days', slots: [{ capacity: 1 }] });
    const there = await booked({ slotId: slot.id });
    const silent = await booked({ slotId: slot.id, promoteMe: false });
    await town.guest.cancel(there);
    town.api.clock.advance({ hours: 25 });
    expect((await town.guest.accept(silent)).code).toBe('NOT_HELD');
    await town.api.get(ExpireHolds).run();
    expect((await town.guest.find(silent)).value!.status).toBe('OFFERED');
    town.api.clock.advance({ hours: 25 });
    await town.api.get(ExpireHolds).run();
    expect((await town.guest.find(silent)).value).toMatchObject({
      status: 'CANCELLED',
      endReason: 'UNANSWERED',
    });
    expect((await booked({ slotId: slot.id })).booking.status).toBe('CONFIRMED');
  });

  it('leaves places open to whoever comes when less than three hours are left', async () => {
    const { slot } = await anOffer({ startsIn: '2 hours', cutoffMinutes: 0, slots: [{ capacity: 1 }] });
    const there = await booked({ slotId: slot.id });
    const asking = await booked({ slotId: slot.id, promoteMe: false });
    await town.guest.cancel(there);
    expect((await town.guest.find(asking)).value!.status).toBe('WAITLISTED');
    expect((await town.guest.accept(asking)).value.status).toBe('CONFIRMED');
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
    await town.guest.cancel(there);
    expect((await town.guest.find(asked)).value!.status).toBe('OFFERED');
    await town.guest.cancel(stranger);
    expect((await town.guest.book({ slotId: second!.id, email })).code).toBe('ALREADY_BOOKED');
    await booked({ slotId: second!.id, email, anotherPerson: true });
    town.api.clock.advance({ hours: 25 });
    await town.api.get(ExpireHolds).run();
    expect((await town.guest.cancel(await booked({ slotId: first!.id }))).code).toBeUndefined();
  });

  it('is passed through in order when five cancel at once, skipping parties that do not fit', async () => {
    const { slot } = await anOffer({ slots: [{ capacity: 5 }] });
    const there = await Promise.all([1, 2, 3, 4, 5].map(() => booked({ slotId: slot.id })));
    const waiting = [];
    for (const partySize of [2, 1, 1, 3, 1, 1, 1]) waiting.push(await booked({ slotId: slot.id, partySize }));
    await Promise.all(there.map((receipt) => town.guest.cancel(receipt)));
    const after = await Promise.all(waiting.map(async (receipt) => (await town.guest.find(receipt)).value!));
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
    await town.guest.cancel(there);
    expect((await town.guest.find(asked)).value).toMatchObject({
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
    await town.api.get(SlotCapacity).changeCapacity(first!.id, 1);
    await town.guest.cancel(there);
    await town.api.get(SlotCapacity).withdrawSlot(first!.id);
    await town.guest.cancel(later);
    expect((await town.guest.find(pair)).value).toMatchObject({
      status: 'OFFERED',
      slot: { id: second!.id },
    });
  });
});
