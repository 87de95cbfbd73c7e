// People come, go and bring fewer while the team wants other numbers of places, in two APIs on one database.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { placesPlan } from '../../offers/posting/planned-slots.ts';
import { type Api, startApi } from '../../testing/servers/api.ts';
import { brokenInvariants } from '../../testing/asked/booking-invariants.ts';
import { Builders } from '../../testing/made/builders.ts';
import { Guest, type Proof } from '../../testing/desks/guest.ts';
import { ChangeDates } from '../dates/change-dates.service.ts';

let apis: [Api, Api];
let guests: [Guest, Guest];
let town: Builders;

beforeAll(async () => {
  const first = await startApi();
  apis = [first, await startApi({ sharing: first })];
  guests = [new Guest(apis[0]), new Guest(apis[1])];
  town = new Builders(first);
  await town.aTown();
});
afterAll(async () => {
  await apis[1].close();
  await apis[0].close();
});

const aSeries = () =>
  town.anOffer({
    contactRequired: false,
    largestParty: 3,
    series: [
      {
        frequency: 'WEEKLY',
        weekdays: [2],
        startsOn: Temporal.PlainDate.from('2026-12-01'),
        endsOn: Temporal.PlainDate.from('2026-12-08'),
        startTime: Temporal.PlainTime.from('14:00'),
        minutes: 120,
        slotPlan: placesPlan(120, { onSite: 8 }),
      },
    ],
  });

const party = fc.integer({ min: 1, max: 3 });
const acts = fc.array(
  fc.record({ do: fc.constantFrom('book', 'cancel', 'move', 'shrink'), who: fc.nat(9), party }),
  { minLength: 4, maxLength: 12 },
);
const wishes = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 3 });

it('no date keeps more places than are wanted or taken, and none is free beyond the wish', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(party, { maxLength: 8 }), acts, wishes, async (before, meanwhile, wanted) => {
      const offer = await aSeries();
      const [slot, other] = offer.slots;
      const booked: Proof[] = [];
      for (const [index, partySize] of before.entries())
        booked.push((await guests[index % 2]!.book({ slotId: slot!.id, partySize })).value);
      const storm = meanwhile.map(async (act, index) => {
        const guest = guests[index % 2]!;
        const proof = booked[act.who % Math.max(1, booked.length)];
        if (act.do === 'book') return guest.book({ slotId: slot!.id, partySize: act.party });
        if (!proof) return undefined;
        if (act.do === 'cancel') return guest.cancel(proof);
        if (act.do === 'move') return guest.move(proof, other!.id);
        return guest.changeParty(proof, act.party);
      });
      const change = async (onSite: number, index: number) =>
        apis[index % 2]!.get(ChangeDates).apply(
          offer.occurrence.id,
          { scope: 'ALL', change: { places: { onSite } } },
          '',
        );
      const replies = await Promise.all([...storm, ...wanted.map(change)]);
      expect(JSON.stringify(replies)).not.toMatch(/INTERNAL|UNAVAILABLE/);
      expect(await brokenInvariants(apis[0])).toEqual({});

      const last = wanted.at(-1)!;
      await change(last, 0);
      for (const proof of booked) expect((await guests[1].cancel(proof)).code).toBeUndefined();
      const rows = await apis[0].sql(
        'SELECT taken, capacity, coalesce(wanted_capacity, capacity) AS wanted FROM slot WHERE id = ANY($1)',
        [[slot!.id, other!.id]],
      );
      for (const row of rows)
        expect(row).toEqual({ ...row, capacity: Math.max(last, row.taken), wanted: last });
      expect(await brokenInvariants(apis[0])).toEqual({});
    }),
    { numRuns: 25, interruptAfterTimeLimit: 60_000, markInterruptAsFailure: false },
  );
}, 150_000);
