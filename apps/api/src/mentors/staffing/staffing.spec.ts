// A team staffs its sessions: looked at first, and refused where a mentor would be in two places or give too much.
import { describe, expect, test } from '@jest/globals';
import { BookingTown } from '../../testing/towns/booking-town.ts';
import { RotaTown } from '../../testing/towns/rota-town.ts';
import { StaffClient } from '../../testing/desks/staff-client.ts';

const town = BookingTown.forSpecs();
const { aMentor, aSession, expectMentor, move, preview, staff, staffOf, talk, teamOf } = new RotaTown(town);

test('what is shown before is what is done: a colleague takes over, whoever nobody can take over keeps theirs', async () => {
  const [leaves, stays] = [
    await aMentor({ worries: ['WIFI', 'FORMS'] }),
    await aMentor({ worries: ['WIFI'] }),
  ];
  const session = await aSession('2026-11-25', [leaves, stays]);
  const later = await aSession('2026-11-26', [await aMentor({ worries: ['FORMS'] })]);
  const team = await teamOf(session);
  const { occurrence } = session;
  const wifi = await talk(occurrence, leaves, { worry: 'WIFI' });
  const second = occurrence.slots.filter(({ mentorId }) => mentorId === leaves.id)[1]!;
  const forms = await town.booked({ slotId: second.id, needs: { worry: 'FORMS' } });
  const staffing = { mentorIds: [stays.id] };
  const meant = await preview(team, occurrence.id, staffing);
  expect(await staffOf(occurrence.id)).toEqual({ [leaves.id]: 4, [stays.id]: 4 });
  expect(meant).toEqual({
    clashes: [],
    beyond: [],
    dates: [
      {
        occurrenceId: occurrence.id,
        on: '2026-11-25',
        talks: [
          {
            ...{ number: wifi.number, startsAt: '2026-11-25T13:00:00Z' },
            mentor: { id: leaves.id },
            toMentor: { id: stays.id },
            alternatives: [],
          },
          {
            ...{
              number: forms.number,
              startsAt: '2026-11-25T13:30:00Z',
              mentor: { id: leaves.id },
              toMentor: null,
            },
            alternatives: expect.arrayContaining([{ reason: 'ANOTHER_DAY' }]),
          },
        ],
      },
    ],
  });
  expect(later.occurrence.venueId).toBe(occurrence.venueId);
  const { data } = await staff(team, occurrence.id, staffing);
  expect(data.done).toEqual(meant);
  await expectMentor(wifi, stays);
  await expectMentor(forms, leaves);
  expect(await staffOf(occurrence.id)).toEqual({ [leaves.id]: 1, [stays.id]: 4 });
  // Said again it changes nothing, and whoever stays for one talk is not asked for more.
  await staff(team, occurrence.id, staffing);
  expect(await staffOf(occurrence.id)).toEqual({ [leaves.id]: 1, [stays.id]: 4 });
});

test('times stay as they are, unless another length or breaks are wished for', async () => {
  const [first, second] = [await aMentor(), await aMentor()];
  const session = await aSession('2026-12-09', [first]);
  const team = await teamOf(session);
  const { id } = session.occurrence;
  await staff(team, id, { mentorIds: [first.id, second.id] });
  expect(await staffOf(id)).toEqual({ [first.id]: 4, [second.id]: 4 });
  await staff(team, id, { mentorIds: [first.id, second.id], breaks: [{ from: 60, to: 90 }] });
  expect(await staffOf(id)).toEqual({ [first.id]: 3, [second.id]: 3 });
  await staff(team, id, { mentorIds: [second.id], slotMinutes: 60 });
  expect(await staffOf(id)).toEqual({ [second.id]: 2 });
  const { errors } = await staff(team, id, { mentorIds: [second.id], slotMinutes: 121 });
  expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'slotMinutes' });
});

test('a mentor is never in two places, also across offers; where they are is named', async () => {
  const mentor = await aMentor();
  const other = await aSession('2026-12-10', [mentor]);
  const session = await aSession('2026-12-10', [await aMentor()]);
  const team = await teamOf(session);
  const staffing = { mentorIds: [mentor.id] };
  const { clashes } = await preview(team, session.occurrence.id, staffing);
  expect(clashes).toEqual([
    {
      mentor: { id: mentor.id },
      title: expect.stringMatching(/^Vorlesen \d+$/),
      startsAt: '2026-12-10T13:00:00Z',
      venue: { id: other.occurrence.venueId },
    },
  ]);
  const refused = await staff(team, session.occurrence.id, staffing, true);
  expect(refused.errors![0]!.extensions).toMatchObject({
    code: 'MENTOR_BUSY',
    values: { title: clashes[0].title, startsAt: '2026-12-10T13:00:00Z' },
  });
  expect(Object.keys(await staffOf(session.occurrence.id))).not.toContain(mentor.id);
});

describe('limits', () => {
  test('hours of the week count at all venues together; beyond them only who says so', async () => {
    const mentor = await aMentor({ hoursAWeek: 3 });
    await aSession('2026-12-14', [mentor], { venueId: (await town.make.aVenue()).id });
    const session = await aSession('2026-12-17', [await aMentor()]);
    const team = await teamOf(session);
    const staffing = { mentorIds: [mentor.id] };
    expect((await preview(team, session.occurrence.id, staffing)).beyond).toEqual([
      { mentor: { id: mentor.id }, weekOn: '2026-12-14', minutes: 240, limitMinutes: 180 },
    ]);
    expect((await staff(team, session.occurrence.id, staffing)).code).toBe('MENTOR_HOURS');
    expect((await staff(team, session.occurrence.id, staffing, true)).code).toBeUndefined();
    const nextWeek = await aSession('2026-12-21', [await aMentor()]);
    expect((await staff(team, nextWeek.occurrence.id, staffing)).code).toBeUndefined();
  });

  test('who helps elsewhere only is asked first', async () => {
    const mentor = await aMentor({ venueIds: [(await town.make.aVenue()).id] });
    const session = await aSession('2026-12-15', [await aMentor()]);
    const team = await teamOf(session);
    const staffing = { mentorIds: [mentor.id] };
    expect((await preview(team, session.occurrence.id, staffing)).beyond).toEqual([
      { mentor: { id: mentor.id }, weekOn: null, minutes: null, limitMinutes: null },
    ]);
    expect((await staff(team, session.occurrence.id, staffing)).code).toBe('MENTOR_ELSEWHERE');
    expect((await staff(team, session.occurrence.id, staffing, true)).code).toBeUndefined();
  });
});

test('all sessions of a series get others, but not the one that has its own', async () => {
  const [before, substitute, after] = [await aMentor(), await aMentor(), await aMentor()];
  const session = await aSession('2026-12-01', [before], { weekly: true });
  const team = await teamOf(session);
  const [first, second, third] = session.occurrences.map(({ id }) => id) as [string, string, string];
  await staff(team, second, { mentorIds: [substitute.id] });
  const { data } = await staff(team, first, { mentorIds: [after.id], scope: 'ALL' });
  expect(data.done.dates.length).toBeGreaterThan(2);
  expect([await staffOf(first), await staffOf(second), await staffOf(third)]).toEqual([
    { [after.id]: 4 },
    { [substitute.id]: 4 },
    { [after.id]: 4 },
  ]);
  const nobody = await staff(team, first, { mentorIds: [], scope: 'ALL' });
  expect(nobody.errors![0]!.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'staffing.mentorIds' });
});

test('a mentor moves to another session at the same time, and guests stay with colleagues', async () => {
  const [goes, stays, there] = [await aMentor(), await aMentor(), await aMentor()];
  const from = await aSession('2026-12-16', [goes, stays]);
  const to = await aSession('2026-12-16', [there]);
  const guest = await talk(from.occurrence, goes);
  const team = await teamOf(from);
  const { code } = await move(team, {
    mentorId: goes.id,
    fromId: from.occurrence.id,
    toId: to.occurrence.id,
  });
  expect(code).toBeUndefined();
  await expectMentor(guest, stays);
  expect(await staffOf(from.occurrence.id)).toEqual({ [stays.id]: 4 });
  expect(await staffOf(to.occurrence.id)).toEqual({ [there.id]: 4, [goes.id]: 4 });
});

test('who must stay for a talk cannot be elsewhere at that time', async () => {
  const [goes, there] = [await aMentor(), await aMentor()];
  const from = await aSession('2026-12-18', [goes]);
  const to = await aSession('2026-12-18', [there]);
  const guest = await talk(from.occurrence, goes);
  const team = await teamOf(from);
  const { code } = await move(team, {
    mentorId: goes.id,
    fromId: from.occurrence.id,
    toId: to.occurrence.id,
  });
  expect(code).toBe('MENTOR_BUSY');
  await expectMentor(guest, goes);
});

test('a team staffs no session elsewhere', async () => {
  const session = await aSession('2026-12-22', [await aMentor()]);
  const venueId = (await town.make.aVenue()).id;
  const team = await StaffClient.signedIn(town.api, { role: 'QUARTIER_TEAM', venueId });
  expect((await staff(team, session.occurrence.id, { mentorIds: [] })).code).toBe('NOT_FOUND');
});
