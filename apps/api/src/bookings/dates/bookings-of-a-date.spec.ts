// What happens to bookings when their date is called off, takes place, or its offer is withdrawn.
import { describe, expect, it } from '@jest/globals';
import { byStaff } from '../history/note-events.ts';
import { AttendanceService } from './attendance.service.ts';
import { OffersService } from '../../offers/posting/offers.service.ts';
import { CancelOccurrence } from './cancel-occurrence.ts';
import { BookingTown } from '../../testing/towns/booking-town.ts';

const town = BookingTown.forSpecs();
const { anOffer, booked } = town;

describe('the date itself', () => {
  it('ends every booking when it is cancelled', async () => {
    const { slot, occurrence } = await anOffer({ slots: [{ capacity: 1 }] });
    const [there, waiting] = [await booked({ slotId: slot.id }), await booked({ slotId: slot.id })];
    await town.api.get(CancelOccurrence).cancel(occurrence.id, 'Glatteis');
    for (const proof of [there, waiting]) {
      expect((await town.guest.find(proof)).value).toMatchObject({
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
    const [{ id }] = (await town.api.sql('SELECT id FROM booking WHERE number = $1', [came.number])) as [
      { id: string },
    ];
    town.api.clock.advance({ hours: 23, minutes: 30 });
    await town.api.get(AttendanceService).record(id, 'ATTENDED' as never, byStaff(null));
    expect((await town.guest.book({ slotId: slot.id, email: 'here@example.org' })).code).toBe(
      'ALREADY_BOOKED',
    );
    await town.api.get(CancelOccurrence).cancel(occurrence.id, 'Stromausfall');
    expect((await town.guest.find(came)).value!.status).toBe('ATTENDED');
    expect((await town.guest.find(absent)).value!.status).toBe('CANCELLED');
  });

  it('takes no bookings and no moves once its offer is withdrawn', async () => {
    const offer = await anOffer({ dates: [{ startsIn: '3 days' }, { startsIn: '4 days' }] });
    const mine = await booked({ slotId: offer.slots[0]!.id });
    await town.api.get(OffersService).withdraw(offer.id);
    expect((await town.guest.book({ slotId: offer.slots[1]!.id })).code).toBe('NOT_FOUND');
    expect((await town.guest.move(mine, offer.slots[1]!.id)).code).toBe('NOT_FOUND');
    expect((await town.guest.find(mine)).value!.movableTo).toEqual([]);
    expect((await town.guest.cancel(mine)).code).toBeUndefined();
  });

  it('notes who came and who did not, from an hour before', async () => {
    const { slot } = await anOffer({ startsIn: '1 day' });
    const receipt = await booked({ slotId: slot.id });
    const [{ id }] = (await town.api.sql('SELECT id FROM booking WHERE number = $1', [receipt.number])) as [
      { id: string },
    ];
    const attendance = town.api.get(AttendanceService);
    await expect(attendance.record(id, 'ATTENDED' as never, byStaff(null))).rejects.toMatchObject({
      code: 'CLOSED',
    });
    town.api.clock.advance({ hours: 24 });
    expect((await attendance.record(id, 'MISSED' as never, byStaff(null))).status).toBe('MISSED');
    expect((await attendance.record(id, 'ATTENDED' as never, byStaff(null))).status).toBe('ATTENDED');
    expect((await town.guest.cancel(receipt)).code).toBe('BOOKING_OVER');
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
      (await town.guest.find(there)).value!.meetingUrl,
      (await town.guest.find(waiting)).value!.meetingUrl,
    ];
    town.api.clock.advance({ hours: 23, minutes: 29 });
    expect(await urls()).toEqual([null, null]);
    town.api.clock.advance({ minutes: 1 });
    expect(await urls()).toEqual(['https://video.ulm.example/erzaehlcafe', null]);
  });
});
