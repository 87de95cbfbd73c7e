// Held a place elsewhere, somebody still belongs to the session they lost: its team calls them and looks at their contact.
import { expect, test } from '@jest/globals';
import { byRule } from '../../bookings/history/note-events.ts';
import { DatesOfDay } from '../../bookings/team/dates-of-day.ts';
import type { MadeOffer } from '../../testing/made/builders.ts';
import { MessageTown } from '../../testing/towns/message-town.ts';
import { StaffClient } from '../../testing/desks/staff-client.ts';
import { Absences } from './absences.service.ts';

const town = MessageTown.forSpecs();

/** A session of a mentor, its venue's team and the mentor signed in. */
async function aSession(startsIn: string, latitude: number) {
  const { id: venueId } = await town.make.aVenue({ latitude, longitude: 9.99 });
  const { id: mentorId } = await town.make.aMentor();
  const slots = await town.make.aSession([mentorId], { minutes: 60, slotMinutes: 30 });
  const dates = [{ startsIn: startsIn as '2 days', slots }];
  const offer: MadeOffer = await town.anOffer({ kind: 'CONSULTATION', cutoffMinutes: 0, venueId, dates });
  const team = await StaffClient.signedIn(town.api, { role: 'QUARTIER_TEAM', venueId });
  return { ...offer, mentorId, venueId, team };
}

const callsOf = async (team: StaffClient) => (await team.data('{ calls { id why } }')).calls;
const listOf = async (team: StaffClient) =>
  (await team.data('{ teamBookings { nodes { number name contact can } } }')).teamBookings.nodes;
const openContact = (team: StaffClient, id: string) =>
  team.graphql('mutation ($id: ID!) { openContact(bookingId: $id) { name phone } }', { id });
const dayList = async ({ team, venueId, occurrence }: Awaited<ReturnType<typeof aSession>>) => {
  const day = occurrence.startsAt.toZonedDateTimeISO('Europe/Berlin').toPlainDate().toString();
  const { openDayList } = await team.data(
    'mutation ($day: Date!, $venueId: ID) { openDayList(day: $day, venueId: $venueId) { dates { entries { name phone } } } }',
    { day, venueId },
  );
  return openDayList.dates.flatMap(({ entries }: { entries: unknown[] }) => entries);
};
const seenBy = async (team: StaffClient, number: string) =>
  (
    await team.graphql('query ($number: String!) { teamBooking(number: $number) { name contact can } }', {
      number,
    })
  ).data?.teamBooking;

test('until they say yes; then it is the other team', async () => {
  const [lost, held] = [await aSession('2 days', 48.4), await aSession('3 days', 48.41)];
  const given = { name: 'Mara Beispiel', phone: '0731 160 420', email: null };
  const receipt = await town.booked({ slotId: lost.slot.id, ...given });
  const [{ id }] = await town.api.sql('SELECT id FROM booking WHERE number = $1', [receipt.number]);
  await town.api.get(Absences).absent(lost.occurrence.id, lost.mentorId, byRule);
  await town.postIn(3);

  expect((await callsOf(lost.team)).map(({ why }: { why: string }) => why)).toEqual(['HELD_INSTEAD']);
  expect(await callsOf(held.team)).toEqual([]);
  const { data } = await openContact(lost.team, id);
  expect(data!.openContact).toMatchObject({ name: 'Mara Beispiel' });
  expect((await openContact(held.team, id)).code).toBe('NOT_FOUND');
  expect(await seenBy(lost.team, receipt.number)).toMatchObject({ name: 'Mara', contact: 'VISIBLE' });
  const hidden = { name: null, contact: 'LATER', can: expect.not.arrayContaining(['OPEN_CONTACT']) };
  expect(await seenBy(held.team, receipt.number)).toMatchObject(hidden);
  expect(await listOf(held.team)).toMatchObject([{ number: receipt.number, ...hidden }]);
  expect(await dayList(held)).toEqual([{ name: null, phone: null }]);

  await town.guest.accept(receipt);
  expect((await openContact(held.team, id)).code).toBeUndefined();
  expect((await openContact(lost.team, id)).code).toBe('NOT_FOUND');
  expect(await dayList(held)).toEqual([{ name: 'Mara Beispiel', phone: expect.any(String) }]);
  expect(await seenBy(held.team, receipt.number)).toMatchObject({ name: 'Mara', contact: 'VISIBLE' });
});

test('the list of the lost date shows who was offered what elsewhere, and only its team reads who that is', async () => {
  const [lost, held] = [await aSession('2 days', 48.8), await aSession('3 days', 48.81)];
  const given = { name: 'Mara Beispiel', email: town.someone() };
  const receipt = await town.booked({ slotId: lost.slot.id, ...given });
  const elsewhere = async ({ team, occurrence }: Awaited<ReturnType<typeof aSession>>, id = occurrence.id) =>
    team.graphql(
      `query ($id: ID!) { bookingsHeldElsewhere(occurrenceId: $id) {
        number name status insteadOf heldUntil startsAt occurrence { id venue { id } } } }`,
      { id },
    );
  const today = async ({ team, occurrence }: Awaited<ReturnType<typeof aSession>>) => {
    const day = occurrence.startsAt.toZonedDateTimeISO('Europe/Berlin').toPlainDate().toString();
    const asked = '{ day dates { heldElsewhere { number name } bookings { number } } }';
    return (await team.data(`query ($day: Date) { today(day: $day) ${asked} }`, { day })).today.dates;
  };
  const fingerprint = () =>
    town.api.get(DatesOfDay).fingerprint({
      day: lost.occurrence.startsAt.toZonedDateTimeISO('Europe/Berlin').toPlainDate(),
      reach: { everything: false, venueIds: [lost.venueId], organisationIds: [] },
      venueIds: null,
    });
  await town.api.get(Absences).absent(lost.occurrence.id, lost.mentorId, byRule);
  const shown = {
    ...{ number: receipt.number, name: 'Mara', status: 'OFFERED' },
    insteadOf: lost.occurrence.startsAt.toString(),
    heldUntil: expect.any(String),
    startsAt: held.occurrence.startsAt.toString(),
    occurrence: { id: held.occurrence.id, venue: { id: held.venueId } },
  };
  expect((await elsewhere(lost)).data).toEqual({ bookingsHeldElsewhere: [shown] });
  expect(await today(lost)).toEqual([
    { heldElsewhere: [{ number: receipt.number, name: 'Mara' }], bookings: [] },
  ]);
  expect((await elsewhere(held)).data).toEqual({ bookingsHeldElsewhere: [] });
  expect((await elsewhere(held, lost.occurrence.id)).code).toBe('NOT_FOUND');
  const before = await fingerprint();
  await town.guest.accept(receipt);
  expect(await fingerprint()).not.toBe(before);
  expect((await elsewhere(lost)).data).toEqual({ bookingsHeldElsewhere: [] });
});

test('the mentor of the held place reads no name before', async () => {
  const [lost, held] = [await aSession('2 days', 48.6), await aSession('3 days', 48.61)];
  const receipt = await town.booked({ slotId: lost.slot.id, name: 'Mara Beispiel', email: town.someone() });
  await town.api.get(Absences).absent(lost.occurrence.id, lost.mentorId, byRule);
  const mentor = await StaffClient.signedIn(town.api, { role: 'MENTOR', mentorId: held.mentorId });
  const talk = async () =>
    (await mentor.data('{ myWeek { sessions { talks { status name } } } }')).myWeek.sessions[0].talks[0];
  expect(await talk()).toEqual({ status: 'OFFERED', name: null });
  await town.guest.accept(receipt);
  expect(await talk()).toEqual({ status: 'CONFIRMED', name: 'Mara' });
});
