/** Pages rendered by the API process, and the browser's files beside them. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Api, startApi } from '../../testing/servers/api.ts';
import { Config } from '../settings/config.ts';
import { ProbeModule } from '../../testing/servers/probe.module.ts';

const RENDERER = `
  export async function render({ url, origin, wishes, execute, visit }) {
    const language = wishes[0] ?? 'de';
    if (url === '/broken') throw new Error('secret: password=hunter2');
    if (url === '/nowhere') return { status: 404, html: '<h1>404</h1>' };
    if (url === '/origin') return { status: 200, html: origin };
    if (url === '/visit') return { status: 200, html: visit };
    const { data, errors } = await execute('query { whoAmI ' + (url === '/refused' ? 'refused' : '') + '}', {}, language);
    const html = '<h1>' + language + '</h1>' + JSON.stringify({ data, errors }) + ' '.repeat(2000);
    return { status: 200, html, headers: { vary: 'cookie', 'content-language': language } };
  }
  export const renderFailure = (wishes, requestId) => '<h1>sorry ' + wishes[0] + ' ' + requestId + '</h1>';
`;

let api: Api;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'mitnand-web-'));
  const file = (name: string, text: string | Buffer) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  };
  file('package.json', '{ "type": "module" }');
  file('server/entry-server.js', RENDERER);
  const script = 'console.log("hello");'.repeat(200);
  file('client/assets/app-Ab12.js', script);
  file('client/assets/app-Ab12.js.br', brotliCompressSync(script));
  file('client/favicon.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
  file('client/.vite/manifest.json', '{}');
  api = await startApi({ features: [ProbeModule], webFolder: folder });
});
afterAll(async () => {
  await api.close();
  rmSync(folder, { recursive: true });
});

const get = async (address: string, headers: Record<string, string> = {}, method = 'GET') => {
  const response = await fetch(`${api.url}${address}`, { method, headers });
  return { status: response.status, headers: response.headers, text: await response.text() };
};

describe('a page', () => {
  it('is rendered with answers of the API, in the language asked for', async () => {
    const page = await get('/angebote?art=helfen', { 'accept-language': 'en' });
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.text).toContain('<h1>en</h1>');
    expect(page.text).toContain('\\"language\\":\\"en\\"');
    expect(page.headers.get('etag')).toBeNull();
  });

  it('keeps to the language chosen once', async () => {
    const page = await get('/', { 'accept-language': 'de', cookie: 'other=1; lang=en' });
    expect(page.text).toContain('<h1>en</h1>');
    expect(page.text).toContain('\\"language\\":\\"en\\"');
    expect((await get('/', { cookie: 'lang=de-simple' })).text).toContain('<h1>de-simple</h1>');
    expect((await get('/', { cookie: 'lang=xx<script>' })).text).toContain('<h1>xx</h1>');
  });

  it('gets refusals of the API as answers', async () => {
    const page = await get('/refused', { 'accept-language': 'en' });
    expect(page.text).toContain('"code":"PARTY_TOO_LARGE"');
  });

  it('is sent smaller, and says that it depends on what the browser takes', async () => {
    const page = await get('/', { 'accept-encoding': 'gzip, br' });
    expect(page.headers.get('content-encoding')).toBe('br');
    expect(page.headers.get('vary')).toBe('cookie, accept-encoding');
    expect(page.text).toContain('<h1>de</h1>');
  });

  it('brings a token of its own for what is asked from it, and is kept by nobody', async () => {
    const [one, two] = [await get('/visit'), await get('/visit')];
    expect(one.headers.get('cache-control')).toBe('no-store');
    expect(one.text).not.toBe(two.text);
    const { whoAmI } = await api.data('{ whoAmI }', {}, { headers: { 'x-visit': one.text } });
    expect((JSON.parse(whoAmI) as { visitKey: string }).visitKey).toBe(one.text.split('.')[0]);
  });

  it('knows where the site is reached from outside, whatever host was asked for', async () => {
    expect((await get('/origin', { host: 'evil.example' })).text).toBe(api.app.get(Config).publicUrl);
  });

  it('that is not there is the web app’s own 404', async () => {
    expect(await get('/nowhere')).toMatchObject({ status: 404, text: '<h1>404</h1>' });
  });

  it('that cannot be rendered says sorry, in the same language, with the id of the request', async () => {
    const page = await get('/broken', { 'accept-language': 'en', 'x-request-id': 'request-0002' });
    expect(page.status).toBe(500);
    expect(page.text).toBe('<h1>sorry en request-0002</h1>');
    expect(page.headers.get('cache-control')).toBe('no-store');
  });

  it('answers HEAD, and nothing else', async () => {
    expect(await get('/', {}, 'HEAD')).toMatchObject({ status: 200, text: '' });
    expect((await get('/', {}, 'DELETE')).status).toBe(404);
  });

  it.each(['/%E0%A4%A', '/%00', '/..%2f..%2fetc/passwd', '//evil.example', `/${'a'.repeat(5_000)}`])(
    'under the odd address %# is no fault of ours',
    async (address) => {
      const page = await get(address);
      expect(page.status).toBeLessThan(500);
      expect(page.text).not.toMatch(/root:|at .*\.ts/);
    },
  );
});

describe("an offer's number alone", () => {
  it('leads to the offer, in the language the link names', async () => {
    for (const [address, page] of [
      ['/12345', '/angebote/12345'],
      ['/1234567?lang=en', '/angebote/1234567?lang=en'],
    ] as const) {
      const { statusCode, headers } = await api.app.inject({ url: address });
      expect([statusCode, headers.location]).toEqual([302, page]);
    }
  });

  it('is nothing else that is made of digits', async () => {
    for (const address of ['/1234', '/02345', '/12345678', '/12345/x'])
      expect((await get(address)).status).toBe(200);
  });
});

describe('a file', () => {
  it('is kept for ever when its name holds its checksum', async () => {
    const file = await get('/assets/app-Ab12.js', { 'accept-encoding': 'br' });
    expect(file.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(file.headers.get('content-type')).toMatch(/^(text|application)\/javascript; charset=utf-8$/);
    expect(file.headers.get('content-encoding')).toBe('br');
    expect(file.headers.get('vary')).toContain('accept-encoding');
    expect(file.text).toContain('hello');
    const plain = await get('/assets/app-Ab12.js', { 'accept-encoding': 'identity' });
    expect([plain.headers.get('content-encoding'), plain.text]).toEqual([null, file.text]);
  });

  it('is not sent twice', async () => {
    const first = await get('/favicon.svg');
    const headers = { 'if-none-match': first.headers.get('etag')! };
    // Not by fetch, which asks for it again whatever is known.
    const again = await api.app.inject({ url: '/favicon.svg', headers });
    expect([first.status, again.statusCode, again.payload]).toEqual([200, 304, '']);
  });

  it('of another build, or not for the public, is not there', async () => {
    expect((await get('/assets/app-Old1.js')).status).toBe(404);
    expect((await get('/.vite/manifest.json')).text).not.toBe('{}');
  });
});

it.each([
  ['gzip, deflate, br', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0, gzip;q=0.5', 'gzip'],
  ['br;q=0.000', null],
  ['identity', null],
])('of the encodings %p the server chooses %p', async (accepted, chosen) => {
  const page = await get('/', { 'accept-encoding': accepted });
  expect(page.headers.get('content-encoding')).toBe(chosen);
  expect(page.text).toContain('<h1>de</h1>');
});
