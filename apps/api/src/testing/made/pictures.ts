// Pictures to send, and how they are sent and looked at.
import { crc32, deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import type { Api } from '../servers/api.ts';
import type { StaffClient } from '../desks/staff-client.ts';

export interface Sending {
  type?: string;
  headers?: Record<string, string>;
}

/** Sends a picture for an offer or as a logo; `picture` is the answer, `code` and `reason` the refusal. */
export async function sent(
  api: Api,
  { cookie }: StaffClient,
  file: Buffer,
  to: 'pictures' | 'logo' = 'pictures',
  { type = 'image/jpeg', headers = {} }: Sending = {},
) {
  const response = await fetch(`${api.url}/team/${to}`, {
    method: 'POST',
    headers: { 'content-type': type, 'x-mitnand': '1', cookie, ...headers },
    body: new Uint8Array(file),
  });
  const answer = (await response.json()) as any;
  const { code, values } = answer.errors?.[0]?.extensions ?? {};
  return { status: response.status, picture: answer, code, reason: values?.reason };
}

/** The file under an address. */
export async function shown(api: Api, address: string) {
  const response = await fetch(api.url + address);
  return { response, file: Buffer.from(await response.arrayBuffer()) };
}

/** A picture of noise, so that it has some size. */
export const drawn = (width = 800, height = 600): Sharp =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#777',
      noise: { type: 'gaussian', mean: 120, sigma: 60 },
    },
  });

/** Of one colour, which is quick to make. */
export const plain = (width: number, height: number): Sharp =>
  sharp({ create: { width, height, channels: 3, background: '#777' } });

/** A red sign in the middle of nothing. */
export function drawnLogo(width = 600, height = 200): Promise<Buffer> {
  const nothing = { width, height, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } as const;
  const sign = { width: width / 2, height: height / 2, channels: 4, background: '#c00000' } as const;
  return sharp({ create: nothing })
    .composite([{ input: { create: sign } }])
    .png()
    .toBuffer();
}

/** 144 megapixels in some 20 kB. */
export function bomb(): Buffer {
  const side = 12_000;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const pixels = deflateSync(Buffer.alloc((side / 8 + 1) * side));
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** PNG, third edition, 5.3. */
function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, checksum]);
}

/** A drawing that would run a script. */
export const svg = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400"><script>alert(1)</script></svg>',
);
