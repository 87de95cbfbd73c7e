/** Values by key: asked for together, known at once. */
import { describe, expect, test } from '@jest/globals';
import { Loader, whenKnown } from './loader.ts';

/** Doubles numbers and notes how it was asked; refuses 13, and everything together with 99. */
function doubling() {
  const asked: number[][] = [];
  const loader = new Loader<number, number>(async (keys) => {
    asked.push([...keys]);
    if (keys.includes(99)) throw new Error('the database is away');
    return keys.map((key) => (key === 13 ? new Error('an unlucky number') : 2 * key));
  });
  return { asked, loader };
}

describe('a loader', () => {
  test('asks once for all that is wanted in the same moment, whatever it came through', async () => {
    const { asked, loader } = doubling();
    const later = Promise.resolve().then(() => loader.load(3));
    expect(await Promise.all([loader.load(1), loader.get(2), loader.load(1), later])).toEqual([2, 4, 2, 6]);
    expect(asked).toEqual([[1, 2, 3]]);
  });

  test('answers at once what it knows, null and undefined too', async () => {
    const { asked, loader } = doubling();
    await loader.load(1);
    expect(loader.get(1)).toBe(2);
    const nothing = new Loader<number, null | undefined>(async (keys) => keys.map(() => null));
    nothing.prime(5, undefined);
    await nothing.load(6);
    expect([nothing.get(5), nothing.get(6)]).toEqual([undefined, null]);
    expect(asked).toEqual([[1]]);
  });

  test('takes what is handed over, unless it knows or has asked already', async () => {
    const { asked, loader } = doubling();
    loader.prime(1, 100);
    loader.prime(1, 200);
    const coming = loader.load(2);
    loader.prime(2, 300);
    expect([loader.get(1), await coming, loader.get(2)]).toEqual([100, 4, 4]);
    expect(asked).toEqual([[2]]);
  });

  test('fails one key, or all when the question fails, and asks again then', async () => {
    const { asked, loader } = doubling();
    const [unlucky, fine] = await Promise.allSettled([loader.load(13), loader.load(1)]);
    expect([unlucky.status, fine.status]).toEqual(['rejected', 'fulfilled']);
    await expect(Promise.all([loader.load(99), loader.load(3)])).rejects.toThrow('the database is away');
    expect(await loader.load(3)).toBe(6);
    expect(asked).toEqual([[13, 1], [99, 3], [3]]);
  });

  test('asks for no more than a thousand at a time', async () => {
    const { asked, loader } = doubling();
    await Promise.all(Array.from({ length: 1_500 }, (_, key) => loader.load(1_000 + key)));
    expect(asked.map(({ length }) => length)).toEqual([1_000, 500]);
  });
});

test('what is known is gone on with at once, what is coming when it is there', async () => {
  expect(whenKnown(2, (value) => value + 1)).toBe(3);
  expect(await whenKnown(Promise.resolve(2), (value) => value + 1)).toBe(3);
});
