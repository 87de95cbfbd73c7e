// What is told of a booking: everything that happened, by whom, and nobody once its person is forgotten.
import { beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { BookingTown } from '../../testing/towns/booking-town.ts';
import type { Proof } from '../../testing/desks/guest.ts';
import { StaffClient } from '../../testing/desks/staff-client.ts';
import { RetentionService } from '../guests/deletion/retention.service.ts';
import { ExpireHolds } from '../waiting/expire-holds.ts';

const town = BookingTown.forSpecs();
const { anOffer, booked } = town;
let desk: StaffClient;
let deskName: string;

const HISTORY = `query ($number: String!) { teamBooking(number: $number) { history {
  at kind author staffName fromStartsAt toStartsAt people heldUntil endReason } } }`;

async function history({ number }: { number: string }, by = desk): Promise<any[]> {
  return (await by.data(HISTORY, { number })).teamBooking.history;
}
const story = async (proof: { number: string }) =>
  (await history(proof)).map(({ kind, author }) => `${kind} ${author}`);
const idOf = async ({ number }: { number: string }): Promise<string> =>
  (await town.api.sql('SELECT id FROM booking WHERE number = $1', [number]))[0].id;
const nameOf = async ({ staffId }: StaffClient): Promise<string> =>
  (await town.api.sql('SELECT name FROM staff_member WHERE id = $1', [staffId]))[0].name;
const deed = (by: StaffClient, field: string) => by.data(`mutation { ${field} }`);

/** A booking that a desk made, moved and looked up, with the desk's name in its history. */
async function aHandledBooking(by: StaffClient, venueId?: string): Promise<Proof> {
  const { slot } = await anOffer({ startsIn: '1 day', kind: 'CONSULTATION', ...(venueId && { venueId }) });
  const input = { slotId: slot.id, requestKey: randomUUID(), channel: 'PHONE', name: 'Mara Beispiel' };
  const { bookForGuest } = await by.data(
    'mutation ($input: BookForGuestInput!) { bookForGuest(input: $input) { number pin } }',
    { input },
  );
  await deed(by, `openContact(bookingId: "${await idOf(bookForGuest)}") { name }`);
  return bookForGuest;
}

beforeAll(async () => {
  desk = await StaffClient.signedIn(town.api, { role: 'TOWN_ADMIN' });
  deskName = await nameOf(desk);
  await town.api.sql(`UPDATE staff_session SET ends_at = '2099-01-01', idle_minutes = 10000000`);
});

describe('the history of a booking', () => {
  test('tells what the guest did', async () => {
    const { slots } = await anOffer({ dates: [{ startsIn: '3 days' }, { startsIn: '4 days' }] });
    const [first, second] = slots.toSorted((a, b) => Temporal.Instant.compare(a.startsAt, b.startsAt));
    const receipt = await booked({ slotId: first!.id, partySize: 2 });
    town.api.clock.advance({ minutes: 5 });
    await town.guest.move(receipt, second!.id);
    await town.guest.changeParty(receipt, 3);
    await town.guest.changeParty(receipt, 3);
    await town.guest.cancel(receipt);
    await town.guest.cancel(receipt);
    expect(await history(receipt)).toEqual(
      [
        { kind: 'BOOKED', people: 2, at: '2026-11-23T08:00:00Z' },
        { kind: 'MOVED', fromStartsAt: first!.startsAt.toString(), toStartsAt: second!.startsAt.toString() },
        { kind: 'PARTY_CHANGED', people: 3 },
        { kind: 'CANCELLED', endReason: 'BY_GUEST', at: '2026-11-23T08:05:00Z' },
      ].map((event) => expect.objectContaining({ author: 'GUEST', staffName: null, ...event })),
    );
  });

  test('tells what the team did, and who', async () => {
    const proof = await aHandledBooking(desk);
    const id = await idOf(proof);
    await deed(desk, `reissuePin(bookingId: "${id}") { pin }`);
    await deed(desk, `openDayList(day: "2026-11-24") { day }`);
    town.api.clock.advance({ hours: 24 });
    for (const attendance of ['MISSED', 'CONFIRMED', 'ATTENDED', 'ATTENDED'])
      await deed(desk, `recordAttendance(bookingId: "${id}", attendance: ${attendance}) { id }`);
    const kinds = ['BOOKED', 'CONTACT_OPENED', 'PIN_REISSUED', 'CONTACT_LISTED'];
    expect(await history(proof)).toEqual(
      [...kinds, 'MISSED', 'ATTENDANCE_UNDONE', 'CAME'].map((kind) =>
        expect.objectContaining({ kind, author: 'STAFF', staffName: deskName }),
      ),
    );
  });

  test('tells how the waiting list turned', async () => {
    const { slot } = await anOffer({ startsIn: '9 days', slots: [{ capacity: 1 }] });
    const first = await booked({ slotId: slot.id });
    const asked = await booked({ slotId: slot.id, promoteMe: false });
    const atOnce = await booked({ slotId: slot.id });
    await town.guest.cancel(first);
    const held = (await history(asked)).at(-1);
    expect(held).toMatchObject({ kind: 'PLACE_HELD', heldUntil: expect.stringMatching(/^2026-11-2\dT/) });
    town.api.clock.set(held.heldUntil);
    await town.api.get(ExpireHolds).run();
    expect(await story(atOnce)).toEqual(['JOINED_LIST GUEST', 'MOVED_UP RULE']);
    await town.guest.cancel(atOnce);
    await town.guest.accept(asked);
    expect(await story(asked)).toEqual([
      'JOINED_LIST GUEST',
      'PLACE_HELD RULE',
      'HOLD_ENDED RULE',
      'PLACE_HELD RULE',
      'ACCEPTED GUEST',
    ]);
  });

  test('tells that its date got another time, another venue, and was called off', async () => {
    const { slot, occurrence } = await anOffer({ slots: [{ capacity: 1 }] });
    const [inside, waiting] = [await booked({ slotId: slot.id }), await booked({ slotId: slot.id })];
    const change = `mutation ($id: ID!, $change: DatesChangeInput!) {
      changeDates(occurrenceId: $id, scope: THIS, change: $change, reason: "Krank") { totals { dates } } }`;
    await desk.data(change, { id: occurrence.id, change: { startTime: '15:00' } });
    const venue = await town.make.aVenue();
    await desk.data(change, { id: occurrence.id, change: { venueId: venue.id } });
    await deed(
      desk,
      `cancelDates(occurrenceId: "${occurrence.id}", scope: THIS, reason: "Krank") { totals { dates } }`,
    );
    for (const proof of [inside, waiting]) {
      const [, moved, ...rest] = await history(proof);
      expect(moved).toMatchObject({
        kind: 'DATE_MOVED',
        staffName: deskName,
        fromStartsAt: '2026-11-26T08:00:00Z',
        toStartsAt: '2026-11-26T14:00:00Z',
      });
      expect(rest).toMatchObject([
        { kind: 'VENUE_CHANGED' },
        { kind: 'CANCELLED', author: 'STAFF', endReason: 'DATE_CANCELLED' },
      ]);
    }
  });
});

describe('what the version before did, which noted nothing, is told by the booking itself', () => {
  const unnoted = (proof: Proof, kinds: string[]) =>
    town.api.sql(
      'DELETE FROM booking_event e USING booking b WHERE b.id = e.booking_id AND b.number = $1 AND e.kind = ANY($2)',
      [proof.number, kinds],
    );
  const ends = async (proof: Proof) => {
    const told = await history(proof);
    return [told[0], told.at(-1)];
  };

  test('how it began, and how it ended', async () => {
    const { slot } = await anOffer();
    const mine = await booked({ slotId: slot.id, partySize: 2 });
    town.api.clock.advance({ minutes: 5 });
    await town.guest.cancel(mine);
    const noted = await ends(mine);
    await unnoted(mine, ['BOOKED', 'CANCELLED']);
    expect(await ends(mine)).toEqual(noted);
    const handled = await aHandledBooking(desk);
    await unnoted(handled, ['BOOKED']);
    expect(await story(handled)).toEqual(['BOOKED STAFF', 'CONTACT_OPENED STAFF']);
  });

  test('that it waited, where something else says so; and not for how many, once that was changed', async () => {
    const { slot } = await anOffer({ slots: [{ capacity: 2 }] });
    const inside = await booked({ slotId: slot.id, partySize: 2 });
    const [waits, moved] = [
      await booked({ slotId: slot.id, partySize: 2 }),
      await booked({ slotId: slot.id }),
    ];
    await town.guest.changeParty(inside, 1);
    await town.guest.changeParty(waits, 1);
    for (const proof of [inside, waits, moved]) await unnoted(proof, ['BOOKED', 'JOINED_LIST']);
    expect(await story(moved)).toEqual(['JOINED_LIST GUEST', 'MOVED_UP RULE']);
    expect(await story(waits)).toEqual(['JOINED_LIST GUEST', 'PARTY_CHANGED GUEST']);
    expect((await history(inside)).map(({ people }) => people)).toEqual([null, 1]);
  });
});

describe('names of colleagues', () => {
  test('are told to the team of the venue, to admins and to oneself, to nobody else', async () => {
    const [venue, organisation] = [await town.make.aVenue(), await town.make.anOrganisation()];
    const team = await StaffClient.signedIn(town.api, { role: 'QUARTIER_TEAM', venueId: venue.id });
    const member = await StaffClient.signedIn(town.api, {
      role: 'ORGANISATION_MEMBER',
      organisationId: organisation.id,
    });
    const proof = await aHandledBooking(team, venue.id);
    await town.api.sql(
      `UPDATE offer SET organisation_id = $2 FROM occurrence o JOIN booking b ON b.occurrence_id = o.id
       WHERE offer.id = o.offer_id AND b.number = $1`,
      [proof.number, organisation.id],
    );
    await deed(member, `openContact(bookingId: "${await idOf(proof)}") { name }`);
    const [teamName, memberName] = [await nameOf(team), await nameOf(member)];
    const seenBy = async (by: StaffClient) => (await history(proof, by)).map(({ staffName }) => staffName);
    expect(await seenBy(team)).toEqual([teamName, teamName, memberName]);
    expect(await seenBy(desk)).toEqual([teamName, teamName, memberName]);
    expect(await seenBy(member)).toEqual([null, null, memberName]);
    const auditor = await StaffClient.signedIn(town.api, { role: 'AUDITOR' });
    expect((await auditor.graphql(HISTORY, { number: proof.number })).code).toBe('FORBIDDEN');
  });

  test('are forgotten with the contact, while it stays said what happened', async () => {
    const proof = await aHandledBooking(desk);
    const { slot } = await anOffer({ startsIn: '1 day', kind: 'CONSULTATION' });
    const nameless = await booked({ slotId: slot.id });
    await deed(desk, `cancelBookingFor(bookingId: "${await idOf(nameless)}", reason: BY_TEAM) { id }`);
    town.api.clock.advance({ days: 3 });
    await town.api.get(RetentionService).run();
    expect((await history(proof)).map(({ staffName }) => staffName)).toEqual([deskName, deskName]);
    expect((await history(nameless)).at(-1).staffName).toBe(deskName);
    town.api.clock.advance({ hours: 3 });
    await town.api.get(RetentionService).run();
    for (const told of [proof, nameless])
      expect((await history(told)).every(({ staffName }) => staffName === null)).toBe(true);
    expect(await story(proof)).toEqual(['BOOKED STAFF', 'CONTACT_OPENED STAFF']);
    expect(
      await town.api.sql(
        `SELECT 1 FROM booking_event e JOIN booking b ON b.id = e.booking_id WHERE b.number = ANY($1) AND staff_id IS NOT NULL`,
        [[proof.number, nameless.number]],
      ),
    ).toEqual([]);
  });
});
