/** The process as somebody starts and stops it: what it says when it cannot, and how it ends. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestDatabase, testDatabase } from './testing/servers/test-database.ts';

const MAIN = path.join(import.meta.dirname, 'main.ts');
const COMPILER = path.join(import.meta.dirname, '../../../tools/jest/with-decorators.mjs');

let database: TestDatabase;
const started: ChildProcess[] = [];
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(async () => {
  for (const child of started) child.kill('SIGKILL');
  await database.drop();
});

function start(env: Record<string, string>) {
  const child = spawn(process.execPath, ['--conditions=@mitnand/source', '--import', COMPILER, MAIN], {
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      NODE_ENV: 'test',
      HOST: '127.0.0.1',
      DATABASE_URL: database.url,
      SECRET_KEY: 'the same long key in each of the specs',
      DEMO: '0',
      ...env,
    },
  });
  started.push(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => (output += data.toString()));
  // When it is gone its last words may still be on their way; then its output ends as well.
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, output }));
  return { child, ended, said: () => output };
}

async function running(env: Record<string, string> = {}) {
  const process = start({ PORT: '0', ...env });
  for (;;) {
    // To what follows: a line may come in two parts.
    const port = /http:\/\/localhost:(\d+)\s/.exec(process.said())?.[1];
    if (port) return { ...process, url: `http://127.0.0.1:${port}` };
    if (process.child.exitCode !== null) break;
    await wait(50);
  }
  throw new Error(process.said());
}

/** Until it says so, which a busy machine may put off. */
async function ready(url: string): Promise<void> {
  while ((await fetch(`${url}/readyz`)).status !== 200) await wait(50);
}

describe('a start that cannot succeed', () => {
  it('names the variable of a taken port', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    const { code, output } = await start({ PORT: String(port) }).ended;
    taken.close();
    expect(code).toBe(1);
    expect(output).toContain(`Port ${port} is taken`);
    expect(output).toContain('PORT=');
    expect(output).not.toContain('    at ');
  });

  it('names a wrong setting', async () => {
    const { code, output } = await start({ TRUSTED_PROXIES: 'the proxy', LOG_LEVEL: 'loud' }).ended;
    expect(code).toBe(1);
    expect(output).toMatch(/TRUSTED_PROXIES[\s\S]*LOG_LEVEL/);
  });

  it('says that the database refuses, without its password', async () => {
    const url = new URL(database.url);
    url.pathname = '/no_such_town';
    url.password = 'hunter2';
    const { code, output } = await start({ PORT: '0', DATABASE_URL: url.href }).ended;
    expect(code).toBe(1);
    expect(output).toMatch(/PostgreSQL cannot be reached.*DATABASE_URL/);
    expect(output).not.toContain('hunter2');
  });
});

describe('a running process', () => {
  it('tells whoever sees the terminal how to become the first admin, and no log', async () => {
    const { child, ended, url, said } = await running({ LOG_LEVEL: 'trace' });
    const written = () => /http:\S+\/team\/link#\S+(?=\s)/.exec(said())?.[0];
    while (child.exitCode === null && written() === undefined) await wait(50);
    const link = written()!;
    expect(new URL(link).port).toBe(new URL(url).port);
    const [, token] = link.split('#');
    await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: `mutation { openLink(token: "${token}") { kind } }` }),
    });
    child.kill('SIGTERM');
    const logged = (await ended).output.split('\n').filter((line) => line.startsWith('{'));
    expect(logged.length).toBeGreaterThan(0);
    expect(logged.join('\n')).not.toContain(token);
  });

  it('stops in order when asked to, whatever is open', async () => {
    const { child, ended, url } = await running();
    const stream = await fetch(
      `${url}/graphql/stream?query=${encodeURIComponent('subscription { slotChanged { id } }')}`,
    );
    expect([200, 400]).toContain(stream.status);
    await ready(url);
    child.kill('SIGTERM');
    const { code, output } = await ended;
    // What a machine takes long for is no disorder.
    const lines = output
      .split('\n')
      .filter((line) => line.startsWith('{') && !line.includes('slow statement'));
    expect([code, lines]).toEqual([0, []]);
  });

  it('has room for another beside it, started at the same moment', async () => {
    const fresh = await testDatabase();
    const both = await Promise.all([
      running({ DATABASE_URL: fresh.url }),
      running({ DATABASE_URL: fresh.url }),
    ]);
    for (const { url } of both) await ready(url);
    for (const { child } of both) child.kill('SIGINT');
    expect(await Promise.all(both.map(async ({ ended }) => (await ended).code))).toEqual([0, 0]);
    await fresh.drop();
  });
});
