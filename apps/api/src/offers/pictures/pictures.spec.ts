// Pictures from outside: believed by their content only, made small and clean, or refused with the reason.
import { crc32, deflateSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import sharp from 'sharp';
import { newId } from '../../platform/ids.ts';
import { Jobs } from '../../platform/jobs.ts';
import { type Api, startApi } from '../../testing/api.ts';
import { Builders } from '../../testing/builders.ts';
import { StaffClient } from '../../testing/staff-client.ts';
import { TeamDesk } from '../../testing/team-desk.ts';

let api: Api;
let team: TeamDesk;

beforeAll(async () => {
  api = await startApi();
  const make = new Builders(api);
  await make.aTown();
  const owned = { venueId: (await make.aVenue()).id, organisationId: (await make.anOrganisation()).id };
  team = new TeamDesk(
    await StaffClient.signedIn(api, { role: 'QUARTIER_TEAM', venueId: owned.venueId }),
    owned,
  );
});
afterAll(() => api.close());

interface Sending {
  type?: string;
  headers?: Record<string, string>;
}

async function send(file: Buffer, { type = 'image/jpeg', headers = {} }: Sending = {}) {
  const response = await fetch(`${api.url}/team/pictures`, {
    method: 'POST',
    headers: { 'content-type': type, 'x-mitnand': '1', cookie: team.client.cookie, ...headers },
    body: new Uint8Array(file),
  });
  const answer = (await response.json()) as any;
  const { code, values } = answer.errors?.[0]?.extensions ?? {};
  return { status: response.status, picture: answer, code, reason: values?.reason };
}

/** A picture of noise, so that it has some size. */
const drawn = (width = 800, height = 600) =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#777',
      noise: { type: 'gaussian', mean: 120, sigma: 60 },
    },
  });

async function shown(address: string) {
  const response = await fetch(api.url + address);
  return { response, file: Buffer.from(await response.arrayBuffer()) };
}

test('a photo becomes two small files that browsers keep for ever and never guess about', async () => {
  const { status, picture } = await send(await plain(3_000, 2_000).jpeg().toBuffer());
  expect([status, picture.width, picture.height]).toEqual([200, 1_280, 853]);
  const { response, file } = await shown(picture.url640);
  expect(response.headers.get('content-type')).toBe('image/webp');
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(await sharp(file).metadata()).toMatchObject({ format: 'webp', width: 640, height: 427 });
  expect((await shown(picture.url1280)).response.status).toBe(200);
});

test('it is turned upright, and place, camera and words in it are gone', async () => {
  const photo = await drawn(800, 600)
    .withExif({
      IFD0: { Copyright: 'Streng geheim' },
      IFD3: { GPSLatitude: '48/1 23/1 0/1', GPSLatitudeRef: 'N' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  expect((await sharp(photo).metadata()).exif).toBeDefined();
  const { picture } = await send(photo);
  expect([picture.width, picture.height]).toEqual([600, 800]);
  const { file } = await shown(picture.url1280);
  const { exif, xmp, iptc, icc, orientation } = await sharp(file).metadata();
  expect({ exif, xmp, iptc, icc, orientation }).toEqual({});
  expect(file.includes('geheim')).toBe(false);
});

test('of a file that is also a web page only the pixels are left', async () => {
  const script = Buffer.from('<html><script>alert(1)</script></html>');
  const { picture } = await send(Buffer.concat([await drawn().jpeg().toBuffer(), script]));
  expect((await shown(picture.url1280)).file.includes('script')).toBe(false);
});

test('a PNG that is called a JPEG is taken for what it is', async () => {
  const png = await drawn(400, 400).png().toBuffer();
  expect((await send(png, { type: 'image/jpeg' })).status).toBe(200);
});

test('pictures in the colours of printers, animations and transparent ones are shown', async () => {
  const cmyk = await drawn(400, 300).toColourspace('cmyk').jpeg().toBuffer();
  expect((await sharp(cmyk).metadata()).space).toBe('cmyk');
  const { picture } = await send(cmyk);
  expect((await sharp((await shown(picture.url640)).file).metadata()).space).toBe('srgb');

  const frames = await Promise.all([drawn(300, 300).raw().toBuffer(), drawn(300, 300).raw().toBuffer()]);
  const gif = await sharp(Buffer.concat(frames), {
    raw: { width: 300, height: 600, channels: 3, pageHeight: 300 },
  })
    .gif()
    .toBuffer();
  expect((await sharp(gif).metadata()).pages).toBe(2);
  expect((await send(gif, { type: 'image/gif' })).picture).toMatchObject({ width: 300, height: 300 });

  const clear = sharp({
    create: { width: 300, height: 300, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
  });
  expect((await send(await clear.png().toBuffer())).status).toBe(200);
});

/** 144 megapixels in some 20 kB. */
function bomb(): Buffer {
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

/** Of one colour, which is quick to make. */
const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#777' } });

const truncated = async () => {
  const whole = await drawn().jpeg().toBuffer();
  return whole.subarray(0, whole.length / 2);
};
const svg = async () =>
  Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400"><script>alert(1)</script></svg>',
  );

test.each([
  ['a picture bomb', 'TOO_MANY_PIXELS', async () => bomb()],
  ['a real picture with too many pixels', 'TOO_MANY_PIXELS', () => plain(8_000, 7_000).jpeg().toBuffer()],
  ['an SVG with a script', 'NOT_A_PICTURE', svg],
  [
    'an SVG behind a first line',
    'NOT_A_PICTURE',
    async () => Buffer.concat([Buffer.from('<?xml version="1.0"?>\n'), await svg()]),
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
])(
  '%s is refused',
  async (_, reason, file) => {
    expect(await send(await file(), { type: 'image/png' })).toMatchObject({
      status: 400,
      code: 'PICTURE_REFUSED',
      reason,
    });
  },
  30_000,
);

test('more than 15 MB is refused', async () => {
  const large = Buffer.concat([Buffer.from('ffd8ff', 'hex'), Buffer.alloc(16 * 1024 * 1024)]);
  expect(await send(large)).toMatchObject({ code: 'PICTURE_REFUSED', reason: 'TOO_LARGE' });
});

test('what never ends is cut off, and the server goes on', async () => {
  let sent = 0;
  const endless = new ReadableStream({
    pull: (controller) => {
      sent += 1;
      controller.enqueue(new Uint8Array(1024 * 1024));
    },
  });
  const headers = { 'content-type': 'image/png', 'x-mitnand': '1', cookie: team.client.cookie };
  const init = { method: 'POST', headers, body: endless, duplex: 'half' } as RequestInit;
  await fetch(`${api.url}/team/pictures`, init).catch(() => undefined);
  expect(sent).toBeLessThan(80);
  expect((await send(await drawn().png().toBuffer())).status).toBe(200);
});

test('a large body of somebody who is not signed in is not kept, and the connection does not hang', async () => {
  const large = Buffer.alloc(16 * 1024 * 1024);
  const { code } = await send(large, { headers: { cookie: '' } });
  expect(code).toBe('SIGN_IN_NEEDED');
});

test('only staff send pictures, only from our own pages, and only pictures', async () => {
  const file = await drawn().png().toBuffer();
  expect((await send(file, { headers: { cookie: '' } })).code).toBe('SIGN_IN_NEEDED');
  const auditor = await StaffClient.signedIn(api, { role: 'AUDITOR' });
  expect((await send(file, { headers: { cookie: auditor.cookie } })).code).toBe('FORBIDDEN');
  const form = await fetch(`${api.url}/team/pictures`, {
    method: 'POST',
    headers: { 'content-type': 'image/png', cookie: team.client.cookie },
    body: new Uint8Array(file),
  });
  expect(form.status).toBe(403);
  expect((await send(file, { type: 'text/html' })).status).toBeGreaterThanOrEqual(400);
  expect((await send(file, { type: 'application/json' })).status).toBeGreaterThanOrEqual(400);
});

test('a picture body opens no other door', async () => {
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'image/png' },
    body: new Uint8Array(await drawn(300, 300).png().toBuffer()),
  });
  expect(response.status).toBe(400);
});

test.each(['x.webp', `${newId()}-640.webp`, `${newId()}-641.webp`, '..%2fpackage.json'])(
  '%s is no picture',
  async (name) => {
    expect((await fetch(`${api.url}/pictures/${name}`)).status).toBe(404);
  },
);

test('an offer shows its picture with words in the language of the page, else in the original one', async () => {
  const { picture } = await send(await drawn().jpeg().toBuffer());
  const document = { ...team.complete(), pictureId: picture.id };
  const id = newId();
  const { missing } = await team.saved(id, 0, document);
  expect(missing).toEqual(['texts.de.pictureAlternative']);
  const described = { ...document.texts[0]!, pictureAlternative: 'Zwei Menschen lesen auf einer Bank.' };
  await team.saved(id, 1, { ...document, texts: [described] });
  await team.publish(id, 2);
  const { offer } = await api.data(
    `query ($id: ID!) { offer(id: $id) { picture { url640 url1280 width height alternativeText } } }`,
    { id },
    { language: 'en' },
  );
  expect(offer.picture).toEqual({
    url640: `/pictures/${picture.id}-640.webp`,
    url1280: `/pictures/${picture.id}-1280.webp`,
    width: 800,
    height: 600,
    alternativeText: 'Zwei Menschen lesen auf einer Bank.',
  });
});

test('nobody puts the picture of somebody else on a new offer', async () => {
  const { picture } = await send(await drawn().jpeg().toBuffer());
  const organisationId = team.complete().organisationId!;
  const other = new TeamDesk(
    await StaffClient.signedIn(api, { role: 'ORGANISATION_MEMBER', organisationId }),
    {
      organisationId,
    },
  );
  expect(await other.save(newId(), 0, { organisationId, pictureId: picture.id })).toMatchObject({
    code: 'BAD_INPUT',
    field: 'draft.pictureId',
  });
});

test('pictures on no offer and in no draft are thrown away after two days', async () => {
  const [unused, typed] = [
    await send(await drawn().png().toBuffer()),
    await send(await drawn().png().toBuffer()),
  ];
  await team.saved(newId(), 0, { ...team.complete(), pictureId: typed.picture.id });
  await api.get(Jobs).run('delete-pictures');
  expect((await shown(unused.picture.url640)).response.status).toBe(200);
  api.clock.advance({ hours: 49 });
  await api.get(Jobs).run('delete-pictures');
  expect((await shown(unused.picture.url640)).response.status).toBe(404);
  expect((await shown(typed.picture.url640)).response.status).toBe(200);
});
