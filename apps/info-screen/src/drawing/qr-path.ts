/** Draws a QR code from its bits as one path: each run of dark modules in a row is one rectangle. */
import type { Qr } from '../screen-document.ts';

/** Modules of light around it, as the standard asks for. */
const QUIET = 4;

export function qrPath(qr: Qr): { side: number; path: string } {
  const [size, bits] = qr.split(':');
  const modules = Number(size);
  const bytes = atob(bits!);
  const isDark = (bit: number) => (bytes.charCodeAt(bit >> 3) >> (7 - (bit & 7))) & 1;
  let path = '';
  for (let y = 0; y < modules; y += 1) {
    for (let x = 0; x < modules; x += 1) {
      const from = x;
      while (x < modules && isDark(y * modules + x)) x += 1;
      if (x > from) path += `M${from + QUIET} ${y + QUIET}h${x - from}v1H${from + QUIET}z`;
    }
  }
  return { side: modules + 2 * QUIET, path };
}
