// The other date is called off too: people hear that of both, once, and are where they were before anybody was asked.
import { describe, expect, test } from '@jest/globals';
import { CancelDates } from '../../bookings/dates/cancel-dates.service.ts';
import { toldTown, type LostSession } from '../../testing/towns/told-town.ts';

const { town, aSession, inFirstSlot, absent, back, calls, reached, lastTo } = toldTown();

describe('the other date is called off before they answered', () => {
  const callOff = ({ occurrence }: LostSession) =>
    town.api.get(CancelDates).apply(occurrence.id, 'THIS', 'Sturm.');

  test('they are first in line again where they were, and hear that, once; nobody says that all is over', async () => {
    const session = await aSession(3);
    const other = await aSession(5, session.venueId);
    const { email, receipt } = await inFirstSlot(session);
    await absent(session);
    await town.postIn(2);
    const behind = await town.booked({ slotId: other.slots[0]!.id, email: town.someone() });
    await callOff(other);
    expect((await town.guest.find(receipt)).value).toMatchObject({
      ...{ status: 'WAITLISTED', waitingPosition: 1 },
      occurrence: { startsAt: session.occurrence.startsAt.toString() },
    });
    expect((await town.guest.find(behind)).value!.status).toBe('CANCELLED');
    await town.postIn(11);
    expect(await town.told(email)).toEqual(['CONFIRMED', 'HELD_INSTEAD', 'HELD_LOST']);
    const { subject, text } = lastTo(email);
    expect(subject).toContain('Auch der andere Platz fällt leider aus');
    expect(text).toContain('fällt aus: Samstag, 28. November, 14:00 Uhr.');
    expect(text).toContain('vorn auf der Warteliste');
    await back(session);
    await town.postIn(2);
    expect((await town.told(email)).slice(3)).toEqual(['PLACE_BACK']);
  });

  test('never told of it, they hear only that their own fell through', async () => {
    const session = await aSession(3);
    const other = await aSession(5, session.venueId);
    const { email } = await inFirstSlot(session);
    await absent(session);
    await callOff(other);
    await town.postIn(11);
    expect(await town.told(email)).toEqual(['CONFIRMED', 'PLACE_LOST']);
  });

  test('what is free in their own session is held for them at once, and the letter names all three', async () => {
    const session = await aSession(3, undefined, 2);
    const other = await aSession(5, session.venueId);
    const taken = [];
    const colleague = session.slots.filter(({ mentorId }) => mentorId !== session.mentorId);
    for (const slot of colleague) taken.push(await town.booked({ slotId: slot.id }));
    const { email, receipt } = await inFirstSlot(session);
    await absent(session);
    await town.postIn(2);
    await town.guest.cancel(taken[1]!);
    await callOff(other);
    await town.postIn(11);
    expect(await town.told(email)).toEqual(['CONFIRMED', 'HELD_INSTEAD', 'HELD_INSTEAD']);
    const { text } = lastTo(email);
    expect(text).toContain('fällt dieser Termin aus: Donnerstag, 26. November, 14:00 Uhr.');
    expect(text).toContain(
      'Auch der andere Platz, den wir für Sie frei gehalten haben, fällt aus: Samstag, 28.',
    );
    await town.guest.accept(receipt);
    expect((await town.guest.find(receipt)).value!.status).toBe('CONFIRMED');
  });

  test('with a phone alone they are called for it by the team of their own session', async () => {
    const session = await aSession(3);
    const other = await aSession(5, session.venueId);
    await inFirstSlot(session, { email: null, phone: '0731 160 405' });
    await absent(session);
    await town.postIn(2);
    await reached();
    await callOff(other);
    await town.postIn(11);
    expect((await calls()).map(({ why }) => why)).toEqual(['HELD_LOST']);
  });

  test('their own is over by then, or called off too: it has ended, and they hear so', async () => {
    const session = await aSession(3);
    const other = await aSession(5, session.venueId);
    const { email } = await inFirstSlot(session);
    await absent(session);
    await town.postIn(2);
    await callOff(session);
    await callOff(other);
    await town.postIn(11);
    expect(await town.told(email)).toEqual(['CONFIRMED', 'HELD_INSTEAD', 'DATE_CANCELLED']);
  });

  test('a crowd books in their date meanwhile: it waits until that is done, and nobody is lost', async () => {
    const session = await aSession(3);
    const other = await aSession(5, session.venueId);
    const { receipt } = await inFirstSlot(session);
    await absent(session);
    const crowd = Array.from({ length: 12 }, () => town.guest.book({ occurrenceId: session.occurrence.id }));
    await Promise.all([callOff(other), ...crowd]);
    expect((await town.guest.find(receipt)).value).toMatchObject({
      status: 'WAITLISTED',
      waitingPosition: 1,
    });
  });
});
