// The player's page and its files: one page for every key, each kept as long as it may be.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ScreenTown } from '../../testing/towns/screen-town.ts';
import { PlayerFiles } from '../player/player-files.ts';

let town: ScreenTown;
let key: string;
beforeAll(async () => {
  town = await ScreenTown.open();
  key = await town.aScreen();
});
afterAll(() => town.api.close());

describe('the player', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'mitnand-player-'));
    await mkdir(path.join(folder, 'player'));
    await writeFile(path.join(folder, 'mitnand-screen.js'), `customElements;${' '.repeat(2_000)}`);
    const files = {
      'player.html': '<!doctype html><mitnand-screen>',
      'worker.js': '1',
      'a.woff2': 'f',
      'version.txt': 'v',
    };
    for (const [name, content] of Object.entries(files))
      await writeFile(path.join(folder, 'player', name), content);
    town.api.get(PlayerFiles).read(folder);
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('has the same page for every key, and never an error', async () => {
    for (const each of [key, 'abcdefgh23', 'ABC']) {
      const response = await town.get(`/screen/${each}/player`);
      expect([response.status, await response.text()]).toEqual([200, '<!doctype html><mitnand-screen>']);
      expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(response.headers.get('cache-control')).toBe('no-cache');
    }
    const { headers } = await town.get(`/screen/${key}/player`);
    const again = await town.get(`/screen/${key}/player`, { 'if-none-match': headers.get('etag')! });
    expect(again.status).toBe(304);
  });

  test.each([
    ['/screen/worker.js', 'text/javascript; charset=utf-8', 'no-cache', '/screen/'],
    ['/screen/a.woff2', 'font/woff2', 'public, max-age=604800', null],
    ['/screen/version.txt', 'text/plain; charset=utf-8', 'no-store', null],
  ])('is served %s', async (address, type, kept, allowed) => {
    const { headers, status } = await town.get(address);
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([200, type, kept]);
    expect(headers.get('service-worker-allowed')).toBe(allowed);
  });

  test('gets the element as any other page does', async () => {
    const response = await town.get('/mitnand-screen.js');
    expect(await response.text()).toMatch(/^customElements/);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=3600',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'content-encoding': 'gzip',
    });
    const etag = response.headers.get('etag')!;
    expect((await town.get('/mitnand-screen.js', { 'if-none-match': etag })).status).toBe(304);
  });
});
