// QR codes as bits: drawn by players in whatever way they can.
import { encode } from 'uqr';
import type { Qr } from './screen-document.ts';

/** As many offers as screens of a large town show; the codes of others are made again. */
const MOST_KNOWN = 20_000;
const known = new Map<string, Qr>();

/** Of an address, readable with a seventh of it dirty (level M), without its quiet zone. */
export function qrOf(address: string): Qr {
  let code = known.get(address);
  if (code === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(address, (code = drawn(address)));
  }
  return code;
}

function drawn(address: string): Qr {
  const { size, data } = encode(address, { ecc: 'M', border: 0 });
  const bytes = Buffer.alloc(Math.ceil((size * size) / 8));
  data.flat().forEach((dark, at) => {
    if (dark) bytes[at >> 3]! |= 0x80 >> (at & 7);
  });
  return `${size}:${bytes.toString('base64')}`;
}
