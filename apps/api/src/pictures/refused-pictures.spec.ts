// What is sent as a picture is believed by its content only, and refused with the reason.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, startApi } from '../testing/servers/api.ts';
import { bomb, drawn, plain, sent, svg } from '../testing/made/pictures.ts';
import { StaffClient } from '../testing/desks/staff-client.ts';

let api: Api;
let admin: StaffClient;

beforeAll(async () => {
  api = await startApi();
  admin = await StaffClient.signedIn(api, { role: 'TOWN_ADMIN' });
});
afterAll(() => api.close());

const truncated = async () => {
  const whole = await drawn().jpeg().toBuffer();
  return whole.subarray(0, whole.length / 2);
};

const never: [string, string, () => Promise<Buffer>][] = [
  ['a picture bomb', 'TOO_MANY_PIXELS', async () => bomb()],
  ['a real picture with too many pixels', 'TOO_MANY_PIXELS', () => plain(8_000, 7_000).jpeg().toBuffer()],
  ['an SVG with a script', 'NOT_A_PICTURE', async () => svg],
  [
    'an SVG behind a first line',
    'NOT_A_PICTURE',
    async () => Buffer.concat([Buffer.from('<?xml version="1.0"?>\n'), svg]),
  ],
  ['a text', 'NOT_A_PICTURE', async () => Buffer.from('Hallo')],
  ['nothing', 'NOT_A_PICTURE', async () => Buffer.alloc(0)],
  ['a TIFF', 'NOT_A_PICTURE', () => drawn().tiff().toBuffer()],
  ['a file that ends in the middle', 'BROKEN', truncated],
  [
    'a JPEG by its first bytes only',
    'BROKEN',
    async () => Buffer.concat([Buffer.from('ffd8ffe0', 'hex'), Buffer.alloc(500, 65)]),
  ],
  ['a single pixel', 'TOO_SMALL', () => drawn(1, 1).png().toBuffer()],
  ['a line', 'TOO_SMALL', () => plain(4_000, 3).png().toBuffer()],
  [
    'more than 15 MB',
    'TOO_LARGE',
    async () => Buffer.concat([Buffer.from('ffd8ff', 'hex'), Buffer.alloc(16 * 1024 * 1024)]),
  ],
];

describe.each(['pictures', 'logo'] as const)('sent to /team/%s', (to) => {
  test.each(never)('%s is refused', async (_, reason, file) => {
    const refusal = { status: 400, code: 'PICTURE_REFUSED', reason };
    expect(await sent(api, admin, await file(), to, { type: 'image/png' })).toMatchObject(refusal);
  });
});

test('a picture of an offer is refused when it would be blurred', async () => {
  const { reason } = await sent(api, admin, await plain(800, 199).png().toBuffer());
  expect(reason).toBe('TOO_SMALL');
});

test.each([
  ['too low to be read', 'TOO_SMALL', 60, 31],
  ['longer than six times its height', 'TOO_LONG', 601, 100],
  ['higher than twice its width', 'TOO_LONG', 100, 201],
])('a logo %s is refused', async (_, reason, width, height) => {
  const logo = await plain(width, height).png().toBuffer();
  expect(await sent(api, admin, logo, 'logo')).toMatchObject({ code: 'PICTURE_REFUSED', reason });
});
