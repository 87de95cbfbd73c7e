/** Pages show what is the same for everybody from the memory that also answers by address, and never to who is signed in. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type Api, startApi } from '../../testing/servers/api.ts';
import { atOneMoment } from '../../testing/asked/at-one-moment.ts';
import { noticesHeard } from '../../testing/asked/notices-heard.ts';
import { Builders } from '../../testing/made/builders.ts';
import { AnswerMemory } from '../stored/answer-memory.ts';

const RENDERER = `
  const texts = {
    districts: 'query Parts { districts { name } }',
    offers: 'query Some($first: Int) { offers(first: $first) { totalCount } }',
  };
  export const storedDocuments = texts;
  export async function render({ url, wishes, execute }) {
    const { pathname, searchParams } = new URL(url, 'http://town.invalid');
    const variables = Object.fromEntries([...searchParams].map(([name, value]) => [name, Number(value)]));
    return { status: 200, html: JSON.stringify(await execute(texts[pathname.slice(1)], variables, wishes[0] ?? 'de')) };
  }
  export const renderFailure = () => 'failed';
`;

let api: Api;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'mitnand-web-'));
  await mkdir(path.join(folder, 'server'));
  await mkdir(path.join(folder, 'client/assets'), { recursive: true });
  await writeFile(path.join(folder, 'package.json'), '{ "type": "module" }');
  await writeFile(path.join(folder, 'server/entry-server.js'), RENDERER);
  api = await startApi({ webFolder: folder });
  const make = new Builders(api);
  await make.aTown();
  await make.aDistrict();
  await noticesHeard(api);
});
beforeEach(() => api.get(AnswerMemory).forget());
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true });
});

const page = async (address: string, headers: Record<string, string> = {}) =>
  JSON.parse(await (await fetch(`${api.url}${address}`, { headers })).text());

test('a page is made of what was answered seconds ago, anew for who is signed in', async () => {
  const name = async (headers = {}) => (await page('/districts', headers)).data.districts[0].name;
  await atOneMoment(async () => {
    const before = await name();
    await api.sql(`UPDATE district SET name = 'Niemand weiß davon'`);
    expect(await name()).toBe(before);
  });
  expect(await name({ cookie: 'session=whatever' })).toBe('Niemand weiß davon');
  expect(await name({ 'accept-language': 'en' })).toBe('Niemand weiß davon');
  api.get(AnswerMemory).forget();
  expect(await name()).toBe('Niemand weiß davon');
});

test('a refusal is an answer, and is not kept', async () => {
  const { errors } = await page('/offers?first=1000');
  expect(errors[0].extensions).toMatchObject({ code: 'BAD_INPUT', field: 'first' });
  expect(api.get(AnswerMemory).bytes).toBe(0);
  expect((await page('/offers?first=1')).data.offers.totalCount).toBe(0);
  expect(api.get(AnswerMemory).bytes).toBeGreaterThan(0);
});
