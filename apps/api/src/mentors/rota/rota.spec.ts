// The rota of a week: who is where, what is booked, and how much everybody gives.
import { expect, test } from '@jest/globals';
import { BookingTown } from '../../testing/towns/booking-town.ts';
import { RotaTown } from '../../testing/towns/rota-town.ts';
import { StaffClient } from '../../testing/desks/staff-client.ts';

const town = BookingTown.forSpecs();
const { aMentor, aSession, staff, talk, teamOf } = new RotaTown(town);

const rota = async (team: StaffClient, variables: object) =>
  (
    await team.data(
      `query ($from: Date!, $venueId: ID) { rota(from: $from, venueId: $venueId) {
        from mentors { mentor { id name } minutes bookedMinutes limitMinutes }
        sessions { title offerId date { id startsAt seriesId staffedAlone } staff { mentor { id } isAbsent slots { startsAt isBooked } } } } }`,
      variables,
    )
  ).rota;

test('shows sessions of the local week with their mentors, and hours at all venues', async () => {
  const elsewhere = (await town.make.aVenue()).id;
  const [berta, aylin] = [await aMentor({ name: 'Berta', hoursAWeek: 4 }), await aMentor({ name: 'Aylin' })];
  const session = await aSession('2026-11-25', [berta, aylin]);
  await aSession('2026-11-24', [berta], { venueId: elsewhere });
  await aSession('2026-12-02', [berta]);
  await talk(session.occurrence, berta);
  const team = await teamOf(session);
  const week = await rota(team, { from: '2026-11-29' });
  expect(week.from).toBe('2026-11-23');
  expect(week.sessions).toHaveLength(1);
  expect(week.sessions[0]).toMatchObject({
    offerId: session.id,
    title: expect.stringContaining('Vorlesen'),
    date: { id: session.occurrence.id, seriesId: null, staffedAlone: false },
    staff: [{ mentor: { id: aylin.id } }, { mentor: { id: berta.id } }],
  });
  expect(week.sessions[0].staff[1].slots.map(({ isBooked }: any) => isBooked)).toEqual([
    true,
    false,
    false,
    false,
  ]);
  const hours = week.mentors.filter(({ mentor }: any) => [berta.id, aylin.id].includes(mentor.id));
  expect(hours).toEqual([
    { mentor: { id: aylin.id, name: 'Aylin' }, minutes: 120, bookedMinutes: 0, limitMinutes: null },
    { mentor: { id: berta.id, name: 'Berta' }, minutes: 240, bookedMinutes: 30, limitMinutes: 240 },
  ]);
  expect((await rota(team, { from: '2026-11-25', venueId: elsewhere })).sessions).toEqual([]);
});

test('a session nobody is in yet is there to be staffed; one that is called off is not', async () => {
  const session = await aSession('2026-12-09', [await aMentor()]);
  const off = await aSession('2026-12-10', [await aMentor()]);
  await town.api.sql('UPDATE occurrence SET cancelled_at = starts_at WHERE id = $1', [off.occurrence.id]);
  const team = await teamOf(session);
  await staff(team, session.occurrence.id, { mentorIds: [] });
  const { sessions } = await rota(team, { from: '2026-12-09' });
  expect(sessions.map(({ date, staff: there }: any) => [date.id, there])).toEqual([
    [session.occurrence.id, []],
  ]);
});

test('an impossible day is refused', async () => {
  const team = await StaffClient.signedIn(town.api, { role: 'TOWN_ADMIN' });
  const { code } = await team.graphql('{ rota(from: "0001-01-01") { from } }');
  expect(code).toBe('BAD_INPUT');
});

test('whoever is absent stands in it as absent, stays so when others are planned, and can be taken out', async () => {
  const [absent, there, third] = [
    await aMentor({ name: 'Anna' }),
    await aMentor({ name: 'Bernd' }),
    await aMentor({ name: 'Cem' }),
  ];
  const session = await aSession('2026-12-16', [absent, there]);
  const { id } = session.occurrence;
  const team = await teamOf(session);
  await team.data(
    `mutation ($occurrenceId: ID!, $mentorId: ID!) { mentorAbsent(occurrenceId: $occurrenceId, mentorId: $mentorId) { mentorId } }`,
    { occurrenceId: id, mentorId: absent.id },
  );
  const seen = async () => {
    const { sessions, mentors } = await rota(team, { from: '2026-12-16' });
    const { minutes } = mentors.find(({ mentor }: any) => mentor.id === absent.id);
    return [sessions[0].staff.map(({ mentor, isAbsent }: any) => [mentor.id, isAbsent]), minutes];
  };
  expect(await seen()).toEqual([
    [
      [absent.id, true],
      [there.id, false],
    ],
    0,
  ]);
  await staff(team, id, { mentorIds: [absent.id, there.id, third.id] });
  expect(await seen()).toEqual([
    [
      [absent.id, true],
      [there.id, false],
      [third.id, false],
    ],
    0,
  ]);
  await staff(team, id, { mentorIds: [there.id] });
  expect((await seen())[0]).toEqual([[there.id, false]]);
});
