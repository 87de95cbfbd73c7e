// The page of the day: who comes, what needs a hand, and how an open page hears of changes.
import { beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { BookingTown } from '../../../testing/booking-town.ts';
import { type GrantInWords, StaffClient } from '../../../testing/staff-client.ts';
import { RetentionService } from '../../guests/retention.service.ts';

const town = BookingTown.forSpecs();
const { anOffer, booked } = town;

/** Somebody of a team whose venue is theirs alone, so that specs don't see each other's dates. */
async function aTeam() {
  const venue = await town.make.aVenue();
  const grant: GrantInWords = { role: 'QUARTIER_TEAM', venueId: venue.id };
  const client = await StaffClient.signedIn(town.api, grant);
  await town.api.sql(`UPDATE staff_session SET ends_at = '2099-01-01', idle_minutes = 10000000`);
  return { venueId: venue.id, client };
}

const attend = (client: StaffClient, number: string, attendance: string) =>
  town.api
    .sql('SELECT id FROM booking WHERE number = $1', [number])
    .then(([{ id }]) =>
      client.data(
        `mutation ($id: ID!) { recordAttendance(bookingId: $id, attendance: ${attendance}) { status } }`,
        { id },
      ),
    );

const walkIn = (client: StaffClient, slotId: string, partySize = 1) =>
  client.data('mutation ($input: BookForGuestInput!) { bookForGuest(input: $input) { number } }', {
    input: { channel: 'WALK_IN', slotId, partySize, requestKey: randomUUID() },
  });

describe('the dates of the day', () => {
  const DATES = `query ($day: Date) { today(day: $day) { day dates { occurrence { id status } expected arrived missed walkIns
    waitingCount takesWalkIns bookings { number status name channel startsAt } } } }`;

  test('show who comes by slot, who came, who did not, and walk-ins', async () => {
    const { venueId, client } = await aTeam();
    const offer = await anOffer({ venueId, startsIn: '2 hours', cutoffMinutes: 0, slots: [{ capacity: 9 }] });
    const names = ['Mara Beispiel', 'Ali', 'Frau Grün'];
    const numbers: string[] = [];
    for (const name of names) numbers.push((await booked({ slotId: offer.slot.id, name })).number);
    town.api.clock.advance({ hours: 2 });
    await attend(client, numbers[0]!, 'ATTENDED');
    await attend(client, numbers[1]!, 'MISSED');
    await walkIn(client, offer.slot.id, 2);
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
    const { venueId, client } = await aTeam();
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
    const { venueId, client } = await aTeam();
    const { slot } = await anOffer({ venueId, startsIn: '3 hours', minutes: 60, slots: [{ capacity: 1 }] });
    const takes = async () => (await client.data(DATES)).today.dates[0].takesWalkIns as boolean;
    town.api.clock.set(slot.startsAt.subtract({ minutes: 61 }));
    expect(await takes()).toBe(false);
    town.api.clock.advance({ minutes: 1 });
    expect(await takes()).toBe(true);
    await walkIn(client, slot.id);
    expect(await takes()).toBe(false);
  });
});

describe('what needs a hand', () => {
  test('dates below their minimum in the next seven days, and half empty ones 72 hours before', async () => {
    const { venueId, client } = await aTeam();
    const short = await anOffer({
      venueId,
      startsIn: '6 days',
      minimumParticipants: 3,
      slots: [{ capacity: 9 }],
    });
    const empty = await anOffer({ venueId, startsIn: '72 hours', slots: [{ capacity: 4 }] });
    const enough = await anOffer({ venueId, startsIn: '70 hours', slots: [{ capacity: 4 }] });
    const cosy = await anOffer({
      venueId,
      startsIn: '60 hours',
      kind: 'GATHERING',
      slots: [{ capacity: 4 }],
    });
    await anOffer({ venueId, startsIn: '8 days', minimumParticipants: 3 });
    await booked({ slotId: empty.slot.id });
    await booked({ slotId: enough.slot.id, partySize: 2 });
    expect(cosy.id).toBeDefined();
    const { today } = await client.data(
      '{ today { shortDates { occurrence { id } reason people wanted } } }',
    );
    expect(today.shortDates).toEqual([
      { occurrence: { id: empty.occurrence.id }, reason: 'HALF_EMPTY', people: 1, wanted: 4 },
      { occurrence: { id: short.occurrence.id }, reason: 'BELOW_MINIMUM', people: 0, wanted: 3 },
    ]);
  });

  test('held places, the next to run out first', async () => {
    const { venueId, client } = await aTeam();
    const held: string[] = [];
    for (const startsIn of ['5 days', '40 hours'] as const) {
      const { slot } = await anOffer({ venueId, startsIn, slots: [{ capacity: 1 }] });
      const first = await booked({ slotId: slot.id });
      held.push((await booked({ slotId: slot.id, promoteMe: false })).number);
      await town.guest.cancel(first);
    }
    const ask = async () =>
      (await client.data('{ today { heldPlaces { number heldUntil can } } }')).today.heldPlaces;
    expect(await ask()).toMatchObject([
      {
        number: held[1],
        heldUntil: '2026-11-23T10:00:00Z',
        can: expect.arrayContaining(['ACCEPT', 'DECLINE']),
      },
      { number: held[0] },
    ]);
    town.api.clock.advance({ hours: 2 });
    expect(await ask()).toMatchObject([{ number: held[0] }]);
  });

  test('offers by arrangement that nobody confirmed for three months', async () => {
    const { venueId, client } = await aTeam();
    const stale = await anOffer({ venueId, schedule: 'BY_ARRANGEMENT', title: 'Nach Absprache' });
    const fresh = await anOffer({ venueId, schedule: 'BY_ARRANGEMENT' });
    const since = (id: string, instant: string) =>
      town.api.sql('UPDATE offer SET confirmed_at = $2 WHERE id = $1', [id, instant]);
    await since(stale.id, '2026-08-23T08:00:00Z');
    await since(fresh.id, '2026-08-23T08:00:01Z');
    const { today } = await client.data(
      '{ today { staleOffers { id number title kind since } offersInReview { id } } }',
    );
    expect(today).toEqual({
      staleOffers: [
        {
          id: stale.id,
          number: stale.number,
          title: 'Nach Absprache',
          kind: 'ENGAGEMENT',
          since: '2026-08-23T08:00:00Z',
        },
      ],
      offersInReview: [],
    });
  });

  test('offers handed in for review', async () => {
    const { venueId, client } = await aTeam();
    const id = randomUUID();
    await town.api.sql(
      `INSERT INTO offer_draft (id, version, content, owner_id, edited_by, edited_at, venue_id, title, kind, submitted_at)
       VALUES ($1, 1, '{}', $2, $2, '2026-11-20', $3, 'Neu hier', 'GATHERING', '2026-11-20T10:00:00Z')`,
      [id, client.staffId, venueId],
    );
    const { today } = await client.data(
      '{ today { offersInReview { id number title kind organisation since } } }',
    );
    expect(today.offersInReview).toEqual([
      {
        id,
        number: null,
        title: 'Neu hier',
        kind: 'GATHERING',
        organisation: null,
        since: '2026-11-20T10:00:00Z',
      },
    ]);
    await town.api.sql('DELETE FROM offer_draft WHERE id = $1', [id]);
  });

  test('bursts from one network or address, as counts; networks are forgotten after two days', async () => {
    const { venueId, client } = await aTeam();
    const { slot } = await anOffer({ venueId, slots: [{ capacity: null }] });
    for (let count = 0; count < 20; count++) await booked({ slotId: slot.id });
    for (let count = 0; count < 5; count++) {
      const receipt = await booked({ slotId: slot.id, email: 'often@example.org', name: 'Nochmal' });
      await town.guest.cancel(receipt);
    }
    const ask = async () =>
      (await client.data('{ today { bursts { by bookings dates from to } } }')).today.bursts;
    const when = { from: '2026-11-23T08:00:00Z', to: '2026-11-23T08:00:00Z' };
    expect(await ask()).toEqual([
      { by: 'NETWORK', bookings: 25, dates: 1, ...when },
      { by: 'ADDRESS', bookings: 5, dates: 1, ...when },
    ]);
    town.api.clock.advance({ hours: 24 });
    expect(await ask()).toEqual([]);
    const known = async () =>
      (
        await town.api.sql('SELECT count(source_hash)::int AS known FROM booking WHERE slot_id = $1', [
          slot.id,
        ])
      )[0].known;
    expect(await known()).toBe(25);
    town.api.clock.advance({ hours: 25 });
    await town.api.get(RetentionService).run();
    expect(await known()).toBe(0);
  });
});

describe('an open page', () => {
  const WATCH = 'subscription ($day: Date) { todayChanged(day: $day) { at } }';
  const watch = (client: StaffClient) => client.subscribe(WATCH, {}, { headers: { cookie: client.cookie } });

  test('hears at once, and again when somebody books, waits or comes; of nothing else', async () => {
    const { venueId, client } = await aTeam();
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
  }, 20_000);

  test('hears that a new day has begun', async () => {
    const { client } = await aTeam();
    const events = watch(client);
    await events.next();
    town.api.clock.set('2026-11-23T23:00:00Z');
    expect((await events.next())?.data.data).toEqual({ todayChanged: { at: '2026-11-23T23:00:00Z' } });
    events.close();
  }, 20_000);

  test('closes when the session has ended, which looking on does not prolong', async () => {
    const { client } = await aTeam();
    const events = watch(client);
    await events.next();
    await town.api.sql('DELETE FROM staff_session WHERE staff_id = $1', [client.staffId]);
    expect((await events.next())?.event).toBe('complete');
    const again = watch(client);
    expect((await again.json()).errors[0].extensions.code).toBe('SIGN_IN_NEEDED');
  }, 20_000);

  test('is for those who see bookings', async () => {
    const auditor = await StaffClient.signedIn(town.api, { role: 'AUDITOR' });
    const refused = async (headers: Record<string, string>) =>
      (await town.api.subscribe(WATCH, {}, { headers }).json()).errors[0].extensions.code;
    expect(await refused({ cookie: auditor.cookie })).toBe('FORBIDDEN');
    expect(await refused({})).toBe('SIGN_IN_NEEDED');
  });
});

let auditor: StaffClient;
beforeAll(async () => {
  auditor = await StaffClient.signedIn(town.api, { role: 'AUDITOR' });
});

test('numbers of a month are told to auditors, but none below five, and no person', async () => {
  const district = await town.make.aDistrict();
  const venue = await town.make.aVenue({ districtId: district.id });
  const startsAt = Temporal.Instant.from('2026-12-31T22:00:00Z');
  const { slot } = await anOffer({
    venueId: venue.id,
    dates: [{ startsAt, endsAt: startsAt.add({ hours: 2 }) }],
    slots: [{ capacity: 9 }],
  });
  const ask = async (month: string) => {
    const { bookingNumbers } = await auditor.data(
      'query ($month: String!) { bookingNumbers(month: $month) { district kind dates bookings arrived } }',
      { month },
    );
    return bookingNumbers.find((row: { district: string }) => row.district === district.name);
  };
  for (let count = 0; count < 4; count++) await booked({ slotId: slot.id });
  expect(await ask('2026-12')).toEqual({
    district: district.name,
    kind: 'ENGAGEMENT',
    dates: 1,
    bookings: null,
    arrived: null,
  });
  await booked({ slotId: slot.id });
  expect(await ask('2026-12')).toMatchObject({ bookings: 5 });
  expect(await ask('2027-01')).toBeUndefined();
  const wrong = await auditor.graphql('{ bookingNumbers(month: "2026-13") { dates } }');
  expect(wrong.code).toBe('BAD_INPUT');
});
