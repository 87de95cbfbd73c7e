// Behind one address in a town hall nobody can use up what the others need, whichever of two replicas is asked.
import { afterAll, beforeAll, beforeEach, expect, it, jest } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { Visits } from '../../platform/http/visit.ts';
import { type Api, startApi } from '../../testing/servers/api.ts';
import { Builders, type MadeOffer } from '../../testing/made/builders.ts';
import { Guest, type Receipt, type Reply } from '../../testing/desks/guest.ts';
import { BookSlot } from '../taking/book-slot.ts';

const TOWN_HALL = '203.0.113.50';

let apis: [Api, Api];
let offer: MadeOffer;
let turn = 0;

beforeAll(async () => {
  const first = await startApi({ limits: true });
  apis = [first, await startApi({ sharing: first, limits: true })];
  const town = new Builders(first);
  await town.aTown();
  const slots = [{ capacity: 1_000 }];
  offer = await town.anOffer({ contactRequired: false, dates: [{ slots }, { startsIn: '4 days', slots }] });
});
afterAll(async () => {
  await apis[1].close();
  await apis[0].close();
});
beforeEach(() => apis[0].sql('TRUNCATE rate_count'));

/** Asks the two replicas by turns. */
const guest = (visit: string | null, source = TOWN_HALL) =>
  new Guest(apis[turn++ % 2]!, { source, ...(visit ? { headers: { 'x-visit': visit } } : {}) });
const visit = () => apis[0].get(Visits).token();

async function book(token: string | null, times: number, source = TOWN_HALL): Promise<Reply<Receipt>[]> {
  const replies = [];
  for (let time = 0; time < times; time++)
    replies.push(await guest(token, source).book({ slotId: offer.slot.id }));
  return replies;
}
const refused = (replies: Reply<Receipt>[]) => replies.filter(({ code }) => code === 'RATE_LIMITED').length;

it('lets one visit book twelve times in ten minutes, while the next one at the same address goes on', async () => {
  const [greedy, other] = [visit(), visit()];
  expect(refused(await book(greedy, 15))).toBe(3);
  expect(refused(await book(other, 2))).toBe(0);
  expect(refused(await book(greedy, 1, '198.51.100.7'))).toBe(1);
  apis[0].clock.advance({ minutes: 10 });
  expect(refused(await book(greedy, 1))).toBe(0);
});

it('lets a program without a page use up its own budget, while people with pages book', async () => {
  const program = await Promise.all(
    Array.from({ length: 130 }, (_, index) =>
      guest(index % 3 ? null : `made-up-${index}`).book({ slotId: offer.slot.id }),
    ),
  );
  expect(refused(program)).toBe(10);
  expect(refused(await book(visit(), 2))).toBe(0);
  expect(refused(await book(null, 1))).toBe(1);
});

it('takes nothing from the others when somebody goes on after the own visit is used up', async () => {
  await book(visit(), 20);
  const counts = await apis[0].sql<{ hits: number }>('SELECT hits FROM rate_count ORDER BY hits');
  expect(counts.map(({ hits }) => hits)).toEqual([12, 20]);
});

it('counts moves as bookings', async () => {
  const mine = visit();
  const [booked] = await book(mine, 1);
  const codes = [];
  for (let time = 0; time < 12; time++)
    codes.push((await guest(mine).move(booked!.value, offer.slots[(time + 1) % 2]!.id)).code);
  expect(codes).toEqual([...Array<undefined>(11), 'RATE_LIMITED']);
  expect((await guest(visit()).move(booked!.value, offer.slots[0]!.id)).code).toBeUndefined();
});

it('does not count a request that comes again because its answer was lost, even when the visit is used up', async () => {
  const mine = visit();
  await book(mine, 11);
  const wish = { slotId: offer.slot.id, requestKey: randomUUID() };
  const twelfth = await guest(mine).book(wish);
  for (let time = 0; time < 3; time++) {
    expect((await guest(mine).book(wish)).value.number).toBe(twelfth.value.number);
  }
  expect(refused(await book(mine, 1))).toBe(1);
  expect((await guest(mine).book(wish)).value.number).toBe(twelfth.value.number);
});

it('gives back what failed through no fault of the guest, and counts what was refused to them', async () => {
  const mine = visit();
  for (const api of apis)
    jest.spyOn(api.get(BookSlot), 'book').mockRejectedValueOnce(new Error('Connection terminated'));
  expect((await book(mine, 2)).map(({ code }) => code)).toEqual(['UNAVAILABLE', 'UNAVAILABLE']);
  expect((await guest(mine).book({ slotId: randomUUID() })).code).toBe('NOT_FOUND');
  expect(refused(await book(mine, 12))).toBe(1);
});
