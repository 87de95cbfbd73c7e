// Whoever loses a time is told what else there is: nearby in time, in days, in town; and where to wait.
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { newId } from '../../../platform/ids.ts';
import { type Api, startApi } from '../../../testing/servers/api.ts';
import { Builders, type MadeOffer } from '../../../testing/made/builders.ts';

let api: Api;
let make: Builders;
/** Of the venue that is asked about; the others lie north of it. */
const HERE = { latitude: 48.4, longitude: 9.98 };
let venueId: string;

beforeAll(async () => {
  api = await startApi();
  make = new Builders(api);
  await make.aTown();
  venueId = (await make.aVenue(HERE)).id;
});
beforeEach(async () => {
  // Monday, 9 o'clock in Ulm.
  api.clock.set('2026-11-23T08:00:00Z');
  await api.sql('TRUNCATE offer CASCADE');
});
afterAll(() => api.close());

const ask = (variables: object = {}) =>
  api.graphql(
    `query ($venueId: ID!, $worry: Worry, $startsAt: DateTime, $first: Int) {
      found: alternativeTimes(venueId: $venueId, worry: $worry, startsAt: $startsAt, first: $first) {
        times { reason kilometres time { occurrenceId startsAt freePlaces venue { id } } }
        waitingFor { id waitingCount venue { id } } } }`,
    { venueId, ...variables },
  );
const found = async (variables: object = {}) => (await ask(variables)).data.found;
const inWords = ({ times }: any) =>
  times.map(({ reason, kilometres, time }: any) =>
    [reason, time.startsAt.slice(5, 16), kilometres].filter((part) => part !== null).join(' '),
  );

/** A session from 14 to 16 o'clock in slots of an hour, with a mentor of its own. */
async function aSession(on: string, given: object = {}, skills: object = {}): Promise<MadeOffer> {
  const startsAt = Temporal.Instant.from(`${on}T13:00:00Z`);
  const slots = await make.aSession([(await make.aMentor(skills)).id], { slotMinutes: 60 });
  return make.anOffer({ kind: 'CONSULTATION', dates: [{ startsAt, slots }], venueId, ...given });
}
const fill = (slotIds: string[]) => api.sql('UPDATE slot SET taken = 1 WHERE id = ANY($1)', [slotIds]);

test('an hour later, on Thursday, and two kilometres from here', async () => {
  const north = await make.aVenue({ latitude: 48.418, longitude: 9.98 });
  const farther = await make.aVenue({ latitude: 48.43, longitude: 9.98 });
  const tooFar = await make.aVenue({ latitude: 48.6, longitude: 9.98 });
  const session = await aSession('2026-11-25');
  await fill([session.slot.id]);
  await aSession('2026-11-26');
  for (const { id } of [tooFar, farther, north]) await aSession('2026-11-25', { venueId: id });
  const answer = await found({ startsAt: '2026-11-25T13:00:00Z' });
  expect(inWords(answer)).toEqual([
    'SAME_DAY 11-25T14:00',
    'ANOTHER_DAY 11-26T13:00',
    'NEIGHBOUR 11-25T13:00 2',
  ]);
  expect(answer.times[2].time.venue).toEqual({ id: north.id });
  // Their time is full, so they may wait for it although the session has another place.
  expect(answer.waitingFor).toEqual({ id: session.occurrence.id, waitingCount: 0, venue: { id: venueId } });
  expect(inWords(await found({ startsAt: '2026-11-25T13:00:00Z', first: 12 }))).toContain(
    'NEIGHBOUR 11-25T13:00 3.3',
  );
});

test('only what fits, can still be booked and is public', async () => {
  await aSession('2026-11-25', {}, { worries: ['PHOTOS'] });
  await aSession('2026-11-26', { published: false });
  await aSession('2026-11-23', { cutoffMinutes: 600 });
  const cancelled = await aSession('2026-11-27');
  await api.sql('UPDATE occurrence SET cancelled_at = starts_at WHERE id = $1', [cancelled.occurrence.id]);
  expect(await found({ worry: 'WIFI' })).toEqual({ times: [], waitingFor: null });
});

test('without a time it is the soonest, and the list of the nearest session that is full', async () => {
  const full = await aSession('2026-11-30');
  await fill(full.slots.map(({ id }) => id));
  const fuller = await aSession('2026-12-02');
  await fill(fuller.slots.map(({ id }) => id));
  expect(await found()).toMatchObject({ times: [], waitingFor: { id: full.occurrence.id } });
  await aSession('2026-12-03');
  expect(inWords(await found())).toEqual(['ANOTHER_DAY 12-03T13:00']);
});

test('the list is one to which the wish can be added', async () => {
  const session = await aSession('2026-11-25', { contactRequired: false });
  await fill([session.slots[0]!.id]);
  const wish = { startsAt: '2026-11-25T13:00:00Z' };
  const { waitingFor } = await found({ ...wish, worry: 'WIFI' });
  const { bookSlot } = await api.data(
    `mutation ($input: BookSlotInput!) { bookSlot(input: $input) { booking { status } } }`,
    { input: { ...wish, occurrenceId: waitingFor.id, needs: { worry: 'WIFI' }, requestKey: randomUUID() } },
  );
  expect(bookSlot.booking.status).toBe('WAITLISTED');
  expect((await found({ ...wish, worry: 'WIFI' })).waitingFor.waitingCount).toBe(1);
});

test.each([
  ['first', 'BAD_INPUT', { first: 0 }],
  ['first', 'BAD_INPUT', { first: 13 }],
  ['startsAt', 'BAD_INPUT', { startsAt: '2099-01-01T00:00:00Z' }],
  ['venueId', 'NOT_FOUND', { venueId: newId() }],
])('a wrong %s is %s', async (field, code, variables) => {
  const { errors } = await ask(variables);
  expect(errors![0]!.extensions).toMatchObject({ code, field });
});
