// Where an offer asks shortly before who comes: everybody once, who is silent twice, and then, if it says so, no more.
import { describe, expect, test } from '@jest/globals';
import { MessageTown } from '../../../testing/towns/message-town.ts';
import type { Proof } from '../../../testing/desks/guest.ts';
import { StaffClient } from '../../../testing/desks/staff-client.ts';
import { CallList } from '../team/calls/call-list.ts';
import { ReleaseUnconfirmed } from './release-unconfirmed.ts';
import { SweepReconfirm } from './sweep-reconfirm.ts';

const town = MessageTown.forSpecs();
const { booked, post } = town;

/** The specs begin on Monday the 23rd at 9:00 in the town; the date is on Friday at the same time. */
const FIRST = '2026-11-25T08:00:00Z';
const SECOND = '2026-11-26T08:00:00Z';
const RELEASE = '2026-11-26T14:00:00Z';
const ASKED = 'RECONFIRM';
const ASKED_AGAIN = 'RECONFIRM_AGAIN';

const anOffer = (reconfirm: 'OFF' | 'ASK' | 'RELEASE', capacity = 5) =>
  town.anOffer({ startsIn: '4 days', reconfirm, slots: [{ capacity }] });

/** It is so late now; whoever is to be asked is. */
async function at(moment: string): Promise<void> {
  town.api.clock.set(moment);
  await town.api.get(SweepReconfirm).run();
  await post();
  await town.api.get(ReleaseUnconfirmed).run();
}
/** What somebody was told after the confirmation. */
const askedOf = async (email: string) => (await town.told(email)).slice(1);
const comingOf = async ({ number, pin }: Proof) =>
  (
    await town.api.data(
      'query ($number: String!, $pin: String!) { booking(number: $number, pin: $pin) { status endReason asksComing comingConfirmedAt } }',
      { number, pin },
    )
  ).booking;
const sayYes = ({ number, pin }: Proof) =>
  town.api.graphql(
    'mutation ($number: String!, $pin: String!) { confirmComing(number: $number, pin: $pin) { status } }',
    { number, pin },
  );

async function aGuest(slotId: string, more: object = {}): Promise<{ email: string; proof: Proof }> {
  const email = town.someone();
  const proof = await booked({ slotId, email, name: 'Mara', ...more });
  await post();
  return { email, proof };
}

/** As many more as the one booking of a slot, asked twice before everybody else. */
async function manySilent(slotId: string, count: number): Promise<void> {
  await town.api.sql(
    `WITH copies AS (
       SELECT b AS booking, gen_random_uuid() AS id, lpad(i::text, 9, '0') AS number
       FROM booking b, generate_series(1, $2::int) i WHERE b.slot_id = $1),
     made AS (
       INSERT INTO booking SELECT (jsonb_populate_record(booking, jsonb_build_object(
         'id', id, 'number', number, 'contact_id', null, 'email_hash', null))).* FROM copies)
     INSERT INTO message SELECT (jsonb_populate_record(m, jsonb_build_object(
       'id', gen_random_uuid(), 'subject_id', copies.id, 'settled_at', m.settled_at - interval '1 hour'))).*
     FROM copies, message m WHERE m.subject_id = (copies.booking).id AND m.kind = 'booking.reconfirm-again'`,
    [slotId, count],
  );
}

describe('an offer that gives unanswered places on', () => {
  test('asks twice, and six hours later who waits has the place', async () => {
    const { slot } = await anOffer('RELEASE', 1);
    const [silent, waits] = [await aGuest(slot.id), await aGuest(slot.id)];
    await at('2026-11-25T07:59:00Z');
    expect(await askedOf(silent.email)).toEqual([]);
    await at(FIRST);
    await at(FIRST);
    expect(await askedOf(silent.email)).toEqual([ASKED]);
    expect(await comingOf(silent.proof)).toMatchObject({ asksComing: true, comingConfirmedAt: null });
    await at(SECOND);
    expect(await askedOf(silent.email)).toEqual([ASKED, ASKED_AGAIN]);
    expect(town.mail.to(silent.email).at(-1)!.text).toContain('26. November, 15:00');
    await at('2026-11-26T13:59:00Z');
    expect((await comingOf(silent.proof)).status).toBe('CONFIRMED');
    await at(RELEASE);
    expect(await comingOf(silent.proof)).toMatchObject({ status: 'CANCELLED', endReason: 'NOT_CONFIRMED' });
    expect((await comingOf(waits.proof)).status).toBe('CONFIRMED');
    await town.postIn(2);
    expect((await askedOf(silent.email)).at(-1)).toBe('RELEASED');
    expect((await town.told(waits.email)).at(-1)).toBe('MOVED_UP');
  });

  test('keeps the place of whoever says yes, and asks them no more; twice is once', async () => {
    const { slot } = await anOffer('RELEASE');
    const { email, proof } = await aGuest(slot.id);
    await at(FIRST);
    expect([(await sayYes(proof)).code, (await sayYes(proof)).code]).toEqual([undefined, undefined]);
    expect(await comingOf(proof)).toMatchObject({ asksComing: false, comingConfirmedAt: FIRST });
    await at(SECOND);
    await at(RELEASE);
    expect(await askedOf(email)).toEqual([ASKED]);
    expect((await comingOf(proof)).status).toBe('CONFIRMED');
  });

  test('takes no place from whom the second question never reached', async () => {
    const { slot } = await anOffer('RELEASE');
    const { email, proof } = await aGuest(slot.id);
    await at(FIRST);
    town.mail.behave = () => ({ at: 'RCPT', code: 550, text: '5.1.1 no such user' });
    await at(SECOND);
    await at(RELEASE);
    await at('2026-11-26T20:00:00Z');
    expect([await askedOf(email), (await comingOf(proof)).status]).toEqual([[ASKED], 'CONFIRMED']);
  });

  test('gives a place on, however many are silent of whom it is too late', async () => {
    const late = await town.anOffer({ startsIn: '4 days', reconfirm: 'RELEASE', slots: [{ capacity: 900 }] });
    const next = await town.anOffer({ startsIn: '100 hours', reconfirm: 'RELEASE' });
    await aGuest(late.slot.id);
    const { proof } = await aGuest(next.slot.id);
    for (const moment of [FIRST, '2026-11-25T12:00:00Z', SECOND]) await at(moment);
    // As after hours without the process that gives places on.
    await manySilent(late.slot.id, 600);
    await at('2026-11-27T05:01:00Z');
    expect((await comingOf(proof)).status).toBe('CANCELLED');
  });

  test('asks anew about another date', async () => {
    const { slots } = await town.anOffer({
      reconfirm: 'RELEASE',
      dates: [{ startsIn: '4 days' }, { startsIn: '5 days' }],
    });
    const [first, second] = slots.toSorted((a, b) => Temporal.Instant.compare(a.startsAt, b.startsAt));
    const { email, proof } = await aGuest(first!.id);
    await at(FIRST);
    await sayYes(proof);
    await town.guest.move(proof, second!.id);
    expect(await comingOf(proof)).toMatchObject({ comingConfirmedAt: null });
    await town.postIn(2);
    await at(SECOND);
    expect(await askedOf(email)).toEqual([ASKED, 'MOVED', ASKED]);
  });
});

test('an offer that only asks gives nothing on', async () => {
  const { slot } = await anOffer('ASK');
  const { email, proof } = await aGuest(slot.id);
  for (const moment of [FIRST, SECOND, RELEASE, '2026-11-26T20:00:00Z']) await at(moment);
  expect(await askedOf(email)).toEqual([ASKED, ASKED_AGAIN]);
  expect(town.mail.to(email).at(-1)!.text).not.toContain('15:00');
  expect((await comingOf(proof)).status).toBe('CONFIRMED');
});

test('nobody is asked where the offer does not, and not whoever has just booked', async () => {
  const [quiet, asks] = [await anOffer('OFF'), await anOffer('ASK')];
  const early = await aGuest(quiet.slot.id);
  town.api.clock.set('2026-11-24T21:00:00Z');
  const late = await aGuest(asks.slot.id);
  for (const moment of [FIRST, SECOND]) await at(moment);
  expect([await askedOf(early.email), await askedOf(late.email)]).toEqual([[], []]);
});

test('who has no place can say nothing', async () => {
  const { slot } = await anOffer('ASK', 1);
  const first = await aGuest(slot.id);
  const waits = await aGuest(slot.id);
  expect((await sayYes(waits.proof)).code).toBe('NOT_HELD');
  await town.guest.cancel(first.proof);
  expect((await sayYes(first.proof)).code).toBe('BOOKING_OVER');
});

test('who has only a telephone stands in the call list, until they said yes or cancelled', async () => {
  const { slot } = await anOffer('RELEASE');
  const [yes, no] = [
    await booked({ slotId: slot.id, name: 'Ruth', phone: '0152 28817386' }),
    await booked({ slotId: slot.id, name: 'Rolf', phone: '0152 28895456' }),
  ];
  await post();
  const desk = await StaffClient.signedIn(town.api, { role: 'TOWN_ADMIN' });
  await town.api.sql(`UPDATE staff_session SET ends_at = '2099-01-01', idle_minutes = 10000000`);
  const calls = async () =>
    (await desk.data('{ calls { id why about booking { number } } }')).calls as {
      id: string;
      why: string;
      about: string;
      booking: { number: string };
    }[];
  await at(FIRST);
  expect((await calls()).map(({ why }) => why)).toEqual(['RECONFIRM', 'RECONFIRM']);
  await town.api.get(CallList).clear();
  const { id, about } = (await calls()).find(({ booking }) => booking.number === yes.number)!;
  await desk.data(
    'mutation ($id: ID!, $about: String!) { recordCall(id: $id, result: REACHED, about: $about) { state } }',
    { id, about },
  );
  expect(await comingOf(yes)).toMatchObject({ asksComing: false, comingConfirmedAt: FIRST });
  await town.guest.cancel(no);
  expect(await calls()).toEqual([]);
  await at(SECOND);
  await at(RELEASE);
  expect((await comingOf(yes)).status).toBe('CONFIRMED');
});

test('whose question was interrupted twice while it was sent is called and asked', async () => {
  const { slot } = await anOffer('RELEASE');
  await aGuest(slot.id, { phone: '0152 28817392' });
  town.api.clock.set(FIRST);
  await town.api.get(SweepReconfirm).run();
  await town.api.sql(
    `UPDATE message SET state = 'SENDING', claimed_until = $1, repeated = true WHERE state = 'PENDING'`,
    [town.api.clock.now()],
  );
  await post();
  const calls = await town.api.get(CallList).list({ everything: true, venueIds: [], organisationIds: [] });
  expect(calls.map(({ why }) => why)).toEqual(['RECONFIRM']);
});

test('whose mail is refused for good is called and asked', async () => {
  const { slot } = await anOffer('RELEASE');
  const { proof } = await aGuest(slot.id, { phone: '0152 28817391' });
  town.mail.behave = () => ({ at: 'RCPT', code: 550, text: '5.1.1 no such user' });
  await at(FIRST);
  const everywhere = { everything: true, venueIds: [], organisationIds: [] };
  const calls = () => town.api.get(CallList).list(everywhere);
  expect((await calls()).map(({ why }) => why)).toEqual(['RECONFIRM']);
  await sayYes(proof);
  expect(await calls()).toEqual([]);
});
