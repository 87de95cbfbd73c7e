// Close to a date a place that comes free is for whoever is first: all who could have it hear so, once, and only while it is so.
import { expect, test } from '@jest/globals';
import { MessageTown } from '../../../testing/towns/message-town.ts';
import { StaffClient } from '../../../testing/desks/staff-client.ts';
import { CallList } from '../team/calls/call-list.ts';

const town = MessageTown.forSpecs();

/** A date with two places, taken by one party; and people who wait, each with a wish. */
async function fullDate(startsIn: '2 hours' | '9 days', ...wishes: Record<string, unknown>[]) {
  const { slot, occurrence } = await town.anOffer({ startsIn, cutoffMinutes: 0, slots: [{ capacity: 2 }] });
  const inside = await town.booked({ slotId: slot.id, partySize: 2 });
  const waiting = [];
  for (const wish of wishes) {
    const email = town.someone();
    const receipt = await town.booked({ slotId: slot.id, email, promoteMe: false, ...wish });
    waiting.push({ email, receipt });
  }
  await town.post();
  town.mail.mails.length = 0;
  return { inside, waiting, occurrence };
}

/** What each was told meanwhile. */
async function toldNow(waiting: readonly { email: string }[]): Promise<string[][]> {
  await town.postIn(3);
  return Promise.all(waiting.map(({ email }) => town.told(email)));
}

test('all who fit are told at the same time, whoever does not fit is not', async () => {
  const { inside, waiting } = await fullDate('2 hours', {}, { partySize: 2 }, {});
  await town.guest.changeParty(inside, 1);
  expect(await toldNow(waiting)).toEqual([['PLACE_OPEN'], [], ['PLACE_OPEN']]);
});

test('nobody is told of a place that was taken before the post went', async () => {
  const { inside, waiting } = await fullDate('2 hours', {}, { partySize: 2 });
  await town.guest.cancel(inside);
  await town.guest.accept(waiting[0]!.receipt);
  expect(await toldNow(waiting)).toEqual([['MOVED_UP'], []]);
});

test('who has only a phone is called, as long as the place is open', async () => {
  const { inside, waiting } = await fullDate('2 hours', { email: null, phone: '+4973155501234' }, {});
  await town.guest.changeParty(inside, 1);
  await town.postIn(3);
  const desk = await StaffClient.signedIn(town.api, { role: 'TOWN_ADMIN' });
  const calls = async () => (await desk.data('{ calls { id why about } }')).calls;
  const [call] = await calls();
  expect(call.why).toBe('PLACE_OPEN');
  await desk.data(
    'mutation ($id: ID!, $about: String!) { recordCall(id: $id, result: REACHED, about: $about) { id } }',
    { id: call.id, about: call.about },
  );
  expect(await calls()).toEqual([]);
  expect((await town.guest.find(waiting[0]!.receipt)).value!.status).toBe('WAITLISTED');
});

test('further ahead the place is held for the first instead', async () => {
  const { inside, waiting } = await fullDate('9 days', {}, {});
  await town.guest.cancel(inside);
  expect((await toldNow(waiting)).flat()).not.toContain('PLACE_OPEN');
});

test('once for a date, however often a place comes free', async () => {
  const { inside, waiting } = await fullDate('2 hours', {});
  await town.guest.changeParty(inside, 1);
  expect(await toldNow(waiting)).toEqual([['PLACE_OPEN']]);
  await town.guest.changeParty(inside, 2);
  await town.guest.changeParty(inside, 1);
  expect(await toldNow(waiting)).toEqual([['PLACE_OPEN']]);
});

test('anew when the date is moved, as what they heard is of another time; and once when they had not heard yet', async () => {
  const { inside, waiting, occurrence } = await fullDate('2 hours', {});
  await town.guest.changeParty(inside, 1);
  expect(await toldNow(waiting)).toEqual([['PLACE_OPEN']]);
  await town.moveDate(occurrence.id, '2026-11-23T10:15:00Z');
  await town.moveDate(occurrence.id, '2026-11-23T10:30:00Z');
  const told = (await toldNow(waiting)).flat();
  expect(told.filter((kind) => kind === 'PLACE_OPEN')).toHaveLength(2);
});

test.each([
  ['by mail', () => ({})],
  ['with a phone alone', () => ({ email: null, phone: '+4973155501235' })],
])(
  'who waits %s hears of it also when it was gone before they heard, and came free again',
  async (_, wish) => {
    const { inside, waiting } = await fullDate('2 hours', wish());
    await town.guest.changeParty(inside, 1);
    await town.guest.changeParty(inside, 2);
    await town.postIn(3);
    await town.api.get(CallList).clear();
    await town.guest.changeParty(inside, 1);
    await town.postIn(3);
    const open = await town.api.sql(`SELECT channel, state FROM message WHERE kind = 'booking.place-open'`);
    const byMail = await town.told(waiting[0]!.email);
    expect([byMail, open]).toEqual(
      'email' in wish()
        ? [[], [{ channel: 'CALL', state: 'PENDING' }]]
        : [['PLACE_OPEN'], [{ channel: 'MAIL', state: 'SENT' }]],
    );
  },
);
