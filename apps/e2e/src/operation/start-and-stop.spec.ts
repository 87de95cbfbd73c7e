// `npm start` on a machine that has Node and npm and nothing else: started, stopped, killed, started twice.
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { freePort } from '../product.ts';
import { copyCheckout, type Checkout } from './checkout.ts';
import { npmStart, processesOf, type NpmStart } from './npm-start.ts';

jest.setTimeout(120_000);
const isRoot = process.getuid?.() === 0;
const self = { uid: process.getuid!(), gid: process.getgid!() };
const nobody = { uid: 65_534, gid: 65_534 };

let checkout: Checkout;
let started: NpmStart[] = [];

beforeAll(async () => {
  checkout = await copyCheckout();
  await checkout.belongTo(self, 0o700);
});
afterEach(async () => {
  for (const one of started) if (await stillRuns(one)) one.crash();
  await Promise.all(started.map(({ ended }) => ended));
  started = [];
});
afterAll(() => checkout?.remove());

async function start(port: number, account = {}): Promise<NpmStart> {
  const one = npmStart(checkout, port, account);
  started.push(one);
  return one;
}

async function startAndWait(account = {}): Promise<NpmStart> {
  const one = await start(await freePort(), account);
  await one.running();
  await ready(one);
  return one;
}

/** Until it says so, which a busy machine may put off. */
async function ready({ url }: NpmStart): Promise<void> {
  while ((await fetch(`${url}/readyz`)).status !== 200) await sleep(50);
}

async function stillRuns({ ended }: NpmStart): Promise<boolean> {
  return (await Promise.race([ended, sleep(0, 'runs')])) === 'runs';
}

/** Where the server's account can't enter the checkout, the data lie elsewhere. */
async function dataPlace(): Promise<string> {
  const note = path.join(checkout.folder, '.data/postgres.location.txt');
  return existsSync(note)
    ? (await readFile(note, 'utf8')).trim()
    : path.join(checkout.folder, '.data/postgres');
}

async function leftBehind(): Promise<string[]> {
  return processesOf(checkout, await dataPlace());
}

async function servers(): Promise<string[]> {
  const place = await dataPlace();
  return (await leftBehind()).filter((line) => line.includes(`postgres -D ${place}`));
}

describe('npm start', () => {
  test('runs in a private folder whose path has a space; Ctrl+C leaves no process behind', async () => {
    const one = await startAndWait();
    expect(await servers()).toHaveLength(1);
    one.ctrlC();
    await one.ended;
    expect(await leftBehind()).toEqual([]);
  });

  test('ends in order when npm alone gets SIGTERM', async () => {
    const one = await startAndWait();
    one.kill('SIGTERM');
    await one.ended;
    expect(await leftBehind()).toEqual([]);
  });

  test('says which variable to change when the port is taken, and starts no database for it', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    const one = await start(port);
    const code = await one.ended;
    taken.close();
    expect(code).toBe(1);
    expect(one.output()).toContain(`Port ${port} is taken`);
    expect(one.output()).toContain('PORT=');
    expect(await leftBehind()).toEqual([]);
  });

  test('after kill -9 goes on with the database that was left', async () => {
    const killed = await startAndWait();
    killed.crash();
    await killed.ended;
    const [left] = await servers();
    const next = await startAndWait();
    expect(await servers()).toEqual([left]);
    next.ctrlC();
    await next.ended;
    expect(await leftBehind()).toEqual([]);
  });

  test('twice at once shares one database, which the last one stops', async () => {
    await checkout.forgetData();
    const [first, second] = await Promise.all([startAndWait(), startAndWait()]);
    expect(await servers()).toHaveLength(1);
    first.ctrlC();
    await first.ended;
    await ready(second);
    second.ctrlC();
    await second.ended;
    expect(await leftBehind()).toEqual([]);
  });

  test('leaves nothing behind when it is stopped in the middle of the start', async () => {
    await checkout.forgetData();
    for (const moment of [
      '.data',
      '.data/postgres.lock',
      '.data/postgres.location.txt',
      '.data/postgres/postmaster.pid',
    ]) {
      const one = await start(await freePort());
      while (!existsSync(path.join(checkout.folder, moment)) && !one.output().includes('running'))
        await sleep(5);
      one.ctrlC();
      await one.ended;
      await gone();
      await checkout.forgetData();
    }
  });

  (isRoot ? test : test.skip)('runs for an ordinary user, as it does for root', async () => {
    await checkout.forgetData();
    await checkout.belongTo(nobody, 0o755);
    const one = await startAndWait(nobody);
    expect(await servers()).toHaveLength(1);
    one.ctrlC();
    await one.ended;
    expect(await leftBehind()).toEqual([]);
  });
});

/** A broken-off start may need a moment to end its children. */
async function gone(): Promise<void> {
  while ((await leftBehind()).length > 0) await sleep(50);
}
