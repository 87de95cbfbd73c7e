// A series is called off in the console: everybody in each of its dates hears so once, with the reason.
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { MadeOccurrence, MadeOffer } from '../../../testing/made/builders.ts';
import { MessageTown } from '../../../testing/towns/message-town.ts';
import { StaffClient } from '../../../testing/desks/staff-client.ts';
import { TeamDates } from '../../../testing/desks/team-dates.ts';

const town = MessageTown.forSpecs();
const { aSeries, cancel } = new TeamDates(town);
const REASON = 'Das Haus wird renoviert.';

let desk: StaffClient;
beforeAll(async () => {
  desk = await StaffClient.signedIn(town.api, { role: 'TOWN_ADMIN' });
  await town.api.sql(`UPDATE staff_session SET ends_at = '2099-01-01', idle_minutes = 10000000`);
});

/** Wednesdays, the first four of them, with one place each. */
const aSmallSeries = () =>
  aSeries({
    endsOn: Temporal.PlainDate.from('2026-12-16'),
    slotPlan: [{ offsetMinutes: 0, minutes: 120, capacity: 1, offers: [] }],
  });

let calledSoFar = 100;

/** Of one date: who has a place or holds one, who waits for it, and who waits and has only a phone; all of them were told so. */
async function peopleOf({ slots: [slot] }: MadeOccurrence, inside: 'HAS' | 'HOLDS') {
  const [has, waits] = [town.someone(), town.someone()];
  const book = (person: object) => town.booked({ slotId: slot!.id, promoteMe: false, ...person });
  const first = inside === 'HOLDS' ? await book({}) : null;
  await book({ email: has });
  await book({ email: waits });
  const { number } = await book({ phone: `0731 160 ${++calledSoFar}` });
  if (first) await town.guest.cancel(first);
  return { has, waits, number, before: inside === 'HOLDS' ? 'HELD' : 'CONFIRMED' };
}

async function peopleInEach({ occurrences }: MadeOffer) {
  const people = [];
  for (const [index, date] of occurrences.entries())
    people.push(await peopleOf(date, index % 2 === 0 ? 'HAS' : 'HOLDS'));
  await town.postIn(3);
  return people;
}

const calls = async (): Promise<{ why: string; booking: { number: string } }[]> =>
  (await desk.data('{ calls { why booking { number } } }')).calls;

/** What each of a date heard since, by mail and in the call list. */
async function heard({ has, waits, number }: Awaited<ReturnType<typeof peopleOf>>) {
  const inList = (await calls()).filter(({ booking }) => booking.number === number);
  return {
    has: (await town.told(has)).slice(1),
    waits: (await town.told(waits)).slice(1),
    called: inList.map(({ why }) => why),
  };
}
const ALL = { has: ['DATE_CANCELLED'], waits: ['DATE_CANCELLED'], called: ['DATE_CANCELLED'] };
const NOBODY = { has: [], waits: [], called: [] };

describe('a series that is called off', () => {
  test.each([
    ['ALL', 0],
    ['THIS_AND_LATER', 2],
  ])('%s from date %i on: each of these dates is told once, the others nothing', async (scope, from) => {
    const offer = await aSmallSeries();
    expect(offer.occurrences).toHaveLength(4);
    const people = await peopleInEach(offer);
    for (const { has, before } of people) expect(await town.told(has)).toEqual([before]);

    const { errors } = await cancel(desk, offer.occurrences[from]!.id, scope, REASON);
    expect(errors).toBeUndefined();
    expect(await town.postIn(2)).toBe(3 * (4 - from));
    for (const [index, date] of people.entries())
      expect(await heard(date)).toEqual(index < from ? NOBODY : ALL);
    expect(await town.postIn(60)).toBe(0);
  });

  test('says why, and of which date, in each mail', async () => {
    const offer = await aSmallSeries();
    const people = await peopleInEach(offer);
    await cancel(desk, offer.occurrence.id, 'ALL', REASON);
    await town.postIn(2);
    for (const [index, day] of ['25. November', '2. Dezember', '9. Dezember', '16. Dezember'].entries()) {
      const { has, waits } = people[index]!;
      for (const email of [has, waits]) {
        const mail = town.mail.to(email).at(-1)!;
        const text = mail.text!.replaceAll(/[\s\u00a0]+/g, ' ');
        expect([mail.subject, text]).toEqual([expect.stringContaining(day), expect.stringContaining(REASON)]);
      }
    }
  });

  test('called off again at the same moment and later, it is told once all the same', async () => {
    const offer = await aSmallSeries();
    const people = await peopleInEach(offer);
    await Promise.all(
      ['ALL', 'THIS_AND_LATER'].map((scope) => cancel(desk, offer.occurrence.id, scope, REASON)),
    );
    await town.postIn(2);
    await cancel(desk, offer.occurrence.id, 'ALL', 'Doch etwas anderes.');
    await town.postIn(15);
    for (const date of people) expect(await heard(date)).toEqual(ALL);
  });
});
