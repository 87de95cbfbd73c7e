// What the law asks a town to say, its video in sign language, and the folder it lies in.
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, startApi } from '../../../testing/servers/api.ts';
import { Builders } from '../../../testing/made/builders.ts';
import { StaffClient } from '../../../testing/desks/staff-client.ts';

let folder: string;
let api: Api;
let admin: StaffClient;

const LEGAL = `version missing supervisoryAuthority legalBasis { ground words } signLanguage { videoUrl captionsUrl transcript }
  accessibility { conformance status gaps preparedOn checkedOn method arbitration }`;
const settings = async () => (await admin.data(`{ townSettings { ${LEGAL} } }`)).townSettings;
const save = async (input: object) =>
  admin.graphql(
    `mutation ($version: Int!, $input: TownInput!) { saveTown(version: $version, input: $input) { ${LEGAL} } }`,
    { version: (await settings()).version, input },
  );
const video = (videoUrl: string, captionsUrl = '') => ({
  signLanguage: { videoUrl, captionsUrl, transcript: 'Guten Tag.' },
});

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'town-files-'));
  await mkdir(path.join(folder, 'web/server'), { recursive: true });
  await mkdir(path.join(folder, 'web/client/assets'), { recursive: true });
  await writeFile(
    path.join(folder, 'web/server/entry-server.js'),
    'export const render = () => ({ status: 404, html: "" });',
  );
  await mkdir(path.join(folder, 'files'));
  await writeFile(path.join(folder, 'files/dgs.mp4'), '0123456789');
  await writeFile(path.join(folder, 'files/.env'), 'secret');
  await writeFile(path.join(folder, 'secret.txt'), 'secret');
  api = await startApi({
    webFolder: path.join(folder, 'web'),
    env: { TOWN_FILES: path.join(folder, 'files') },
  });
  await new Builders(api).aTown();
  admin = await StaffClient.signedIn(api, { role: 'TOWN_ADMIN' });
});
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true });
});

/** What is answered to exactly this path: fetch would take the dots out of it. */
function sentAs(rawPath: string): Promise<string> {
  const { hostname, port } = new URL(api.url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () =>
      socket.end(`GET ${rawPath} HTTP/1.1\r\nHost: town\r\nConnection: close\r\n\r\n`),
    );
    let answer = '';
    socket.setEncoding('utf8').on('data', (part: string) => (answer += part));
    socket.on('end', () => resolve(answer)).on('error', reject);
  });
}

describe('what the law asks for', () => {
  test.each(['conformance', 'preparedOn', 'status', 'method', 'arbitration'])(
    'is not complete without %s of the declaration',
    async (field) => {
      const { accessibility } = await settings();
      const empty = ['conformance', 'preparedOn'].includes(field) ? null : '';
      const { data } = await save({ accessibility: { ...accessibility, [field]: empty } });
      expect(data.saveTown.missing).toEqual(['ACCESSIBILITY']);
      expect((await save({ accessibility })).data.saveTown.missing).toEqual([]);
    },
  );

  test('says whom to complain to, and asks for it while nobody has said', async () => {
    await api.sql(`UPDATE town SET supervisory_authority = ''`);
    expect((await settings()).missing).toEqual(['PRIVACY']);
    const { data } = await save({ supervisoryAuthority: 'Aufsicht\nPlatz 1' });
    expect(data.saveTown).toMatchObject({ supervisoryAuthority: 'Aufsicht\nPlatz 1', missing: [] });
  });
});

describe('what lets the town keep personal data', () => {
  test('is its public task until it says otherwise, in words of its own or not', async () => {
    expect((await settings()).legalBasis).toEqual({ ground: 'PUBLIC_TASK', words: '' });
    const own = { ground: 'ASSOCIATION', words: 'Unsere Satzung.\n§ 2.' };
    expect((await save({ legalBasis: own })).data.saveTown).toMatchObject({ legalBasis: own, missing: [] });
    const { town } = await api.data('{ town { legalBasis { ground words } } }');
    expect(town.legalBasis).toEqual(own);
  });

  test('is one of two grounds, and no book', async () => {
    expect((await save({ legalBasis: { ground: 'NONE', words: '' } })).code).toBeDefined();
    const book = { ground: 'PUBLIC_TASK', words: 'x'.repeat(2_001) };
    expect((await save({ legalBasis: book })).code).toBe('BAD_INPUT');
  });
});

describe('the video in sign language', () => {
  test('is shown while it has an address, and goes with it', async () => {
    expect((await save(video('/dateien/dgs.mp4', '/dateien/dgs.vtt'))).data.saveTown.signLanguage).toEqual({
      videoUrl: '/dateien/dgs.mp4',
      captionsUrl: '/dateien/dgs.vtt',
      transcript: 'Guten Tag.',
    });
    expect((await save(video('https://video.example/dgs'))).code).toBeUndefined();
    expect((await save(video(''))).data.saveTown.signLanguage).toBeNull();
  });

  test.each([
    ['//video.example/dgs.mp4', ''],
    ['http://video.example/dgs.mp4', ''],
    ['javascript:alert(1)', ''],
    ['/\\video.example', ''],
    ['/dgs.mp4', 'https://video.example/dgs.vtt'],
  ])('has no address that leads astray: %s %s', async (videoUrl, captionsUrl) => {
    expect((await save(video(videoUrl, captionsUrl))).code).toBe('BAD_INPUT');
  });

  test('comes from the folder of the town, in pieces too, and nothing beside it does', async () => {
    const whole = await fetch(`${api.url}/dateien/dgs.mp4`);
    expect([whole.status, await whole.text()]).toEqual([200, '0123456789']);
    const piece = await fetch(`${api.url}/dateien/dgs.mp4`, { headers: { range: 'bytes=2-4' } });
    expect([piece.status, await piece.text()]).toEqual([206, '234']);
  });

  test.each([
    '/dateien/../secret.txt',
    '/dateien/%2e%2e/secret.txt',
    '/dateien/..%2fsecret.txt',
    '/dateien/%2e%2e%2fsecret.txt',
    '/dateien/..%5csecret.txt',
    '/dateien//../secret.txt',
    '/dateien/x/../../secret.txt',
    '/dateien/secret.txt%00.mp4',
    '/dateien/.env',
    '/dateien/%2eenv',
  ])('is nothing else: %s', async (astray) => {
    expect(await sentAs(astray)).not.toContain('secret');
  });
});
