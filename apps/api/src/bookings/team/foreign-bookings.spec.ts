// Whoever works for one organisation or one venue finds nothing of the others': by id, number, list or nested field.
import { beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { BookingTown } from '../../testing/towns/booking-town.ts';
import type { Receipt } from '../../testing/desks/guest.ts';
import { type GrantInWords, StaffClient } from '../../testing/desks/staff-client.ts';

const town = BookingTown.forSpecs();
const { anOffer, booked } = town;
const signedIn = (grant: GrantInWords) => StaffClient.signedIn(town.api, grant);

async function anOwner() {
  const [organisation, venue] = [await town.make.anOrganisation(), await town.make.aVenue()];
  const offer = await anOffer({
    organisationId: organisation.id,
    venueId: venue.id,
    startsIn: '2 days',
    slots: [{ capacity: 1 }],
  });
  const receipt = await booked({
    slotId: offer.slot.id,
    name: 'Mara Beispiel',
    phone: `0731 161 33${phones++}`,
  });
  const [{ id }] = await town.api.sql('SELECT id FROM booking WHERE number = $1', [receipt.number]);
  return { organisation, venue, offer, receipt, bookingId: id as string };
}

let phones = 50;
let ours: Awaited<ReturnType<typeof anOwner>>;
let theirs: Awaited<ReturnType<typeof anOwner>>;
let member: StaffClient;
let team: StaffClient;

beforeAll(async () => {
  [ours, theirs] = [await anOwner(), await anOwner()];
  member = await signedIn({ role: 'ORGANISATION_MEMBER', organisationId: ours.organisation.id });
  team = await signedIn({ role: 'QUARTIER_TEAM', venueId: ours.venue.id });
});

const numbersSeen = async (who: StaffClient, filter = {}) => {
  const { teamBookings } = await who.data(
    'query ($filter: TeamBookingFilter) { teamBookings(filter: $filter) { totalCount nodes { number } } }',
    { filter },
  );
  expect(teamBookings.totalCount).toBe(teamBookings.nodes.length);
  return teamBookings.nodes.map(({ number }: Receipt) => number);
};

describe.each(['member', 'team'] as const)('for a %s', (who) => {
  const client = () => (who === 'member' ? member : team);

  test('lists and searches hold the own ones only', async () => {
    expect(await numbersSeen(client())).toEqual([ours.receipt.number]);
    const { number } = theirs.receipt;
    const foreign = [
      { text: number },
      { text: 'Mara Beispiel', venueIds: [theirs.venue.id] },
      { text: theirs.offer.number },
      { offerId: theirs.offer.id },
      { occurrenceId: theirs.offer.occurrence.id },
      { venueIds: [theirs.venue.id] },
    ];
    for (const filter of foreign) expect(await numbersSeen(client(), filter)).toEqual([]);
  });

  test('the day, its printed list, its counts and the dates to book hold the own ones only', async () => {
    const { today, datesToBook } = await client().data(
      '{ today(day: "2026-11-25") { dates { occurrence { id } bookings { number } expected } heldPlaces { id } bursts { bookings } } datesToBook { id } }',
    );
    expect(today.dates).toEqual([
      {
        occurrence: { id: ours.offer.occurrence.id },
        bookings: [{ number: ours.receipt.number }],
        expected: 1,
      },
    ]);
    expect(datesToBook).toEqual([{ id: ours.offer.occurrence.id }]);
    const open = `mutation ($venueId: ID) { openDayList(day: "2026-11-25", venueId: $venueId) { dates { entries { name } } } }`;
    expect((await client().data(open)).openDayList.dates).toHaveLength(1);
    expect((await client().data(open, { venueId: theirs.venue.id })).openDayList.dates).toEqual([]);
  });

  test('a foreign booking looks like one that is not there, in each operation', async () => {
    const nobody = randomUUID();
    const operations = [
      'query ($id: ID!) { teamBooking(id: $id) { id } }',
      'mutation ($id: ID!) { openContact(bookingId: $id) { name } }',
      'mutation ($id: ID!) { cancelBookingFor(bookingId: $id, reason: BY_TEAM) { id } }',
      'mutation ($id: ID!) { changePartyFor(bookingId: $id, partySize: 1) { id } }',
      'mutation ($id: ID!) { acceptPlaceFor(bookingId: $id) { id } }',
      'mutation ($id: ID!) { declinePlaceFor(bookingId: $id) { id } }',
      'mutation ($id: ID!) { reissuePin(bookingId: $id) { pin } }',
      'mutation ($id: ID!) { undoWalkIn(bookingId: $id) { id } }',
      'mutation ($id: ID!) { recordAttendance(bookingId: $id, attendance: ATTENDED) { id } }',
      `mutation ($id: ID!) { moveBookingFor(bookingId: $id, slotId: "${ours.offer.slot.id}", requestKey: "${randomUUID()}") { id } }`,
    ];
    for (const operation of operations) {
      const foreign = await client().graphql(operation, { id: theirs.bookingId });
      const unknown = await client().graphql(operation, { id: nobody });
      expect([operation, foreign.code]).toEqual([operation, 'NOT_FOUND']);
      expect({
        ...foreign.errors![0],
        extensions: { ...foreign.errors![0]!.extensions, requestId: '' },
      }).toEqual({
        ...unknown.errors![0],
        extensions: { ...unknown.errors![0]!.extensions, requestId: '' },
      });
    }
    const byNumber = 'query ($number: String!) { teamBooking(number: $number) { id } }';
    expect((await client().graphql(byNumber, { number: theirs.receipt.number })).code).toBe('NOT_FOUND');
    expect((await client().graphql(byNumber, { number: ours.receipt.number })).code).toBeUndefined();
  });

  test('nothing is booked on or moved to a foreign date', async () => {
    const book = 'mutation ($input: BookForGuestInput!) { bookForGuest(input: $input) { number } }';
    for (const target of [{ slotId: theirs.offer.slot.id }, { occurrenceId: theirs.offer.occurrence.id }])
      for (const channel of ['PHONE', 'WALK_IN']) {
        const input = { ...target, channel, requestKey: randomUUID() };
        expect((await client().graphql(book, { input })).code).toBe('NOT_FOUND');
      }
    const move = `mutation ($id: ID!, $slotId: ID!, $key: String!) { moveBookingFor(bookingId: $id, slotId: $slotId, requestKey: $key) { id } }`;
    const wish = { id: ours.bookingId, slotId: theirs.offer.slot.id, key: randomUUID() };
    expect((await client().graphql(move, wish)).code).toBe('NOT_FOUND');
  });

  test('the table for spreadsheets holds the own ones only', async () => {
    const answer = await fetch(`${town.api.url}/team/bookings.csv`, { headers: { cookie: client().cookie } });
    const rows = (await answer.text()).trim().split('\r\n');
    expect(rows).toHaveLength(2);
    expect(rows[1]).toContain(ours.receipt.number.slice(0, 3));
  });
});

test('a date at the own venue belongs to the team there, also when the offer is another’s', async () => {
  const guestOffer = await anOffer({
    organisationId: theirs.organisation.id,
    venueId: theirs.venue.id,
    dates: [{ startsIn: '5 days', venueId: ours.venue.id }, { startsIn: '6 days' }],
  });
  const here = await booked({ slotId: guestOffer.slots[0]!.id });
  await booked({ slotId: guestOffer.slots[1]!.id });
  expect(await numbersSeen(team, { offerId: guestOffer.id })).toEqual([here.number]);
  expect(await numbersSeen(member, { offerId: guestOffer.id })).toEqual([]);
  const { teamBooking } = await team.data(
    'query ($number: String!) { teamBooking(number: $number) { movableTo { id } } }',
    { number: here.number },
  );
  expect(teamBooking.movableTo).toEqual([]);
});

test('mentors, auditors and people who are not signed in see no booking', async () => {
  const mentor = await town.make.aMentor();
  const strangers = [
    await signedIn({ role: 'MENTOR', mentorId: mentor.id }),
    await signedIn({ role: 'AUDITOR' }),
  ];
  const asked = [
    '{ teamBookings { totalCount } }',
    `{ teamBooking(id: "${ours.bookingId}") { number } }`,
    '{ today { day } }',
    '{ datesToBook { id } }',
    `mutation { openContact(bookingId: "${ours.bookingId}") { name } }`,
    'mutation { openDayList(day: "2026-11-25") { day } }',
  ];
  for (const query of asked) {
    for (const stranger of strangers) expect((await stranger.graphql(query)).code).toBe('FORBIDDEN');
    expect((await town.api.graphql(query)).code).toBe('SIGN_IN_NEEDED');
  }
  const csv = `${town.api.url}/team/bookings.csv`;
  expect((await fetch(csv)).status).toBe(401);
  expect((await fetch(csv, { headers: { cookie: strangers[1]!.cookie } })).status).toBe(403);
});
