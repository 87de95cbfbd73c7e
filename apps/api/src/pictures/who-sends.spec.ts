// Only staff send pictures, only from our own pages, and nobody brings the server down by it.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { newId } from '../platform/ids.ts';
import { type Api, startApi } from '../testing/servers/api.ts';
import { drawn, sent } from '../testing/made/pictures.ts';
import { StaffClient } from '../testing/desks/staff-client.ts';

let api: Api;
let admin: StaffClient;

beforeAll(async () => {
  api = await startApi();
  admin = await StaffClient.signedIn(api, { role: 'TOWN_ADMIN' });
});
afterAll(() => api.close());

test('what never ends is cut off, and the server goes on', async () => {
  let pieces = 0;
  const endless = new ReadableStream({
    pull: (controller) => {
      pieces += 1;
      controller.enqueue(new Uint8Array(1024 * 1024));
    },
  });
  const headers = { 'content-type': 'image/png', 'x-mitnand': '1', cookie: admin.cookie };
  const init = { method: 'POST', headers, body: endless, duplex: 'half' } as RequestInit;
  await fetch(`${api.url}/team/pictures`, init).catch(() => undefined);
  expect(pieces).toBeLessThan(80);
  expect((await sent(api, admin, await drawn().png().toBuffer())).status).toBe(200);
});

test('a large body of somebody who is not signed in is not kept, and the connection does not hang', async () => {
  const large = Buffer.alloc(16 * 1024 * 1024);
  const { code } = await sent(api, admin, large, 'pictures', { headers: { cookie: '' } });
  expect(code).toBe('SIGN_IN_NEEDED');
});

test('only staff send pictures, only from our own pages, and only pictures', async () => {
  const file = await drawn().png().toBuffer();
  expect((await sent(api, admin, file, 'pictures', { headers: { cookie: '' } })).code).toBe('SIGN_IN_NEEDED');
  expect((await sent(api, await StaffClient.signedIn(api, { role: 'AUDITOR' }), file)).code).toBe(
    'FORBIDDEN',
  );
  const form = await fetch(`${api.url}/team/pictures`, {
    method: 'POST',
    headers: { 'content-type': 'image/png', cookie: admin.cookie },
    body: new Uint8Array(file),
  });
  expect(form.status).toBe(403);
  for (const type of ['text/html', 'application/json'])
    expect((await sent(api, admin, file, 'pictures', { type })).status).toBeGreaterThanOrEqual(400);
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
