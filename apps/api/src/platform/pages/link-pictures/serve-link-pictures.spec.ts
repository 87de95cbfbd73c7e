/** Pictures beside links, over HTTP: found by the web app, drawn here, asked for again only when they have changed. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { type Api, startApi } from '../../../testing/servers/api.ts';
import { ProbeModule } from '../../../testing/servers/probe.module.ts';

const WEB = `
  export const render = async () => ({ status: 200, html: '' });
  export const renderFailure = () => '';
  export async function findPicture({ name, language, origin, execute }) {
    if (name === '10001') return null;
    if (name === '10002') throw new Error('secret: password=hunter2');
    const { data } = await execute('{ whoAmI }', {}, language);
    if (!data) throw new Error('not asked');
    const shapes = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630" width="1200" height="630">'
      + '<title>' + name + language + origin + '</title></svg>';
    return { shapes, files: [], words: [] };
  }
`;

let api: Api;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'mitnand-web-'));
  mkdirSync(path.join(folder, 'server'));
  mkdirSync(path.join(folder, 'client/assets'), { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(path.join(folder, 'server/entry-server.js'), WEB);
  api = await startApi({ features: [ProbeModule], webFolder: folder, limits: true });
});
afterAll(async () => {
  await api.close();
  rmSync(folder, { recursive: true });
});

const get = (url: string, headers: Record<string, string> = {}) => api.app.inject({ url, headers });

it('is a picture that may be kept for minutes', async () => {
  const { statusCode, headers, rawPayload } = await get('/vorschau/12345.png?lang=uk');
  expect([statusCode, headers['content-type']]).toEqual([200, 'image/png']);
  expect(headers['cache-control']).toBe('public, max-age=300');
  const { width, height } = await sharp(rawPayload).metadata();
  expect([width, height]).toEqual([1200, 630]);
});

it('is not sent twice, and is another in another language', async () => {
  const { headers } = await get('/vorschau/12345.png?lang=uk');
  const etag = String(headers['etag']);
  const again = await get('/vorschau/12345.png?lang=uk', { 'if-none-match': etag });
  expect([again.statusCode, again.payload]).toEqual([304, '']);
  expect((await get('/vorschau/12345.png?lang=ar')).headers['etag']).not.toBe(etag);
});

it.each([
  '/vorschau/10001.png',
  '/vorschau/1234.png',
  '/vorschau/12345.webp',
  '/vorschau/..%2f1.png',
  '/vorschau/x.png',
])('is not there under %s', async (address) => {
  const { statusCode, headers } = await get(address);
  expect([statusCode, headers['cache-control']]).toEqual([404, 'no-store']);
});

it('says nothing of what went wrong within', async () => {
  const { statusCode, payload } = await get('/vorschau/10002.png');
  expect(statusCode).toBe(500);
  expect(payload).not.toContain('hunter2');
});

it('draws so many for one network, and still shows those it has', async () => {
  await api.sql('UPDATE rate_count SET hits = 300');
  expect((await get('/vorschau/12345.png?lang=uk')).statusCode).toBe(200);
  const { statusCode, headers } = await get('/vorschau/54321.png');
  expect(statusCode).toBe(429);
  expect(Number(headers['retry-after'])).toBeGreaterThan(0);
});
