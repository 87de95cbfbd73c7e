import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { OffersService } from '../../posting/offers.service.ts';
import { type Api, startApi } from '../../../testing/servers/api.ts';
import { Builders } from '../../../testing/made/builders.ts';

let api: Api;
let make: Builders;

/** Monday, 9 o'clock in Ulm. */
const NOW = '2026-11-23T08:00:00Z';

beforeAll(async () => {
  api = await startApi();
  make = new Builders(api);
  await make.aTown();
});
beforeEach(async () => {
  api.clock.set(NOW);
  await api.sql('TRUNCATE offer CASCADE');
});
afterAll(() => api.close());

const TIMES = `query ($venueId: ID, $worry: Worry, $device: Device, $spokenLanguage: String, $from: Date, $days: Int) {
  consultationTimes(venueId: $venueId, worry: $worry, device: $device, spokenLanguage: $spokenLanguage, from: $from, days: $days) {
    occurrenceId startsAt endsAt venue { id } freePlaces } }`;

const times = async (variables: object = {}) => (await api.data(TIMES, variables)).consultationTimes;
const starts = async (variables: object = {}) =>
  (await times(variables)).map(({ startsAt }: { startsAt: string }) => startsAt.slice(5, 16));

/** A session of two hours at 14:00 local time on this day. */
async function aSession(on: string, mentorIds: string[], given: object = {}) {
  const startsAt = Temporal.Instant.from(`${on}T13:00:00Z`);
  const slots = await make.aSession(mentorIds, { slotMinutes: 60 });
  return make.anOffer({ kind: 'CONSULTATION', dates: [{ startsAt, slots }], ...given });
}

test('mentors who are free at the same time are one time with several places', async () => {
  const [aylin, bernd] = [await make.aMentor(), await make.aMentor()];
  const { occurrence, slots } = await aSession('2026-11-25', [aylin.id, bernd.id]);
  await api.sql('UPDATE slot SET taken = 1 WHERE id = $1', [slots[0]!.id]);
  expect(await times()).toEqual([
    {
      occurrenceId: occurrence.id,
      startsAt: '2026-11-25T13:00:00Z',
      endsAt: '2026-11-25T14:00:00Z',
      venue: { id: occurrence.venueId },
      freePlaces: 1,
    },
    expect.objectContaining({ startsAt: '2026-11-25T14:00:00Z', freePlaces: 2 }),
  ]);
});

test('a day out of range is named, and null days are the usual ones', async () => {
  for (const from of ['0000-01-01', '0001-01-01', '9999-12-31']) {
    const { code, errors } = await api.graphql(TIMES, { from });
    expect([code, errors![0]!.extensions.field]).toEqual(['BAD_INPUT', 'from']);
    const literal = await api.graphql(`{ consultationTimes(from: "${from}") { occurrenceId } }`);
    expect([literal.code, literal.errors![0]!.extensions.field]).toEqual(['BAD_INPUT', 'from']);
  }
  expect(await times({ from: '2999-12-31', days: 60 })).toEqual([]);
  expect(await times({ from: '1900-01-01', days: null })).toEqual([]);
});

test('only mentors who can help are counted', async () => {
  const aylin = await make.aMentor({
    worries: ['WIFI', 'PHOTOS'],
    devices: ['ANDROID'],
    languages: ['de', 'tr'],
  });
  const bernd = await make.aMentor({ worries: ['WIFI'], devices: ['PC'], languages: ['de'] });
  await aSession('2026-11-25', [aylin.id, bernd.id]);
  const places = async (needs: object) => (await times(needs)).map(({ freePlaces }: any) => freePlaces);
  expect(await places({ worry: 'WIFI' })).toEqual([2, 2]);
  expect(await places({ worry: 'WIFI', device: 'PC' })).toEqual([1, 1]);
  expect(await places({ worry: 'PHOTOS', spokenLanguage: 'tr' })).toEqual([1, 1]);
  expect(await places({ worry: 'PHOTOS', device: 'PC' })).toEqual([]);
});

test('what is full, withdrawn, cancelled, hidden, closed or no consultation is left out', async () => {
  const mentor = async () => [(await make.aMentor()).id];
  const full = await aSession('2026-11-25', await mentor());
  await api.sql('UPDATE slot SET taken = 1 WHERE occurrence_id = $1', [full.occurrence.id]);
  const gone = await aSession('2026-11-25', await mentor());
  await api.sql('UPDATE slot SET withdrawn_at = starts_at WHERE occurrence_id = $1', [gone.occurrence.id]);
  const cancelled = await aSession('2026-11-25', await mentor());
  await api.sql('UPDATE occurrence SET cancelled_at = starts_at WHERE id = $1', [cancelled.occurrence.id]);
  await aSession('2026-11-25', await mentor(), { published: false });
  const withdrawn = await aSession('2026-11-25', await mentor());
  await api.get(OffersService).withdraw(withdrawn.id);
  await make.anOffer({ kind: 'GATHERING' });
  await aSession('2026-11-25', await mentor(), { cutoffMinutes: 90 });
  expect(await starts()).toEqual(['11-25T13:00', '11-25T14:00']);
  // Within 90 minutes of the second hour only; a session that has begun still has free hours.
  api.clock.set('2026-11-25T12:00:00Z');
  expect(await starts()).toEqual(['11-25T14:00']);
});

test('the window counts local days, and a venue can be chosen', async () => {
  const venue = await make.aVenue();
  await aSession('2026-11-23', [(await make.aMentor()).id]);
  await aSession('2026-11-24', [(await make.aMentor()).id], { venueId: venue.id });
  expect(await starts({ days: 1 })).toEqual(['11-23T13:00', '11-23T14:00']);
  expect(await starts({ from: '2026-11-24', days: 1 })).toEqual(['11-24T13:00', '11-24T14:00']);
  expect(await starts({ venueId: venue.id })).toEqual(['11-24T13:00', '11-24T14:00']);
  expect(await starts({ from: '2026-11-25' })).toEqual([]);
});

test.each([
  ['days', { days: 0 }],
  ['days', { days: 61 }],
  ['venueId', { venueId: 'x' }],
])('a wrong %s is refused', async (field, variables) => {
  const { code, errors } = await api.graphql(TIMES, variables);
  expect([code, errors?.[0]?.extensions.field]).toEqual(['BAD_INPUT', field]);
});
