/** Pages of other sites may read, frame and show exactly what is listed here, of everything that is served. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, startApi } from '../../testing/servers/api.ts';
import { Builders } from '../../testing/made/builders.ts';
import type { Opening } from './open-to-others.ts';

/** All that is open. Whoever adds a line here has talked about it: each is a door for every site there is. */
const open: Readonly<Record<string, Opening>> = {
  'GET /mitnand-screen.js': 'read',
  'GET /pictures/:file': 'show',
  'GET /embed/offers': 'frame',
  'GET /embed/offers.json': 'read',
  'GET /embed/offers.css': 'show',
  'GET /embed/height.js': 'show',
  'GET /screens/:file': 'read',
  'GET /screens/:key/changes': 'read',
};

const ELSEWHERE = 'https://elsewhere.example';
const RENDERER = `
  export const render = async () => ({ status: 200, html: '<h1>Page</h1>' });
  export const renderFailure = () => 'failed';
`;

let api: Api;
let folder: string;
const served = new Set<string>();

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'mitnand-web-'));
  for (const part of ['server', 'client/assets']) await mkdir(path.join(folder, part), { recursive: true });
  await writeFile(path.join(folder, 'package.json'), '{ "type": "module" }');
  await writeFile(path.join(folder, 'server/entry-server.js'), RENDERER);
  await writeFile(path.join(folder, 'client/favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  api = await startApi({
    webFolder: folder,
    mailbox: true,
    env: { DEMO: '1', TOWN_FILES: folder },
    onRoute: ({ method, url }) => [method].flat().forEach((verb) => served.add(`${verb} ${url}`)),
  });
  await new Builders(api).aTown();
});
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true });
});

type Headers = Record<string, string | undefined>;

/** As a page elsewhere would: with its origin, and cookies as if the browser sent them. */
async function ask(route: string, more: Headers = {}): Promise<Headers> {
  const [method, pattern] = route.split(' ') as ['GET', string];
  const url = pattern
    .replace(/:number\(.*\)$/, '12345')
    .replaceAll(/:\w+(\.\w+)?/g, 'abcdefgh23$1')
    .replace('*', 'anything');
  const headers = { origin: ELSEWHERE, cookie: 'session=somebody; lang=en', ...more };
  const answer = await api.app.inject({ method, url, headers, payloadAsStream: true });
  // An event stream would not end by itself.
  answer.stream().destroy();
  return answer.headers as Headers;
}

function openingOf(headers: Headers): Opening | 'nothing' {
  const { 'content-security-policy': policy = '' } = headers;
  if (headers['access-control-allow-origin'] !== undefined) return 'read';
  if (/frame-ancestors \*/.test(policy)) return 'frame';
  return headers['cross-origin-resource-policy'] === 'cross-origin' ? 'show' : 'nothing';
}

test('of all routes these are open to pages elsewhere, and no other', async () => {
  const found: Record<string, string> = {};
  for (const route of served) {
    const opening = openingOf(await ask(route));
    if (opening !== 'nothing') found[route] = opening;
  }
  // What may be asked for may be asked about.
  const heads = Object.entries(open).map(([route, opening]) => [route.replace('GET', 'HEAD'), opening]);
  expect(found).toEqual({ ...open, ...Object.fromEntries(heads) });
  expect(served.size).toBeGreaterThan(40);
});

describe('whatever is served', () => {
  test('is framed by others only where the list says so, also by browsers that know the older header alone', async () => {
    for (const route of served) {
      const { 'content-security-policy': policy = '', 'x-frame-options': older } = await ask(route);
      const mayBeFramed = open[route.replace('HEAD', 'GET')] === 'frame';
      expect([route, /frame-ancestors ([^;]+)/.exec(policy)?.[1], older?.toUpperCase()]).toEqual([
        route,
        ...(mayBeFramed
          ? ['*', undefined]
          : [expect.stringMatching(/^'(none|self)'$/), expect.stringMatching(/^(DENY|SAMEORIGIN)$/)]),
      ]);
    }
  });

  test('is read by nobody in somebody else’s name', async () => {
    for (const route of served)
      expect([route, (await ask(route))['access-control-allow-credentials']]).toEqual([route, undefined]);
  });

  test('answers no question beforehand: what needs one is not done from elsewhere', async () => {
    const asking = {
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    };
    for (const route of served) {
      const headers = await ask(route.replace(/^\w+/, 'OPTIONS'), asking);
      const allowed = Object.keys(headers).filter((name) => name.startsWith('access-control-'));
      expect([route, allowed]).toEqual([route, []]);
    }
  });
});

test('what is open neither sets a cookie nor depends on one', async () => {
  for (const route of Object.keys(open)) {
    const headers = await ask(route);
    expect([route, headers['set-cookie'], /cookie/i.test(headers['vary'] ?? '')]).toEqual([
      route,
      undefined,
      false,
    ]);
  }
});
