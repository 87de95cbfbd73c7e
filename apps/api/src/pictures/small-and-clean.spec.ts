// Pictures from outside become small files of which only the pixels are left.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import sharp from 'sharp';
import { type Api, startApi } from '../testing/servers/api.ts';
import { drawn, plain, sent, shown } from '../testing/made/pictures.ts';
import { StaffClient } from '../testing/desks/staff-client.ts';

let api: Api;
let admin: StaffClient;

beforeAll(async () => {
  api = await startApi();
  admin = await StaffClient.signedIn(api, { role: 'TOWN_ADMIN' });
});
afterAll(() => api.close());

const send = (file: Buffer, type?: string) => sent(api, admin, file, 'pictures', type ? { type } : {});

test('a photo becomes two small files that browsers keep for ever and never guess about', async () => {
  const { status, picture } = await send(await plain(3_000, 2_000).jpeg().toBuffer());
  expect([status, picture.width, picture.height]).toEqual([200, 1_280, 853]);
  const { response, file } = await shown(api, picture.url640);
  expect(response.headers.get('content-type')).toBe('image/webp');
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(await sharp(file).metadata()).toMatchObject({ format: 'webp', width: 640, height: 427 });
  expect((await shown(api, picture.url1280)).response.status).toBe(200);
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
  const { file } = await shown(api, picture.url1280);
  const { exif, xmp, iptc, icc, orientation } = await sharp(file).metadata();
  expect({ exif, xmp, iptc, icc, orientation }).toEqual({});
  expect(file.includes('geheim')).toBe(false);
});

test('of a file that is also a web page only the pixels are left', async () => {
  const script = Buffer.from('<html><script>alert(1)</script></html>');
  const { picture } = await send(Buffer.concat([await drawn().jpeg().toBuffer(), script]));
  expect((await shown(api, picture.url1280)).file.includes('script')).toBe(false);
});

test('a PNG that is called a JPEG is taken for what it is', async () => {
  const png = await drawn(400, 400).png().toBuffer();
  expect((await send(png, 'image/jpeg')).status).toBe(200);
});

test('pictures in the colours of printers, animations and transparent ones are shown', async () => {
  const cmyk = await drawn(400, 300).toColourspace('cmyk').jpeg().toBuffer();
  expect((await sharp(cmyk).metadata()).space).toBe('cmyk');
  const { picture } = await send(cmyk);
  expect((await sharp((await shown(api, picture.url640)).file).metadata()).space).toBe('srgb');

  const frames = await Promise.all([drawn(300, 300).raw().toBuffer(), drawn(300, 300).raw().toBuffer()]);
  const gif = await sharp(Buffer.concat(frames), {
    raw: { width: 300, height: 600, channels: 3, pageHeight: 300 },
  })
    .gif()
    .toBuffer();
  expect((await sharp(gif).metadata()).pages).toBe(2);
  expect((await send(gif, 'image/gif')).picture).toMatchObject({ width: 300, height: 300 });

  const clear = sharp({
    create: { width: 300, height: 300, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
  });
  const onWhite = (await send(await clear.png().toBuffer())).picture;
  expect((await sharp((await shown(api, onWhite.url640)).file).metadata()).hasAlpha).toBe(false);
});
