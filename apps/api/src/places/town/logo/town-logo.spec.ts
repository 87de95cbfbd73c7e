// The town's logo: sent by an admin, shown on every page, noted in the log.
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import sharp from 'sharp';
import { newId } from '../../../platform/ids.ts';
import { type Api, startApi } from '../../../testing/servers/api.ts';
import { Builders } from '../../../testing/made/builders.ts';
import { drawn, drawnLogo, plain, sent, shown } from '../../../testing/made/pictures.ts';
import { StaffClient } from '../../../testing/desks/staff-client.ts';

let api: Api;
let admin: StaffClient;

beforeAll(async () => {
  api = await startApi();
  await new Builders(api).aTown();
  admin = await StaffClient.signedIn(api, { role: 'TOWN_ADMIN' });
});
afterEach(() => admin.data('mutation { removeTownLogo { name } }'));
afterAll(() => api.close());

const aLogo = async (file?: Buffer) =>
  (await sent(api, admin, file ?? (await drawnLogo()), 'logo', { type: 'image/png' })).picture;
const fields = 'logo { id url640 url1280 width height }';
const set = (pictureId: string) =>
  admin.graphql(`mutation ($id: ID!) { setTownLogo(pictureId: $id) { ${fields} } }`, { id: pictureId });
const logo = async () => (await api.data(`{ town { ${fields} } }`)).town.logo;

test('it is shown once an admin has made it the town’s, and the sparrows again when it is removed', async () => {
  expect(await logo()).toBeNull();
  const sentOne = await aLogo();
  expect(await logo()).toBeNull();
  expect((await set(sentOne.id)).data.setTownLogo.logo).toEqual(await logo());
  expect(await logo()).toEqual({
    id: sentOne.id,
    url640: `/pictures/${sentOne.id}-640.webp`,
    url1280: `/pictures/${sentOne.id}-1280.webp`,
    width: 600,
    height: 200,
  });
  const { removeTownLogo } = await admin.data(`mutation { removeTownLogo { ${fields} } }`);
  expect([removeTownLogo.logo, await logo()]).toEqual([null, null]);
});

test('what is transparent stays so, and the ground shines through', async () => {
  const { url640 } = await aLogo(await drawnLogo(600, 200));
  const { response, file } = await shown(api, url640);
  expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  const { data, info } = await sharp(file).raw().toBuffer({ resolveWithObject: true });
  expect(info).toMatchObject({ channels: 4, width: 360, height: 120 });
  const pixel = (x: number, y: number) => [...data.subarray((y * 360 + x) * 4, (y * 360 + x) * 4 + 4)];
  expect(pixel(2, 2)[3]).toBe(0);
  expect(pixel(180, 60)).toEqual([192, 0, 0, 255]);
});

test.each([
  ['small', 32, 32, 32, 32],
  ['as wide as it may be', 3_000, 500, 1_280, 213],
  ['square and large', 2_000, 2_000, 240, 240],
  ['a coat of arms', 500, 1_000, 120, 240],
])('one that is %s and of one colour is taken', async (_, width, height, shownWidth, shownHeight) => {
  const taken = await aLogo(await plain(width, height).png().toBuffer());
  expect([taken.width, taken.height]).toEqual([shownWidth, shownHeight]);
});

test('a WebP or JPEG becomes one too, whatever it is called', async () => {
  expect((await aLogo(await plain(200, 80).webp().toBuffer())).width).toBe(200);
  const photo = await aLogo(await drawn(1_200, 400).jpeg().toBuffer());
  // Shades are kept small rather than exact.
  expect((await shown(api, photo.url640)).file.length).toBeLessThan(40_000);
});

test('neither a picture of an offer nor anything else becomes the logo', async () => {
  const { picture } = await sent(api, admin, await drawn().jpeg().toBuffer());
  for (const id of [picture.id, newId(), 'Logo'])
    expect((await set(id)).errors![0]!.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'pictureId' });
  expect(await logo()).toBeNull();
});

test('a change of it makes nobody’s typed data stale', async () => {
  const { townSettings } = await admin.data('{ townSettings { version } }');
  await set((await aLogo()).id);
  const { code } = await admin.graphql(
    `mutation ($version: Int!) { saveTown(version: $version, input: { name: "Ulm" }) { name } }`,
    townSettings,
  );
  expect(code).toBeUndefined();
  expect(await logo()).not.toBeNull();
});

test('who sent, set and removed it stands in the log', async () => {
  const { id } = await aLogo();
  await set(id);
  await admin.data('mutation { removeTownLogo { name } }');
  const entries = await api.sql(
    `SELECT action, object_id FROM audit_entry WHERE action LIKE '%Logo' ORDER BY at DESC, id DESC LIMIT 3`,
  );
  expect(entries).toEqual([
    { action: 'town.removeLogo', object_id: null },
    { action: 'town.setLogo', object_id: id },
    { action: 'town.uploadLogo', object_id: id },
  ]);
});
