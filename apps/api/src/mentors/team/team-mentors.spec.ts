// The team looks after its mentors; coming sessions follow, and nobody who has booked is dropped.
import { expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { newId } from '../../platform/ids.ts';
import { BookingTown } from '../../testing/towns/booking-town.ts';
import { RotaTown } from '../../testing/towns/rota-town.ts';
import { StaffClient } from '../../testing/desks/staff-client.ts';

const town = BookingTown.forSpecs();
const { aMentor, aSession, end, expectMentor, staff, staffOf, talk, teamOf } = new RotaTown(town);
const skills = { worries: ['WIFI'], devices: ['PC'], languages: ['de'] };

const MENTOR = 'id name worries devices languages hoursAWeek venueIds venues { id } endedAt';
const save = (team: StaffClient, id: string | null, input: object) =>
  team.graphql(
    `mutation ($id: ID, $input: MentorInput!) { mentor: saveMentor(id: $id, input: $input) { ${MENTOR} } }`,
    { id, input: { name: 'Aylin', ...skills, venueIds: [], ...input } },
  );
const meant = async (team: StaffClient, id: string, input: object) =>
  (
    await team.data(
      `query ($id: ID!, $input: MentorInput!) { talks: mentorConsequences(id: $id, input: $input) { number startsAt } }`,
      { id, input: { name: 'Aylin', ...skills, venueIds: [], ...input } },
    )
  ).talks;
const names = async (team: StaffClient, withEnded = false) =>
  (
    await team.data(`query ($withEnded: Boolean!) { mentors(withEnded: $withEnded) { id } }`, { withEnded })
  ).mentors.map(({ id }: { id: string }) => id);
const teamAt = (venueId: string) => StaffClient.signedIn(town.api, { role: 'QUARTIER_TEAM', venueId });

test('a team takes in a mentor with limits and places', async () => {
  const venueId = (await town.make.aVenue()).id;
  const team = await teamAt(venueId);
  const { data } = await save(team, null, { hoursAWeek: 4, venueIds: [venueId] });
  expect(data.mentor).toMatchObject({
    ...{ name: 'Aylin', ...skills, hoursAWeek: 4, venueIds: [venueId] },
    ...{ venues: [{ id: venueId }], endedAt: null },
  });
  expect(await names(team)).toContain(data.mentor.id);
});

test('a team plans with those of its venues and of all, an admin with everybody', async () => {
  const [here, there] = [(await town.make.aVenue()).id, (await town.make.aVenue()).id];
  const [ours, theirs, all] = [
    await aMentor({ venueIds: [here] }),
    await aMentor({ venueIds: [there] }),
    await aMentor(),
  ];
  const team = await teamAt(here);
  const found = await names(team);
  expect([ours, theirs, all].map(({ id }) => found.includes(id))).toEqual([true, false, true]);
  expect((await save(team, theirs.id, {})).code).toBe('NOT_FOUND');
  const admin = await StaffClient.signedIn(town.api, { role: 'TOWN_ADMIN' });
  expect(await names(admin)).toContain(theirs.id);
});

test.each([
  ['input.venueIds', { venueIds: [newId()] }],
  ['input.worries', { worries: [] }],
  ['input.hoursAWeek', { hoursAWeek: 0 }],
  ['input.languages.0', { languages: ['Deutsch'] }],
])('a wrong %s is refused', async (field, input) => {
  const admin = await StaffClient.signedIn(town.api, { role: 'TOWN_ADMIN' });
  const { code, errors } = await save(admin, null, input);
  expect(code).toBe('BAD_INPUT');
  expect(field).toContain(errors![0]!.extensions.field);
});

test('coming sessions and the series follow what a mentor can do now; who has booked keeps the place', async () => {
  const mentor = await aMentor({ worries: ['WIFI'], devices: ['PC'], languages: ['de'] });
  const session = await aSession('2026-11-25', [mentor], { weekly: true });
  const team = await teamOf(session);
  const booked = await talk(session.occurrence, mentor, { worry: 'WIFI' });
  expect(await meant(team, mentor.id, { worries: ['FORMS'] })).toEqual([
    { number: booked.number, startsAt: '2026-11-25T13:00:00Z' },
  ]);
  expect(await meant(team, mentor.id, { worries: ['WIFI', 'FORMS'] })).toEqual([]);
  await save(team, mentor.id, { worries: ['FORMS'] });
  const [{ offers, plan, later }] = await town.api.sql(
    `SELECT (SELECT offers FROM slot WHERE occurrence_id = $1 ORDER BY starts_at DESC LIMIT 1) AS offers,
       (SELECT slot_plan -> 0 -> 'offers' FROM series WHERE offer_id = $2) AS plan,
       (SELECT offers FROM slot WHERE occurrence_id = $3 LIMIT 1) AS later`,
    [session.occurrence.id, session.id, session.occurrences[2]!.id],
  );
  const now = ['mode:ON_SITE', 'worry:FORMS', 'device:PC', 'speaks:de'];
  expect([offers, plan, later]).toEqual([now, now, now]);
  await expectMentor(booked, mentor);
});

test('what it means elsewhere is shown too, without who that is, and nobody stops over the heads of another team', async () => {
  const mentor = await aMentor({ worries: ['WIFI'] });
  const [here, there] = [(await town.make.aVenue()).id, (await town.make.aVenue()).id];
  const session = await aSession('2026-12-08', [mentor], { venueId: here });
  const elsewhere = await aSession('2026-12-09', [mentor], { venueId: there });
  const own = await talk(session.occurrence, mentor, { worry: 'WIFI' });
  const guest = await talk(elsewhere.occurrence, mentor, { worry: 'WIFI' });
  const team = await teamAt(here);
  expect(await meant(team, mentor.id, { worries: ['FORMS'] })).toEqual([
    { number: own.number, startsAt: '2026-12-08T13:00:00Z' },
    { number: null, startsAt: '2026-12-09T13:00:00Z' },
  ]);
  for (const booked of [own, guest]) await town.guest.cancel(booked);
  expect((await end(team, mentor.id)).code).toBe('FORBIDDEN');
  expect(await staffOf(session.occurrence.id)).toEqual({ [mentor.id]: 4 });
  const admin = await StaffClient.signedIn(town.api, { role: 'TOWN_ADMIN' });
  expect((await end(admin, mentor.id)).code).toBeUndefined();
});

test('who waits for something gets a place when a mentor learns it', async () => {
  const [able, learns] = [await aMentor({ worries: ['PHOTOS'] }), await aMentor({ worries: ['WIFI'] })];
  const session = await aSession('2026-12-02', [able, learns]);
  const { occurrence } = session;
  for (const { id } of occurrence.slots.filter(({ mentorId }) => mentorId === able.id))
    await town.booked({ slotId: id });
  const waiting = await town.booked({
    occurrenceId: occurrence.id,
    needs: { worry: 'PHOTOS' },
    promoteMe: true,
  });
  expect(waiting.booking.status).toBe('WAITLISTED');
  await save(await teamOf(session), learns.id, { worries: ['PHOTOS'] });
  expect((await town.guest.find(waiting)).value!.status).toBe('CONFIRMED');
});

test('a mentor stops: colleagues take over, series go on without them, and they are planned no more', async () => {
  const [leaves, stays] = [await aMentor(), await aMentor()];
  const session = await aSession('2026-11-24', [leaves, stays], { weekly: true });
  const team = await teamOf(session);
  const guest = await talk(session.occurrences[1]!, leaves);
  const { data } = await end(team, leaves.id);
  expect(data.done.dates.flatMap(({ talks }: any) => talks)).toMatchObject([
    { number: guest.number, mentor: { id: leaves.id }, toMentor: { id: stays.id } },
  ]);
  await expectMentor(guest, stays);
  for (const { id } of session.occurrences) expect(await staffOf(id)).toEqual({ [stays.id]: 4 });
  const [{ plan }] = await town.api.sql('SELECT slot_plan AS plan FROM series WHERE offer_id = $1', [
    session.id,
  ]);
  expect(new Set(plan.map(({ mentorId }: any) => mentorId))).toEqual(new Set([stays.id]));
  expect([(await names(team)).includes(leaves.id), (await names(team, true)).includes(leaves.id)]).toEqual([
    false,
    true,
  ]);
  await expect(town.make.aSession([leaves.id])).rejects.toMatchObject({ code: 'BAD_INPUT' });
});

test.each([
  ['stops', async (team: StaffClient, id: string) => (await end(team, id)).code],
  ['learns', async (team: StaffClient, id: string) => (await save(team, id, { worries: ['FORMS'] })).code],
])('who %s while somebody staffs a session with them does so in that session as well', async (what, deed) => {
  const mentor = await aMentor({ worries: ['WIFI'] });
  const session = await aSession('2026-12-04', [await aMentor()]);
  const team = await teamOf(session);
  const { id } = session.occurrence;

  // The date is in other hands, so that the staffing stands still in the middle.
  const hands = town.api.get(DataSource).createQueryRunner();
  await hands.startTransaction();
  await hands.query('SELECT FROM occurrence WHERE id = $1 FOR UPDATE', [id]);
  const staffing = staff(team, id, { mentorIds: [mentor.id] });
  await waiting(1);
  const meanwhile = deed(team, mentor.id);
  await Promise.race([meanwhile, waiting(2)]);
  await hands.rollbackTransaction();
  await hands.release();

  expect([(await staffing).code, await meanwhile]).toEqual([undefined, undefined]);
  const slots = await town.api.sql(
    'SELECT offers FROM slot WHERE occurrence_id = $1 AND mentor_id = $2 AND withdrawn_at IS NULL',
    [id, mentor.id],
  );
  const known = slots.flatMap(({ offers }) => offers.filter((token: string) => token.startsWith('worry:')));
  expect(known).toEqual(what === 'stops' ? [] : Array(4).fill('worry:FORMS'));
});

/** Until so many statements wait for a lock. */
async function waiting(count: number): Promise<void> {
  const asked = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  while ((await town.api.sql(asked)).length < count);
}

test('who is still needed by somebody cannot stop, and nothing has changed', async () => {
  const mentor = await aMentor();
  const session = await aSession('2026-12-03', [mentor]);
  const guest = await talk(session.occurrence, mentor);
  const team = await teamOf(session);
  expect((await end(team, mentor.id)).code).toBe('STILL_USED');
  await expectMentor(guest, mentor);
  expect(await staffOf(session.occurrence.id)).toEqual({ [mentor.id]: 4 });
  expect(await names(team)).toContain(mentor.id);
});
