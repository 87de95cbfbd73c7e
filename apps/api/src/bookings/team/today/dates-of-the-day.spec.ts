// The dates of the day: who comes, who came, and who walked in.
import { describe, expect, test } from '@jest/globals';
import { BookingTown } from '../../../testing/towns/booking-town.ts';
import { VenueTeam } from '../../../testing/towns/venue-team.ts';

const town = BookingTown.forSpecs();
const { anOffer, booked } = town;

describe('the dates of the day', () => {
  const DATES = `query ($day: Date) { today(day: $day) { day dates { occurrence { id status } expected arrived missed walkIns
    waitingCount takesWalkIns bookings { number status name channel startsAt } } } }`;

  test('show who comes by slot, who came, who did not, and walk-ins', async () => {
    const team = await VenueTeam.of(town);
    const { venueId, client } = team;
    const offer = await anOffer({ venueId, startsIn: '2 hours', cutoffMinutes: 0, slots: [{ capacity: 9 }] });
    const names = ['Mara Beispiel', 'Ali', 'Frau Grün'];
    const numbers: string[] = [];
    for (const name of names) numbers.push((await booked({ slotId: offer.slot.id, name })).number);
    town.api.clock.advance({ hours: 2 });
    await team.attend(numbers[0]!, 'ATTENDED');
    await team.attend(numbers[1]!, 'MISSED');
    await team.walkIn(offer.slot.id, 2);
    const { today } = await client.data(DATES);
    expect(today).toMatchObject({
      day: '2026-11-23',
      dates: [
        {
          occurrence: { id: offer.occurrence.id, status: 'OPEN' },
          expected: 3,
          arrived: 3,
          missed: 1,
          walkIns: 2,
          waitingCount: 0,
          takesWalkIns: true,
          bookings: [
            { number: numbers[0], status: 'ATTENDED', name: 'Mara' },
            { number: numbers[1], status: 'MISSED', name: 'Ali' },
            { number: numbers[2], status: 'CONFIRMED', name: 'Frau Grün' },
            { status: 'ATTENDED', channel: 'WALK_IN', name: null },
          ],
        },
      ],
    });
  });

  test('are those of the town’s day, cancelled ones too, also what began the day before', async () => {
    const { venueId, client } = await VenueTeam.of(town);
    // The day begins in Ulm at 23:00 UTC.
    const at = (startsAt: string) => ({
      startsAt: Temporal.Instant.from(startsAt),
      endsAt: Temporal.Instant.from(startsAt).add({ minutes: 120 }),
    });
    const offer = await anOffer({
      venueId,
      dates: [
        at('2026-11-24T20:59:00Z'),
        at('2026-11-24T22:00:00Z'),
        at('2026-11-25T12:00:00Z'),
        at('2026-11-25T23:00:00Z'),
      ],
    });
    const [, late, noon] = offer.occurrences;
    await town.api.sql(`UPDATE occurrence SET cancelled_at = starts_at, cancel_reason = 'x' WHERE id = $1`, [
      noon!.id,
    ]);
    const { today } = await client.data(DATES, { day: '2026-11-25' });
    expect(today.dates.map(({ occurrence }: { occurrence: unknown }) => occurrence)).toEqual([
      { id: late!.id, status: 'OPEN' },
      { id: noon!.id, status: 'CANCELLED' },
    ]);
  });

  test('take walk-ins only while the doors are open and there is room', async () => {
    const team = await VenueTeam.of(town);
    const { venueId, client } = team;
    const { slot } = await anOffer({ venueId, startsIn: '3 hours', minutes: 60, slots: [{ capacity: 1 }] });
    const takes = async () => (await client.data(DATES)).today.dates[0].takesWalkIns as boolean;
    town.api.clock.set(slot.startsAt.subtract({ minutes: 61 }));
    expect(await takes()).toBe(false);
    town.api.clock.advance({ minutes: 1 });
    expect(await takes()).toBe(true);
    await team.walkIn(slot.id);
    expect(await takes()).toBe(false);
  });
});
