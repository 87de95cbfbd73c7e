// A process dies in the middle of an absence, with half of the people moved: nothing has happened, and a second tap does all of it.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { SettableClock } from '../../../platform/time/clock.ts';
import { type Api, startApi } from '../../../testing/servers/api.ts';
import { ApiProcess } from '../../../testing/servers/api-process.ts';
import { brokenInvariants } from '../../../testing/asked/booking-invariants.ts';
import { Builders } from '../../../testing/made/builders.ts';
import { Guest } from '../../../testing/desks/guest.ts';
import { StaffClient } from '../../../testing/desks/staff-client.ts';
import { waitingForRow } from '../../../testing/asked/waiting-for-row.ts';

let api: Api;
let replica: ApiProcess;
let desk: StaffClient;

beforeAll(async () => {
  api = await startApi({ clock: new SettableClock(Temporal.Now.instant()) });
  desk = await StaffClient.signedIn(api, { role: 'TOWN_ADMIN' });
  replica = await ApiProcess.start(api.databaseUrl);
}, 600_000);
afterAll(async () => {
  await replica?.stop();
  await api?.close();
});

const ABSENT = `mutation ($occurrenceId: ID!, $mentorId: ID!) {
  mentorAbsent(occurrenceId: $occurrenceId, mentorId: $mentorId) { bookings { outcome } } }`;

test('killed between two bookings it has done nothing, and said again it does all', async () => {
  const make = new Builders(api);
  await make.aTown();
  const { id: mentorId } = await make.aMentor();
  const venueId = (await make.aVenue()).id;
  const slots = await make.aSession([mentorId]);
  const given = { kind: 'CONSULTATION', contactRequired: false, venueId } as const;
  const session = await make.anOffer({ ...given, dates: [{ startsIn: '3 days', slots }] });
  const other = await make.aSession([(await make.aMentor()).id]);
  await make.anOffer({ ...given, dates: [{ startsIn: '5 days', slots: other }] });
  const guest = new Guest(api);
  const numbers: string[] = [];
  for (const [index, { id: slotId }] of session.slots.entries()) {
    const { value } = await guest.book({ slotId, email: `gast.${index}@ulm.example` });
    numbers.push(value.number);
  }
  const states = () =>
    api.sql(
      `SELECT b.status, s.withdrawn_at IS NULL AS open, s.taken FROM booking b JOIN slot s ON s.id = b.slot_id
       WHERE b.number = ANY($1) ORDER BY b.number`,
      [numbers],
    );
  const before = await states();
  const variables = { occurrenceId: session.occurrence.id, mentorId };

  // Its third booking is in other hands, so that it stands still in the middle.
  const hands = api.get(DataSource).createQueryRunner();
  await hands.startTransaction();
  await hands.query('SELECT FROM booking WHERE number = $1 FOR UPDATE', [numbers[2]]);
  const lost = replica.graphql(ABSENT, variables, { headers: { cookie: desk.cookie } }).catch(() => 'died');
  await waitingForRow(api);
  await replica.kill();
  await hands.rollbackTransaction();
  await hands.release();
  expect(await lost).toBe('died');

  expect(await states()).toEqual(before);
  const { mentorAbsent } = await desk.data(ABSENT, variables);
  expect(mentorAbsent.bookings.map(({ outcome }: any) => outcome)).toEqual(['HELD', 'HELD', 'HELD', 'HELD']);
  expect((await states()).map(({ status, open }) => [status, open])).toEqual(
    numbers.map(() => ['OFFERED', true]),
  );
  expect(await brokenInvariants(api)).toEqual({});
}, 600_000);
