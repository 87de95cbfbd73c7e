// Personal data goes by rule and is told to nobody without number and PIN.
import { describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { BookingsService } from '../../bookings.service.ts';
import { byStaff } from '../../history/note-events.ts';
import { GuestProof } from '../proof/guest-proof.ts';
import { RetentionService } from './retention.service.ts';
import { BookingTown } from '../../../testing/towns/booking-town.ts';

const town = BookingTown.forSpecs();
const { anOffer, booked } = town;

describe('personal data', () => {
  it('is deleted by rule while the booking stays as a count', async () => {
    const { slot } = await anOffer({ kind: 'CONSULTATION', startsIn: '1 day' });
    const receipt = await booked({ slotId: slot.id, name: 'Ida', email: 'ida@example.org' });
    town.api.clock.advance({ days: 3 });
    await town.api.get(RetentionService).run();
    expect((await town.guest.find(receipt)).value!.name).toBe('Ida');
    town.api.clock.advance({ hours: 3 });
    await town.api.get(RetentionService).run();
    expect((await town.guest.find(receipt)).value).toMatchObject({
      name: null,
      storedUntil: null,
      partySize: 1,
    });
    expect(await town.api.sql(`SELECT 1 FROM contact WHERE email = 'ida@example.org'`)).toEqual([]);
    const [row] = await town.api.sql('SELECT email_hash, contact_id FROM booking WHERE number = $1', [
      receipt.number,
    ]);
    expect(row).toEqual({ email_hash: null, contact_id: null });
  });

  it('opens with the new PIN alone once the team has given one', async () => {
    const { slot } = await anOffer();
    const input = { slotId: slot.id, requestKey: randomUUID() };
    const old = await booked(input);
    const [{ id }] = (await town.api.sql('SELECT id FROM booking WHERE number = $1', [old.number])) as [
      { id: string },
    ];
    const pin = town.api
      .get(GuestProof)
      .pinOf(await town.api.get(BookingsService).reissuePin(id, byStaff(null)));
    expect((await town.guest.find(old)).value).toBeNull();
    expect((await town.guest.find({ number: old.number, pin })).value!.status).toBe('CONFIRMED');
    expect((await town.guest.book(input)).code).toBe('PIN_REISSUED');
  });

  it('is not told by a wrong PIN, which looks the same as an unknown number', async () => {
    const { slot } = await anOffer();
    const { number, pin } = await booked({ slotId: slot.id });
    const wrong = await town.guest.find({ number, pin: pin === '123456' ? '123457' : '123456' });
    const unknown = await town.guest.find({ number: '123456789', pin: '123456' });
    expect([wrong.value, unknown.value]).toEqual([null, null]);
    expect((await town.guest.cancel({ number, pin: 'abcdef' })).code).toBe('WRONG_NUMBER_OR_PIN');
  });
});
