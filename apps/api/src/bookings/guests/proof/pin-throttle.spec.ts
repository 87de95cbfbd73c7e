// Guessing a PIN is hopeless from one address and from many, and the owner always gets in.
import { afterAll, beforeAll, beforeEach, expect, it, jest } from '@jest/globals';
import { DataSource } from 'typeorm';
import { RateLimits } from '../../../platform/rate-limits.ts';
import { type Api, startApi } from '../../../testing/servers/api.ts';
import { Builders } from '../../../testing/made/builders.ts';
import { Guest, type Proof } from '../../../testing/desks/guest.ts';
import { Booking } from '../../booking.entity.ts';
import { MoveBooking } from '../../taking/move-booking.ts';

let apis: [Api, Api];
let proof: Proof;
let town: Builders;

beforeAll(async () => {
  const first = await startApi({ limits: true });
  apis = [first, await startApi({ sharing: first, limits: true })];
  town = new Builders(first);
  await town.aTown();
});
afterAll(async () => {
  await apis[1].close();
  await apis[0].close();
});
beforeEach(async () => {
  apis[0].clock.set('2026-11-23T08:00:00Z');
  await apis[0].sql('TRUNCATE rate_count');
  const { slot } = await town.anOffer({ contactRequired: false });
  proof = (await from('203.0.113.1').book({ slotId: slot.id })).value;
});

/** Somebody at this address, at one of the two replicas by turns. */
function from(source: string): Guest {
  return new Guest(apis[turn++ % 2]!, { source });
}
let turn = 0;

const wrong = (index = 0): string => String((Number(proof.pin) + 1 + index) % 1_000_000).padStart(6, '0');

it('lets one address try five times an hour and ten times a day, whatever number it is', async () => {
  for (const number of [proof.number, '100000009']) {
    const codes = [];
    for (let index = 0; index < 7; index++) {
      codes.push((await from('198.18.0.1').find({ number, pin: wrong(index) })).code);
    }
    expect(codes).toEqual([...Array<undefined>(5), 'TOO_MANY_ATTEMPTS', 'TOO_MANY_ATTEMPTS']);
  }
  apis[0].clock.advance({ hours: 1 });
  expect((await from('198.18.0.1').find({ number: proof.number, pin: wrong() })).code).toBeUndefined();
});

it('counts who asks for the file of a booking or has it deleted together with who looks', async () => {
  const stranger = from('198.18.0.4');
  const guess = { number: proof.number, pin: wrong() };
  const codes = [];
  for (let index = 0; index < 2; index++) {
    codes.push((await stranger.find(guess)).code, (await stranger.file(guess)).code);
    codes.push((await stranger.forget(guess)).code);
  }
  codes.push((await stranger.file(guess)).code, (await stranger.forget(guess)).code);
  expect(codes).toEqual([
    ...[undefined, undefined, 'WRONG_NUMBER_OR_PIN'],
    ...[undefined, undefined, 'TOO_MANY_ATTEMPTS'],
    ...['TOO_MANY_ATTEMPTS', 'TOO_MANY_ATTEMPTS'],
  ]);
});

it('counts attempts that come all at once, in both replicas', async () => {
  const replies = await Promise.all(
    Array.from({ length: 60 }, (_, index) =>
      from('198.18.0.2').find({ number: proof.number, pin: wrong(index) }),
    ),
  );
  expect(replies.filter(({ code }) => code === undefined)).toHaveLength(5);
});

it('does not let one address guess at many numbers', async () => {
  const replies = [];
  for (let index = 0; index < 70; index++) {
    replies.push(await from('198.18.0.3').find({ number: String(200_000_000 + index), pin: '123456' }));
  }
  expect(replies.filter(({ code }) => code === undefined)).toHaveLength(60);
});

it('never locks the owner out, however many addresses attack the number', async () => {
  const codes = await Promise.all(
    Array.from({ length: 160 }, async (_, index) => {
      const guest = from(`198.18.${1 + (index >> 7)}.${index & 127}`);
      await guest.find({ number: proof.number, pin: wrong(index) });
      return (await guest.find({ number: proof.number, pin: wrong(index + 1) })).code;
    }),
  );
  expect(codes.filter((code) => code === 'TOO_MANY_ATTEMPTS').length).toBeGreaterThan(50);
  expect((await from('203.0.113.77').find(proof)).value).toMatchObject({ number: proof.number });
  for (let times = 0; times < 20; times++)
    expect((await from('203.0.113.1').find(proof)).code).toBeUndefined();
});

it('holds no right pair against anybody: the owner may look as often as they like', async () => {
  for (let times = 0; times < 30; times++)
    expect((await from('203.0.113.5').find(proof)).value).not.toBeNull();
});

it('holds nothing against a guest whose PIN was right and whose wish then failed', async () => {
  const moves = apis.map((api) => jest.spyOn(api.get(MoveBooking), 'move'));
  for (const move of moves) move.mockRejectedValue(new Error('Connection terminated unexpectedly'));
  const { slot } = await town.anOffer();
  for (let times = 0; times < 12; times++)
    expect((await from('203.0.113.6').move(proof, slot.id)).code).toBe('UNAVAILABLE');
  for (const move of moves) move.mockRestore();
  expect((await from('203.0.113.6').move(proof, slot.id)).code).toBe('NOT_THE_SAME_OFFER');
});

it('holds nothing against a guest whose connection to the database broke while the PIN was checked', async () => {
  const broken = new Error('Connection terminated unexpectedly');
  const checks = apis.map((api) => jest.spyOn(api.get(DataSource).getRepository(Booking), 'findOneBy'));
  for (const check of checks) check.mockRejectedValue(broken);
  for (let times = 0; times < 12; times++)
    expect((await from('203.0.113.8').find(proof)).code).toBe('UNAVAILABLE');
  for (const check of checks) check.mockRestore();
  expect((await from('203.0.113.8').find(proof)).value).toMatchObject({ number: proof.number });
});

it('gives a right attempt back although the connection breaks at that very moment', async () => {
  for (let times = 0; times < 12; times++) {
    const backends = 'SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity';
    const others = `${backends} WHERE datname = current_database() AND pid <> pg_backend_pid()`;
    for (const api of apis) {
      const addPatiently = RateLimits.prototype.addPatiently;
      jest.spyOn(api.get(RateLimits), 'addPatiently').mockImplementationOnce(async function (
        this: RateLimits,
        counts,
      ) {
        await api.sql(others);
        return addPatiently.call(api.get(RateLimits), counts);
      });
    }
    expect((await from('203.0.113.9').cancel(proof)).code).toBeUndefined();
  }
});

it('gives the same answer for a wrong PIN and an unknown number, and says in minutes when to come again', async () => {
  const known = await from('198.18.9.1').find({ number: proof.number, pin: wrong() });
  const unknown = await from('198.18.9.1').find({ number: '100000009', pin: wrong() });
  expect([known.answer.data, known.answer.errors]).toEqual([unknown.answer.data, unknown.answer.errors]);
  for (let index = 0; index < 5; index++)
    await from('198.18.9.1').cancel({ number: proof.number, pin: wrong() });
  const refused = await from('198.18.9.1').cancel({ number: proof.number, pin: wrong() });
  expect(refused.answer.errors![0]!.extensions).toMatchObject({
    code: 'TOO_MANY_ATTEMPTS',
    values: { minutes: 60 },
  });
});
