// What was drawn is kept for a while; a crowd that asks for the same picture has it drawn once.
import { expect, test } from '@jest/globals';
import { Turns } from '../../transactions/turns.ts';
import { DrawnPictures } from './drawn-pictures.ts';
import type { Picture } from './picture.ts';

const aPicture = (shapes: string): Picture => ({ shapes, files: [], words: [] });
const nothing = () => Promise.resolve(null);

test('one is drawn once, for all who ask at the same time and for those after them', async () => {
  let drawings = 0;
  const drawn = new DrawnPictures(new Turns(), nothing, () => {
    drawings++;
    return Promise.resolve(Buffer.from('png'));
  });
  const picture = aPicture('<svg/>');
  const name = drawn.nameOf(picture);
  const crowd = await Promise.all(Array.from({ length: 50 }, () => drawn.find(name, picture)));
  expect(new Set(crowd.map(String))).toEqual(new Set(['png']));
  await drawn.find(name, picture);
  expect(drawings).toBe(1);
});

test('its name follows from what stands in it', () => {
  const drawn = new DrawnPictures(new Turns(), nothing);
  expect(drawn.nameOf(aPicture('a'))).toBe(drawn.nameOf(aPicture('a')));
  expect(drawn.nameOf(aPicture('a'))).not.toBe(drawn.nameOf(aPicture('b')));
});

test('of many, those asked for last are kept, and one that failed is tried again', async () => {
  let broken = true;
  const drawn = new DrawnPictures(new Turns(), nothing, ({ shapes }) =>
    broken ? Promise.reject(new Error('no')) : Promise.resolve(Buffer.from(shapes)),
  );
  const find = (shapes: string) => drawn.find(shapes, aPicture(shapes));
  await expect(find('0')).rejects.toThrow('no');
  broken = false;
  for (let i = 0; i <= 100; i++) {
    await find(String(i));
    await find('0');
  }
  expect(['0', '1', '100'].map((name) => drawn.has(name))).toEqual([true, false, true]);
});
