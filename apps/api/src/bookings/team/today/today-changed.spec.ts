// How an open page of the day hears of changes.
import { describe, expect, test } from '@jest/globals';
import { BookingTown } from '../../../testing/towns/booking-town.ts';
import { StaffClient } from '../../../testing/desks/staff-client.ts';
import { VenueTeam } from '../../../testing/towns/venue-team.ts';

const town = BookingTown.forSpecs();
const { anOffer, booked } = town;
let calledSoFar = 0;

describe('an open page', () => {
  const WATCH = 'subscription ($day: Date) { todayChanged(day: $day) { at } }';
  const watch = (client: StaffClient) => client.subscribe(WATCH, {}, { headers: { cookie: client.cookie } });

  test('hears at once, and again when somebody books, waits or comes; of nothing else', async () => {
    const { venueId, client } = await VenueTeam.of(town);
    const { slot } = await anOffer({ venueId, startsIn: '4 hours', slots: [{ capacity: 1 }] });
    const elsewhere = await anOffer({ startsIn: '4 hours' });
    const events = watch(client);
    expect((await events.next())?.data).toEqual({ data: { todayChanged: { at: '2026-11-23T08:00:00Z' } } });
    await booked({ slotId: elsewhere.slot.id });
    town.api.clock.advance({ minutes: 1 });
    await booked({ slotId: slot.id, name: 'Mara' });
    expect((await events.next())?.data.data).toEqual({ todayChanged: { at: '2026-11-23T08:01:00Z' } });
    town.api.clock.advance({ minutes: 1 });
    await booked({ slotId: slot.id });
    expect((await events.next())?.data.data).toEqual({ todayChanged: { at: '2026-11-23T08:02:00Z' } });
    events.close();
  });

  test('hears of a call to make, and that it was made; not of one elsewhere', async () => {
    const [{ venueId, client }, other] = [await VenueTeam.of(town), await VenueTeam.of(town)];
    const [here, there] = [
      await anOffer({ venueId, startsIn: '9 days' }),
      await anOffer({ venueId: other.venueId, startsIn: '9 days' }),
    ];
    const phone = () => ({ phone: `0731 160 ${501 + calledSoFar++}` });
    const [mine, notMine] = [
      await booked({ slotId: here.slot.id, ...phone() }),
      await booked({ slotId: there.slot.id, ...phone() }),
    ];
    const callFor = ({ number }: { number: string }, state: string) =>
      town.api.sql(
        `UPDATE message SET channel = 'CALL', state = $2, settled_at = CASE $2 WHEN 'DONE' THEN message.created_at END
         FROM booking b WHERE b.id = subject_id AND b.number = $1`,
        [number, state],
      );
    const events = watch(client);
    await events.next();
    await callFor(notMine, 'PENDING');
    town.api.clock.advance({ minutes: 1 });
    await callFor(mine, 'PENDING');
    expect((await events.next())?.data.data).toEqual({ todayChanged: { at: '2026-11-23T08:01:00Z' } });
    town.api.clock.advance({ minutes: 1 });
    await callFor(mine, 'DONE');
    expect((await events.next())?.data.data).toEqual({ todayChanged: { at: '2026-11-23T08:02:00Z' } });
    events.close();
  });

  test('hears that a new day has begun', async () => {
    const { client } = await VenueTeam.of(town);
    const events = watch(client);
    await events.next();
    town.api.clock.set('2026-11-23T23:00:00Z');
    expect((await events.next())?.data.data).toEqual({ todayChanged: { at: '2026-11-23T23:00:00Z' } });
    events.close();
  });

  test('closes when the session has ended, which looking on does not prolong', async () => {
    const { client } = await VenueTeam.of(town);
    const events = watch(client);
    await events.next();
    await town.api.sql('DELETE FROM staff_session WHERE staff_id = $1', [client.staffId]);
    expect((await events.next())?.event).toBe('complete');
    const again = watch(client);
    expect((await again.json()).errors[0].extensions.code).toBe('SIGN_IN_NEEDED');
  });

  test('is for those who see bookings', async () => {
    const auditor = await StaffClient.signedIn(town.api, { role: 'AUDITOR' });
    const refused = async (headers: Record<string, string>) =>
      (await town.api.subscribe(WATCH, {}, { headers }).json()).errors[0].extensions.code;
    expect(await refused({ cookie: auditor.cookie })).toBe('FORBIDDEN');
    expect(await refused({})).toBe('SIGN_IN_NEEDED');
  });
});
