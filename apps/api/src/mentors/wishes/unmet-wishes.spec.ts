// What nobody could help with is counted per day and venue, and nothing else is kept of it.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { newId } from '../../platform/ids.ts';
import { type Api, startApi } from '../../testing/servers/api.ts';
import { Builders } from '../../testing/made/builders.ts';

let api: Api;
let venueId: string;

beforeAll(async () => {
  api = await startApi({ limits: true });
  const make = new Builders(api);
  await make.aTown();
  venueId = (await make.aVenue()).id;
});
afterAll(() => api.close());

const note = (variables: object) =>
  api.graphql(
    `mutation ($venueId: ID!, $worry: Worry, $device: Device, $spokenLanguage: String) {
      counted: noteUnmetWish(venueId: $venueId, worry: $worry, device: $device, spokenLanguage: $spokenLanguage) }`,
    { venueId, ...variables },
  );
const counted = () =>
  api.sql(`SELECT noted_on::text AS on, needs, times FROM unmet_wish ORDER BY noted_on, needs`);

test('the same wish on the same local day is one row that counts', async () => {
  api.clock.set('2026-11-23T22:30:00Z');
  const wish = { worry: 'FORMS', device: 'PC', spokenLanguage: 'uk' };
  expect((await note(wish)).data).toEqual({ counted: true });
  expect((await note(wish)).data).toEqual({ counted: true });
  await note({ worry: 'WIFI' });
  api.clock.set('2026-11-23T23:30:00Z');
  await note(wish);
  const needs = ['worry:FORMS', 'device:PC', 'speaks:uk'];
  expect(await counted()).toEqual([
    { on: '2026-11-23', needs, times: 2 },
    { on: '2026-11-23', needs: ['worry:WIFI'], times: 1 },
    { on: '2026-11-24', needs, times: 1 },
  ]);
  const columns = await api.sql(
    `SELECT column_name FROM information_schema.columns WHERE table_name = 'unmet_wish'`,
  );
  expect(columns.map(({ column_name }) => column_name).sort()).toEqual([
    'needs',
    'noted_on',
    'times',
    'venue_id',
  ]);
});

test('a venue there is not and a language that is none are refused', async () => {
  for (const [variables, code, field] of [
    [{ venueId: newId() }, 'NOT_FOUND', 'venueId'],
    [{ spokenLanguage: 'ruf mich an' }, 'BAD_INPUT', 'spokenLanguage'],
  ] as const) {
    const { errors } = await note(variables);
    expect(errors![0]!.extensions).toMatchObject({ code, field });
  }
});

test('a machine that wishes without end is not believed, and nobody gets an error', async () => {
  api.clock.set('2026-12-01T08:00:00Z');
  const answers = [];
  for (let sent = 0; sent < 42; sent++) answers.push((await note({ worry: 'EMAIL' })).data.counted);
  expect(answers.filter(Boolean)).toHaveLength(40);
  api.clock.advance({ minutes: 11 });
  expect((await note({ worry: 'EMAIL' })).data.counted).toBe(true);
});
