// What the team's pages of bookings cost must not grow with what there is: counted in rows the database touches.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import type { Reach } from '../../team/roles/staff.ts';
import { type Api, startApi } from '../../testing/servers/api.ts';
import { Builders } from '../../testing/made/builders.ts';
import { makeManyBookings } from '../../testing/made/many-bookings.ts';
import { rowsReadBy } from '../../testing/asked/rows-read.ts';
import { StaffClient } from '../../testing/desks/staff-client.ts';
import { newBookingNumber } from '../codes/booking-number.ts';
import { TeamBookingSort } from './list/team-booking-filter.ts';
import { type BookingsQuestion, TeamBookingsService } from './list/team-bookings.service.ts';

let api: Api;
const everything: Reach = { everything: true, venueIds: [], organisationIds: [] };
let ofVenue: Reach;
let someNumber: string;

beforeAll(async () => {
  api = await startApi();
  const make = new Builders(api);
  await make.aTown();
  const venues: string[] = [];
  for (let count = 0; count < 20; count++) venues.push((await make.aVenue()).id);
  const { id } = await make.anOffer({ venueId: venues[0]! });
  await makeManyBookings(api, id, venues);
  ofVenue = { everything: false, venueIds: [venues[3]!], organisationIds: [] };
  someNumber = newBookingNumber();
  await api.sql(`UPDATE booking SET number = $1 WHERE number = '200000777'`, [someNumber]);
}, 120_000);
afterAll(() => api.close());

/** Rows read for one page, without its count. */
const costOf = (reach: Reach, question: Partial<BookingsQuestion>) =>
  rowsReadBy(api, api.get(DataSource), async () => {
    const asked = { sort: TeamBookingSort.SOONEST, first: 50, ...question };
    expect((await api.get(TeamBookingsService).list(reach, asked)).nodes.length).toBeGreaterThan(0);
  });

const day = (text: string) => Temporal.PlainDate.from(text);

describe.each(Object.values(TeamBookingSort))('of 20,000 bookings, a page sorted by %s', (sort) => {
  test('reads few rows, with and without a day', async () => {
    expect(await costOf(everything, { sort })).toBeLessThan(400);
    if (sort !== TeamBookingSort.NEWEST)
      expect(await costOf(everything, { sort, filter: { from: day('2026-11-23') } })).toBeLessThan(400);
  });

  test('reads little more than what is its own, for the team of one venue', async () => {
    // 10 offers with 200 dates and 1,000 bookings are theirs.
    expect(await costOf(ofVenue, { sort })).toBeLessThan(3_000);
    if (sort !== TeamBookingSort.NEWEST)
      expect(await costOf(ofVenue, { sort, filter: { from: day('2026-11-23') } })).toBeLessThan(2_500);
  });
});

test('a page far down the list reads few rows', async () => {
  let after: string | null = null;
  for (let page = 0; page < 10; page++) {
    const { pageInfo } = await api
      .get(TeamBookingsService)
      .list(everything, { sort: TeamBookingSort.SOONEST, first: 100, after });
    after = pageInfo.endCursor;
  }
  expect(await costOf(everything, { after })).toBeLessThan(400);
});

test('a number and an offer are found by their index, names only around now', async () => {
  expect(await costOf(everything, { filter: { text: someNumber } })).toBeLessThan(20);
  expect(await costOf(everything, { filter: { text: 'Titel 100017' } })).toBeLessThan(5_000);
});

test('counting stops at a thousand', async () => {
  const { count } = await api
    .get(TeamBookingsService)
    .list(everything, { sort: TeamBookingSort.SOONEST, first: 1 });
  expect(await count()).toBe(1_001);
});

describe('the page of the day', () => {
  const TODAY = `{ today(day: "2026-11-24") { dates { occurrence { id } expected bookings { name } } shortDates { people }
    heldPlaces { id } staleOffers { id } offersInReview { id } bursts { bookings } } }`;

  test.each([
    [
      'of one venue',
      () => StaffClient.signedIn(api, { role: 'QUARTIER_TEAM', venueId: ofVenue.venueIds[0]! }),
      1_000,
    ],
    ['of the whole town', () => StaffClient.signedIn(api, { role: 'TOWN_ADMIN' }), 1_500],
  ] as const)('%s reads few of 20,000 bookings', async (_, signIn, most) => {
    const client = await signIn();
    const rows = await rowsReadBy(api, api.get(DataSource), async () => {
      const { today } = await client.data(TODAY);
      expect(today.staleOffers).toEqual([]);
    });
    expect(rows).toBeLessThan(most);
  });
});
