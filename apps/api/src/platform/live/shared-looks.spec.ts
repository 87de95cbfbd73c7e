/** Nobody is told what was true before they asked, and nobody looks who can look along. */
import { expect, test } from '@jest/globals';
import { SharedLooks } from './shared-looks.ts';

/** Looks that end when told, each with its number. */
function looks() {
  const open: (() => void)[] = [];
  let begun = 0;
  const look = () => {
    const number = ++begun;
    return new Promise<number>((resolve) => open.push(() => resolve(number)));
  };
  return { look, endNext: () => open.shift()!(), begun: () => begun };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

test('a hundred who ask at once cost two looks', async () => {
  const shared = new SharedLooks<number>();
  const { look, endNext, begun } = looks();
  const asked = Array.from({ length: 100 }, () => shared.ask('day', look));
  endNext();
  await settled();
  endNext();
  const found = await Promise.all(asked);
  expect([begun(), found[0], new Set(found.slice(1))]).toEqual([2, 1, new Set([2])]);
});

test('who asks while somebody looks gets a look that begins afterwards; other things are looked at apart', async () => {
  const shared = new SharedLooks<number>();
  const { look, endNext, begun } = looks();
  const first = shared.ask('day', look);
  const later = shared.ask('day', look);
  const other = shared.ask('other', look);
  expect(begun()).toBe(2);
  endNext();
  endNext();
  expect([await first, await other]).toEqual([1, 2]);
  await settled();
  expect(begun()).toBe(3);
  endNext();
  expect(await later).toBe(3);
});

test('a look that fails fails for those who shared it, and the next is made', async () => {
  const shared = new SharedLooks<number>();
  const failing = shared.ask('day', () => Promise.reject(new Error('no database')));
  const next = shared.ask('day', () => Promise.resolve(7));
  await expect(failing).rejects.toThrow('no database');
  expect(await next).toBe(7);
  await settled();
  expect(await shared.ask('day', () => Promise.resolve(8))).toBe(8);
});
