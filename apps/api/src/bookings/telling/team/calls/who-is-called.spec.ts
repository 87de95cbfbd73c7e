// Whoever has only a phone is called for what others did, and never for what they did and saw themselves.
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { MadeOffer } from '../../../../testing/made/builders.ts';
import type { Receipt } from '../../../../testing/desks/guest.ts';
import { MessageTown } from '../../../../testing/towns/message-town.ts';
import { StaffClient } from '../../../../testing/desks/staff-client.ts';
import { ChangeDates } from '../../../dates/change-dates.service.ts';
import { ExpireHolds } from '../../../waiting/expire-holds.ts';

const town = MessageTown.forSpecs();

let desk: StaffClient;
beforeAll(async () => {
  desk = await StaffClient.signedIn(town.api, { role: 'TOWN_ADMIN' });
  await town.api.sql(`UPDATE staff_session SET ends_at = '2099-01-01', idle_minutes = 10000000`);
});

const calls = async (): Promise<{ id: string; why: string; about: string }[]> =>
  (await desk.data('{ calls { id why about } }')).calls;
const reasons = async () => (await calls()).map(({ why }) => why);
const reach = async () => {
  for (const { id, about } of await calls())
    await desk.data(
      'mutation ($id: ID!, $about: String!) { recordCall(id: $id, result: REACHED, about: $about) { id } }',
      { id, about },
    );
};

let people = 100;
const byPhone = (slotId: string) => town.booked({ slotId, phone: `0731 160 ${++people}`, promoteMe: false });

/** Two dates with one place each; somebody waits for the first and knows it. */
async function waiting(): Promise<{ offer: MadeOffer; inside: Receipt; waits: Receipt }> {
  const slots = [{ capacity: 1 }];
  const offer = await town.anOffer({
    dates: [
      { startsIn: '8 days', slots },
      { startsIn: '9 days', slots },
    ],
  });
  const inside = await town.booked({ slotId: offer.slot.id });
  const waits = await byPhone(offer.slot.id);
  await town.postIn(3);
  return { offer, inside, waits };
}

const moveDate = (offer: MadeOffer, index: number, hours: number) => {
  const { id, startsAt } = offer.occurrences[index]!;
  const change = { startsAt: startsAt.add({ hours }) };
  return town.api.get(ChangeDates).apply(id, { scope: 'THIS', change }, 'Belegt.');
};

describe('nobody is called', () => {
  test('who took the held place on the page, before and after the call list knew of it', async () => {
    for (const posted of [false, true]) {
      const { inside, waits } = await waiting();
      await town.guest.cancel(inside);
      if (posted) {
        await town.postIn(3);
        expect(await reasons()).toEqual(['HELD']);
      }
      await town.guest.accept(waits);
      await town.postIn(3);
      expect(await reasons()).toEqual([]);
    }
  });

  test('who waited and took another date themselves', async () => {
    const { offer, waits } = await waiting();
    await town.guest.move(waits, offer.slots[1]!.id);
    await town.postIn(3);
    expect(await reasons()).toEqual([]);
  });
});

test('nobody is called who waits as before, for a hold they never heard of or a date that was moved back', async () => {
  const offer = await town.anOffer({ startsIn: '8 days', slots: [{ capacity: 1 }] });
  const inside = await town.booked({ slotId: offer.slot.id });
  await byPhone(offer.slot.id);
  await town.booked({ slotId: offer.slot.id, email: town.someone(), promoteMe: false });
  await moveDate(offer, 0, 1);
  await moveDate(offer, 0, 0);
  await town.guest.cancel(inside);
  town.api.clock.advance({ hours: 25 });
  await town.api.get(ExpireHolds).run();
  await town.postIn(3);
  expect(await reasons()).toEqual([]);
});

describe('is called', () => {
  /** Somebody is asked, told so or not, and does not answer; behind them somebody else waits. */
  async function unanswered(told: boolean) {
    const scene = await waiting();
    await town.booked({ slotId: scene.offer.slot.id, email: town.someone(), promoteMe: false });
    await town.guest.cancel(scene.inside);
    await town.postIn(3);
    expect(await reasons()).toEqual(['HELD']);
    if (told) await reach();
    await theHoldEnds();
    return scene;
  }
  /** Whoever must be called is given longer than a day over a weekend. */
  const theHoldEnds = async () => {
    const [held] = await town.api.sql<{ until: Temporal.Instant }>(
      `SELECT max(held_until) AS until FROM booking WHERE status = 'OFFERED'`,
    );
    town.api.clock.set(String(held!.until.add({ minutes: 1 })));
    await town.api.get(ExpireHolds).run();
    await town.postIn(3);
  };

  test('who was asked, and whose place has gone to the next', async () => {
    await unanswered(true);
    expect(await reasons()).toEqual(['HOLD_ENDED']);
    await reach();
    await town.postIn(3);
    expect(await reasons()).toEqual([]);
  });

  test.each([
    ['before the call list knew of it', false],
    ['when it stood in the call list', true],
  ])('who saw on the page, %s, that a place was held, once it has gone', async (_, posted) => {
    const { slot } = await town.anOffer({ startsIn: '8 days', slots: [{ capacity: 2 }] });
    const inside = await town.booked({ slotId: slot.id, partySize: 2 });
    const phone = `0731 160 ${++people}`;
    const waits = await town.booked({ slotId: slot.id, phone, promoteMe: false, partySize: 2 });
    await town.booked({ slotId: slot.id, email: town.someone(), promoteMe: false, partySize: 2 });
    await town.postIn(3);
    await town.guest.cancel(inside);
    if (posted) await town.postIn(3);
    expect((await town.guest.changeParty(waits, 1)).value.status).toBe('OFFERED');
    expect(await reasons()).toEqual([]);
    await theHoldEnds();
    expect(await reasons()).toEqual(['HOLD_ENDED']);
    await reach();
    await town.postIn(3);
    expect(await reasons()).toEqual([]);
  });

  test('who is out of the list after the second time, whether they heard of the first or not', async () => {
    for (const told of [true, false]) {
      const { waits } = await unanswered(told);
      expect(await reasons()).toEqual(told ? ['HOLD_ENDED'] : []);
      await theHoldEnds();
      await theHoldEnds();
      const { value } = await town.guest.find(waits);
      expect([value!.endReason, await reasons()]).toEqual(['UNANSWERED', ['UNANSWERED']]);
      await reach();
      expect(await reasons()).toEqual([]);
    }
  });

  test('who moved to a date that the team moved a moment later', async () => {
    const offer = await town.anOffer({ dates: [{ startsIn: '8 days' }, { startsIn: '9 days' }] });
    const moves = await byPhone(offer.slot.id);
    await town.postIn(3);
    await town.guest.move(moves, offer.slots[1]!.id);
    await moveDate(offer, 1, 2);
    await town.postIn(3);
    expect(await reasons()).toEqual(['MOVED']);
  });

  test('who knows of a hold that ended, and whose date the team moved', async () => {
    const { offer, inside } = await waiting();
    await town.booked({ slotId: offer.slot.id, email: town.someone(), promoteMe: false });
    await town.guest.cancel(inside);
    await town.postIn(3);
    expect(await reasons()).toEqual(['HELD']);
    await reach();
    await moveDate(offer, 0, 2);
    town.api.clock.advance({ hours: 25 });
    await town.api.get(ExpireHolds).run();
    await town.postIn(3);
    expect(await reasons()).toEqual(['HOLD_ENDED']);
  });
});
