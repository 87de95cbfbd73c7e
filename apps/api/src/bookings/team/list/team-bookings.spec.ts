// The team's list of bookings: what it finds, in which order, and what it shows of people.
import { beforeAll, describe, expect, test } from '@jest/globals';
import { BookingTown } from '../../../testing/towns/booking-town.ts';
import { StaffClient } from '../../../testing/desks/staff-client.ts';

const town = BookingTown.forSpecs();
const { anOffer, booked } = town;
let desk: StaffClient;

beforeAll(async () => {
  desk = await StaffClient.signedIn(town.api, { role: 'TOWN_ADMIN' });
  await town.api.sql(`UPDATE staff_session SET ends_at = '2099-01-01', idle_minutes = 10000000`);
});

const LIST = `query ($filter: TeamBookingFilter, $sort: TeamBookingSort, $first: Int, $after: String) {
  teamBookings(filter: $filter, sort: $sort, first: $first, after: $after) {
    nodes { number status name channel waitingPosition startsAt } totalCount totalIsExact pageInfo { hasNextPage endCursor } } }`;

const page = async (asked: Record<string, unknown>) => (await desk.data(LIST, asked)).teamBookings;
const found = async (filter: Record<string, unknown>, sort = 'SOONEST') =>
  (await page({ filter, sort })).nodes.map(({ number }: { number: string }) => number);

describe('the list of bookings', () => {
  test('goes by date and slot, forwards and backwards, page by page', async () => {
    const offer = await anOffer({
      dates: [{ startsIn: '3 days' }, { startsIn: '4 days' }],
      slots: [{ capacity: 9 }],
    });
    const numbers: string[] = [];
    for (const slot of [offer.slots[1]!, offer.slots[0]!, offer.slots[1]!, offer.slots[0]!, offer.slots[0]!])
      numbers.push((await booked({ slotId: slot.id })).number);
    const inOrder = [numbers[1], numbers[3], numbers[4], numbers[0], numbers[2]];
    expect(await found({ offerId: offer.id })).toEqual(inOrder);
    expect(await found({ offerId: offer.id }, 'LATEST')).toEqual(inOrder.toReversed());
    for (const sort of ['SOONEST', 'LATEST', 'NEWEST']) {
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const { nodes, pageInfo, totalCount } = await page({
          filter: { offerId: offer.id },
          sort,
          first: 2,
          after,
        });
        seen.push(...nodes.map(({ number }: { number: string }) => number));
        expect(totalCount).toBe(5);
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      } while (after);
      expect(seen).toEqual(await found({ offerId: offer.id }, sort));
      expect(new Set(seen).size).toBe(5);
    }
  });

  test('refuses cursors of another order and of nobody', async () => {
    const { id, slot } = await anOffer();
    await booked({ slotId: slot.id });
    await booked({ slotId: slot.id });
    const { pageInfo } = await page({ filter: { offerId: id }, first: 1 });
    const wrong = await desk.graphql(LIST, {
      filter: { offerId: id },
      sort: 'NEWEST',
      after: pageInfo.endCursor,
    });
    expect(wrong.code).toBe('BAD_INPUT');
    expect((await desk.graphql(LIST, { after: 'x' })).code).toBe('BAD_INPUT');
    expect((await desk.graphql(LIST, { first: 101 })).code).toBe('BAD_INPUT');
    expect((await desk.graphql(LIST, { filter: { venueIds: ['x'] } })).code).toBe('BAD_INPUT');
    expect((await desk.graphql('{ today(venueIds: ["x"]) { dates { expected } } }')).code).toBe('BAD_INPUT');
    expect((await desk.graphql('{ teamBooking(id: "x") { id } }')).code).toBe('NOT_FOUND');
    expect((await desk.graphql('{ teamBooking { id } }')).code).toBe('NOT_FOUND');
  });

  test('is narrowed by day, state, way, venue and date', async () => {
    const venue = await town.make.aVenue();
    const offer = await anOffer({
      venueId: venue.id,
      dates: [{ startsIn: '3 days' }, { startsIn: '9 days' }],
      slots: [{ capacity: 1 }],
    });
    const [early, late] = offer.occurrences;
    const one = await booked({ slotId: offer.slots[0]!.id });
    const waits = await booked({ slotId: offer.slots[0]!.id });
    const other = await booked({ slotId: offer.slots[1]!.id });
    expect(await found({ venueIds: [venue.id] })).toEqual([one.number, waits.number, other.number]);
    expect(await found({ venueIds: [venue.id], to: '2026-11-26' })).toEqual([one.number, waits.number]);
    expect(await found({ venueIds: [venue.id], from: '2026-11-27' })).toEqual([other.number]);
    expect(await found({ occurrenceId: early!.id, statuses: ['WAITLISTED'] })).toEqual([waits.number]);
    expect(await found({ occurrenceId: late!.id, channels: ['PHONE'] })).toEqual([]);
    const { nodes } = await page({ filter: { occurrenceId: early!.id, statuses: ['WAITLISTED'] } });
    expect(nodes[0]).toMatchObject({ waitingPosition: 1, channel: 'WEB' });
  });
});

describe('the search', () => {
  test('finds a booking by its number however it is typed, an offer by number and title', async () => {
    const offer = await anOffer({ title: 'Märchenstunde 50% mehr' });
    const { number } = await booked({ slotId: offer.slot.id });
    const typed = number.replace(/(...)(...)(...)/, '$1 $2-$3');
    expect(await found({ text: typed })).toEqual([number]);
    expect(await found({ text: offer.number })).toEqual([number]);
    expect(await found({ text: 'maerchenst' })).toEqual([number]);
    expect(await found({ text: 'Märchenstunde 50%' })).toEqual([number]);
    expect(await found({ text: 'Märchen%mehr' })).toEqual([]);
    expect(await found({ text: 'Töpfern' })).toEqual([]);
  });

  test('finds one’s own offer, however many others in town are called the same', async () => {
    const [{ id: venueId }, organisation] = [await town.make.aVenue(), await town.make.anOrganisation()];
    const elsewhere = { title: 'Stadtteilfrühstück', organisationId: organisation.id };
    for (let offers = 0; offers < 200; offers++) await anOffer(elsewhere);
    const team = await StaffClient.signedIn(town.api, { role: 'QUARTIER_TEAM', venueId });
    const { slot, occurrence } = await anOffer({ title: 'Stadtteilfrühstück', venueId });
    const { number } = await booked({ slotId: slot.id });
    const { teamBookings, datesToBook } = await team.data(
      `{ teamBookings(filter: { text: "Stadtteilfrüh" }) { nodes { number } }
         datesToBook(filter: { text: "Stadtteilfrüh" }) { id } }`,
    );
    expect(teamBookings.nodes).toEqual([{ number }]);
    expect(datesToBook).toEqual([{ id: occurrence.id }]);
  });

  test('finds somebody by the whole address or number, however it is written, also months ahead', async () => {
    const { slot } = await anOffer({ startsIn: '12 weeks' });
    const { number } = await booked({ slotId: slot.id, email: 'Mara@Example.org', phone: '0731 161 3340' });
    expect(await found({ text: 'mara@example.org' })).toEqual([number]);
    expect(await found({ text: '+49 731 1613340' })).toEqual([number]);
    expect(await found({ text: 'mara@' })).toEqual([]);
    expect(await found({ text: '1613340' })).toEqual([]);
  });

  test('finds names only while they may be seen, and shows the first one', async () => {
    const near = await anOffer({ startsIn: '6 days' });
    const far = await anOffer({ startsIn: '10 days' });
    const { number } = await booked({ slotId: near.slot.id, name: 'Çiğdem Grünwald' });
    await booked({ slotId: far.slot.id, name: 'Çiğdem Grünwald' });
    expect(await found({ text: 'gruenwald' })).toEqual([number]);
    const { nodes } = await page({ filter: { text: 'Grünwald' } });
    expect(nodes[0].name).toBe('Çiğdem');
    const hidden = await page({ filter: { offerId: far.id } });
    expect(hidden.nodes[0].name).toBeNull();
  });
});

test('dates to book are public, within the days asked for, and not over', async () => {
  const venue = await town.make.aVenue();
  const offer = await anOffer({
    venueId: venue.id,
    title: 'Brettspiele',
    dates: [{ startsIn: '1 day' }, { startsIn: '3 days' }],
  });
  await anOffer({ venueId: venue.id, published: false });
  const ask = async (filter: Record<string, unknown>) => {
    const { datesToBook } = await desk.data(
      'query ($filter: DatesToBookFilter) { datesToBook(filter: $filter) { id } }',
      {
        filter: { venueIds: [venue.id], ...filter },
      },
    );
    return datesToBook.map(({ id }: { id: string }) => id);
  };
  const ids = offer.occurrences.map(({ id }) => id);
  expect(await ask({})).toEqual(ids);
  expect(await ask({ text: 'brett', from: '2026-11-25' })).toEqual([ids[1]]);
  expect(await ask({ text: offer.number, to: '2026-11-24' })).toEqual([ids[0]]);
  town.api.clock.advance({ days: 1, minutes: 119 });
  expect(await ask({})).toEqual(ids);
  town.api.clock.advance({ minutes: 1 });
  expect(await ask({})).toEqual([ids[1]]);
});
