// What nobody could help with, as whoever plans reads it: of the last weeks, each list for itself, and no small numbers.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Api, startApi } from '../../testing/servers/api.ts';
import { Builders } from '../../testing/made/builders.ts';
import { StaffClient } from '../../testing/desks/staff-client.ts';

let api: Api;
let desk: StaffClient;
let venues: { id: string; name: string }[];

beforeAll(async () => {
  api = await startApi();
  api.clock.set('2026-11-23T08:00:00Z');
  const make = new Builders(api);
  await make.aTown();
  venues = [await make.aVenue(), await make.aVenue()];
  desk = await StaffClient.signedIn(api, { role: 'AUDITOR' });
});
afterAll(() => api.close());

const noted = (venue: number, on: string, needs: string[], times: number) =>
  api.sql('INSERT INTO unmet_wish (venue_id, noted_on, needs, times) VALUES ($1, $2, $3, $4)', [
    ...[venues[venue]!.id, on, needs, times],
  ]);
const asked = (weeks: number) =>
  desk.graphql(
    `query ($weeks: Int!) { unmetWishes(weeks: $weeks) { since worries { wish times } devices { wish times }
      languages { wish times } venues { wish times } } }`,
    { weeks },
  );

test('by worry, device, language and venue, the most frequent first; fewer than five are not told', async () => {
  await noted(0, '2026-11-23', ['worry:FORMS', 'device:PC', 'speaks:uk'], 4);
  await noted(1, '2026-10-27', ['worry:FORMS', 'speaks:uk'], 3);
  await noted(0, '2026-11-02', ['worry:WIFI', 'device:PC'], 9);
  await noted(0, '2026-10-26', ['worry:WIFI'], 50);
  const [first, second] = venues.map(({ name }) => name);
  expect((await asked(4)).data!.unmetWishes).toEqual({
    since: '2026-10-27',
    worries: [
      { wish: 'WIFI', times: 9 },
      { wish: 'FORMS', times: 7 },
    ],
    // As the worries show, all are 16: with 13 shown, the other would be known to be 3.
    devices: [
      { wish: null, times: null },
      { wish: 'PC', times: null },
    ],
    languages: [
      { wish: null, times: 9 },
      { wish: 'uk', times: 7 },
    ],
    venues: [
      { wish: first, times: null },
      { wish: second, times: null },
    ],
  });
  expect((await asked(12)).data!.unmetWishes.worries[0]).toEqual({ wish: 'WIFI', times: 59 });
});

test.each([
  [
    'what is left is of two, and five or more',
    { FORMS: 9, WIFI: 1, EMAIL: 4 },
    ['FORMS 9', 'EMAIL -', 'WIFI -'],
  ],
  ['what is left is a single one', { FORMS: 9, WIFI: 6, EMAIL: 4 }, ['FORMS 9', 'EMAIL -', 'WIFI -']],
  ['what is left is of two, and fewer', { FORMS: 9, WIFI: 1, EMAIL: 3 }, ['EMAIL -', 'FORMS -', 'WIFI -']],
  ['nothing is left', { FORMS: 9, WIFI: 5, EMAIL: 5 }, ['FORMS 9', 'EMAIL 5', 'WIFI 5']],
])('no small number is the difference of others: %s', async (_, worries, told) => {
  await api.sql('DELETE FROM unmet_wish');
  for (const [worry, times] of Object.entries(worries))
    await noted(0, '2026-11-23', [`worry:${worry}`], times);
  const { unmetWishes } = (await asked(4)).data!;
  expect(
    unmetWishes.worries.map(({ wish, times }: { wish: string; times: number | null }) =>
      [wish, times ?? '-'].join(' '),
    ),
  ).toEqual(told);
});

test('nothing wished in vain is an empty list, and other periods, whose difference would be a single week, are none', async () => {
  api.clock.set('2027-11-23T08:00:00Z');
  await api.sql(`UPDATE staff_session SET ends_at = '2099-01-01', idle_minutes = 10000000`);
  expect((await asked(4)).data!.unmetWishes.venues).toEqual([]);
  for (const weeks of [0, 3, 5, 53])
    expect((await asked(weeks)).errors![0]!.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'weeks' });
});
