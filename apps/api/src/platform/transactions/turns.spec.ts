// A line keeps its order, never serves more than two, and outlives work that fails.
import { expect, it } from '@jest/globals';
import { setImmediate as breathe } from 'node:timers/promises';
import { Turns } from './turns.ts';

it('serves two at once, in the order of their coming', async () => {
  const turns = new Turns();
  const served: number[] = [];
  let atOnce = 0;
  let most = 0;
  const work = (index: number) => async () => {
    served.push(index);
    most = Math.max(most, ++atOnce);
    await breathe();
    atOnce--;
    return index;
  };
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, index) => turns.take('date', work(index))),
  );
  expect(answers).toEqual(served);
  expect(served).toEqual([...served].sort((a, b) => a - b));
  expect(most).toBe(2);
});

it('goes on after work that failed', async () => {
  const turns = new Turns();
  const failing = Array.from({ length: 5 }, () => turns.take('date', () => Promise.reject(new Error('no'))));
  await expect(Promise.allSettled(failing)).resolves.toMatchObject(
    failing.map(() => ({ status: 'rejected' })),
  );
  await expect(turns.take('date', () => Promise.resolve('served'))).resolves.toBe('served');
});

it('lets other keys pass, and refuses when the line is too long', async () => {
  const turns = new Turns();
  let open = () => {};
  const door = new Promise<void>((resolve) => (open = resolve));
  const crowd = Array.from({ length: 2_002 }, () => turns.take('full', () => door));
  await expect(turns.take('full', () => door)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  await expect(turns.take('other', () => Promise.resolve('at once'))).resolves.toBe('at once');
  open();
  await Promise.all(crowd);
});
