// Who booked is shown around the date only, by the town's days, and never without a note.
import { beforeAll, describe, expect, test } from '@jest/globals';
import { BookingTown } from '../../../testing/towns/booking-town.ts';
import { StaffClient } from '../../../testing/desks/staff-client.ts';

const town = BookingTown.forSpecs();
const { anOffer, booked } = town;
let desk: StaffClient;
/** Of another person each. */
let phones = 10;

beforeAll(async () => {
  desk = await StaffClient.signedIn(town.api, { role: 'TOWN_ADMIN' });
});

const OPEN = `mutation ($id: ID!) { openContact(bookingId: $id) { name email phone guardianName guardianPhone message storedUntil } }`;

async function aBooking(startsAt: string, endsAt: string, contact: Record<string, unknown> = {}) {
  const instant = (text: string) => Temporal.Instant.from(text);
  const span = { startsAt: instant(startsAt), endsAt: instant(endsAt) };
  const minutes = span.startsAt.until(span.endsAt).total('minutes');
  const { slot } = await anOffer({ dates: [{ ...span, minutes }] });
  const { number } = await booked({
    slotId: slot.id,
    name: 'Mara Beispiel',
    phone: `0731 161 33${++phones}`,
    ...contact,
  });
  const [{ id }] = await town.api.sql('SELECT id FROM booking WHERE number = $1', [number]);
  return { id: id as string, number };
}

async function openedAt(time: string, id: string) {
  town.api.clock.set(time);
  // Sessions of the staff end by the clock too.
  const somebody = await StaffClient.signedIn(town.api, { role: 'TOWN_ADMIN' });
  const { data, code, errors } = await somebody.graphql(OPEN, { id });
  const row = await somebody.data(
    'query ($id: ID!) { teamBooking(id: $id) { name contact contactFrom contactUntil can } }',
    {
      id,
    },
  );
  return { contact: data?.openContact, code, values: errors?.[0]?.extensions.values, row: row.teamBooking };
}

describe('a contact', () => {
  test('is shown from the first moment of the seventh day before', async () => {
    const { id } = await aBooking('2026-12-15T17:00:00Z', '2026-12-15T19:00:00Z');
    // 8 December begins in Ulm at 23:00 UTC.
    const early = await openedAt('2026-12-07T22:59:59Z', id);
    expect(early).toMatchObject({
      code: 'CONTACT_HIDDEN',
      values: { from: '2026-12-08', until: '2026-12-17' },
      row: { name: null, contact: 'LATER', contactFrom: '2026-12-08', contactUntil: '2026-12-17' },
    });
    expect(early.row.can).not.toContain('OPEN_CONTACT');
    const onTime = await openedAt('2026-12-07T23:00:00Z', id);
    expect(onTime).toMatchObject({
      contact: {
        name: 'Mara Beispiel',
        phone: expect.stringMatching(/^\+4973116133\d\d$/),
        storedUntil: '2027-01-14',
      },
      row: { name: 'Mara', contact: 'VISIBLE' },
    });
    expect(onTime.row.can).toContain('OPEN_CONTACT');
  });

  test('is shown until the last moment of the second day after', async () => {
    const { id } = await aBooking('2026-12-15T17:00:00Z', '2026-12-15T19:00:00Z');
    expect((await openedAt('2026-12-17T22:59:59Z', id)).contact).toMatchObject({ name: 'Mara Beispiel' });
    expect(await openedAt('2026-12-17T23:00:00Z', id)).toMatchObject({
      code: 'CONTACT_HIDDEN',
      row: { name: null, contact: 'OVER' },
    });
  });

  test('counts days, not hours, across both clock changes', async () => {
    // Summer time begins on 28 March 2027 and ends on 31 October 2027.
    const spring = await aBooking('2027-03-30T08:00:00Z', '2027-03-30T09:00:00Z');
    expect((await openedAt('2027-03-22T22:59:59Z', spring.id)).code).toBe('CONTACT_HIDDEN');
    expect((await openedAt('2027-03-22T23:00:00Z', spring.id)).code).toBeUndefined();
    town.api.clock.set('2026-11-23T08:00:00Z');
    const autumn = await aBooking('2027-10-30T08:00:00Z', '2027-10-30T09:00:00Z');
    expect((await openedAt('2027-10-22T22:00:00Z', autumn.id)).code).toBeUndefined();
    expect((await openedAt('2027-11-01T22:59:59Z', autumn.id)).code).toBeUndefined();
    expect((await openedAt('2027-11-01T23:00:00Z', autumn.id)).code).toBe('CONTACT_HIDDEN');
  });

  test('tells the guardian and the message, and nothing once it was deleted', async () => {
    const guardian = { minor: true, guardianName: 'Eva Beispiel', guardianPhone: '0731 161 3301' };
    const { id } = await aBooking('2026-11-25T08:00:00Z', '2026-11-25T09:00:00Z', {
      ...guardian,
      message: 'Rollstuhl',
    });
    const open = async () => (await desk.data(OPEN, { id })).openContact;
    expect(await open()).toMatchObject({ guardianName: 'Eva Beispiel', message: 'Rollstuhl' });
    await town.api.sql('DELETE FROM contact WHERE id = (SELECT contact_id FROM booking WHERE id = $1)', [id]);
    expect(await open()).toBeNull();
  });

  test('is noted each time it is opened, before it is shown, and when that is refused', async () => {
    const { id } = await aBooking('2026-12-15T17:00:00Z', '2026-12-15T19:00:00Z');
    await openedAt('2026-12-01T12:00:00Z', id);
    await openedAt('2026-12-10T12:00:00Z', id);
    await openedAt('2026-12-11T12:00:00Z', id);
    const rows = await town.api.sql(
      `SELECT outcome FROM audit_entry WHERE action = 'booking.contact' AND object_id = $1 ORDER BY id`,
      [id],
    );
    expect(rows.map(({ outcome }) => outcome)).toEqual(['CONTACT_HIDDEN', 'DONE', 'DONE']);
  });

  test('is not shown when it can not be noted', async () => {
    const { id } = await aBooking('2026-11-25T08:00:00Z', '2026-11-25T09:00:00Z');
    await town.api.sql('ALTER TABLE audit_entry RENAME TO audit_entry_away');
    const { data, errors } = await desk.graphql(OPEN, { id });
    await town.api.sql('ALTER TABLE audit_entry_away RENAME TO audit_entry');
    expect(errors).toHaveLength(1);
    expect(JSON.stringify(data ?? null)).not.toContain('Mara');
  });
});

describe('the list of a day', () => {
  const LIST = `mutation ($day: Date!, $venueId: ID) { openDayList(day: $day, venueId: $venueId) {
    day venue { name } dates { occurrence { id } entries { startsAt number name phone partySize status waitingPosition } } } }`;

  test('has everybody by slot with name and phone, who waits at its end, and is noted once', async () => {
    const venue = await town.make.aVenue();
    const { occurrence, slot } = await anOffer({
      venueId: venue.id,
      startsIn: '1 day',
      slots: [{ capacity: 1 }],
    });
    const one = await booked({ slotId: slot.id, name: 'Mara Beispiel', phone: '0731 161 3305' });
    const two = await booked({ slotId: slot.id, name: 'Ali' });
    const { openDayList } = await desk.data(LIST, { day: '2026-11-24', venueId: venue.id });
    expect(openDayList.dates).toEqual([
      {
        occurrence: { id: occurrence.id },
        entries: [
          {
            startsAt: slot.startsAt.toString(),
            number: one.number,
            name: 'Mara Beispiel',
            phone: '+497311613305',
            partySize: 1,
            status: 'CONFIRMED',
            waitingPosition: null,
          },
          expect.objectContaining({
            number: two.number,
            status: 'WAITLISTED',
            waitingPosition: 1,
            phone: null,
          }),
        ],
      },
    ]);
    const rows = await town.api.sql(
      `SELECT outcome FROM audit_entry WHERE action = 'booking.day-list' AND object_id = $1`,
      [venue.id],
    );
    expect(rows).toEqual([{ outcome: 'DONE' }]);
  });

  test('of a far day has numbers only', async () => {
    const venue = await town.make.aVenue();
    const { slot } = await anOffer({ venueId: venue.id, startsIn: '10 days' });
    await booked({ slotId: slot.id, name: 'Mara Beispiel', phone: '0731 161 3306' });
    const { openDayList } = await desk.data(LIST, { day: '2026-12-03', venueId: venue.id });
    expect(openDayList.dates[0].entries).toEqual([expect.objectContaining({ name: null, phone: null })]);
  });
});
