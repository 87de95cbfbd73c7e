// The date in which another place is held for somebody goes itself, and with it, it may be, the one that they lost.
import { expect, test } from '@jest/globals';
import { ChangeDates } from '../../bookings/dates/change-dates.service.ts';
import { byRule } from '../../bookings/history/note-events.ts';
import { at, on } from '../../testing/changing-dates.ts';
import { MessageTown } from '../../testing/message-town.ts';
import { Absences } from './absences.service.ts';

const town = MessageTown.forSpecs();

/** Tuesdays, three of them, with a mentor who has two slots in each. */
async function aSeries() {
  const mentor = await town.make.aMentor();
  const minutes = 60;
  const slotPlan = await town.make.aSession([mentor.id], { minutes, slotMinutes: 30 });
  const span = { startsOn: on('2026-12-01'), endsOn: on('2026-12-15'), startTime: at('14:00'), minutes };
  const offer = await town.anOffer({
    ...{ kind: 'CONSULTATION', cutoffMinutes: 0, venueId: (await town.make.aVenue()).id },
    series: [{ frequency: 'WEEKLY', weekdays: [2], ...span, slotPlan }],
  });
  const slotsOf = (index: number) =>
    offer.slots.filter(({ occurrenceId }) => occurrenceId === offer.occurrences[index]!.id);
  return { ...offer, mentorId: mentor.id, slotsOf };
}

test.each([
  { where: 'before', held: 1, lost: 2 },
  { where: 'after', held: 2, lost: 1 },
])(
  'its series no longer has either date, and it came $where theirs: they hear that it is over',
  async (...[{ held, lost }]) => {
    const { occurrences, slotsOf, mentorId } = await aSeries();
    for (const { id } of slotsOf(0)) await town.booked({ slotId: id });
    const email = town.someone();
    const receipt = await town.booked({ slotId: slotsOf(lost)[0]!.id, name: 'Mara', email });
    await town.post();
    await town.api.get(Absences).absent(occurrences[lost]!.id, mentorId, byRule);
    await town.postIn(2);
    expect((await town.guest.find(receipt)).value).toMatchObject({
      ...{ status: 'OFFERED', occurrence: { startsAt: occurrences[held]!.startsAt.toString() } },
    });
    const change = { endsOn: on('2026-12-01') };
    const done = await town.api
      .get(ChangeDates)
      .apply(occurrences[0]!.id, { scope: 'ALL', change }, 'Der Raum ist belegt.');
    expect(done.map(({ effect }) => effect)).toEqual(
      held < lost ? ['KEPT', 'CANCELLED', 'REMOVED'] : ['KEPT', 'REMOVED', 'CANCELLED'],
    );
    await town.postIn(2);
    expect((await town.guest.find(receipt)).value).toMatchObject({
      ...{ status: 'CANCELLED', endReason: 'DATE_CANCELLED' },
    });
    expect(await town.told(email)).toEqual(['CONFIRMED', 'HELD_INSTEAD', 'DATE_CANCELLED']);
  },
);
