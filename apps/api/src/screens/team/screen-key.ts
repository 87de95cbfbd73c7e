// Keys of screens: short enough to be typed with a remote control, and read out on the telephone.
import { randomInt } from 'node:crypto';

/** Without i, l, o, 0 and 1, which look alike. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';
const LENGTH = 10;

/** Ten random signs, one of 800 trillion: nobody happens upon one, and none comes twice. */
export function newScreenKey(): string {
  return Array.from({ length: LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join('');
}
