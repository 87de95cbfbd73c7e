/** Other processes that use the bundled PostgreSQL, as specs need them to be killed. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach } from '@jest/globals';
import type { Account } from '../account.ts';
import type { EmbeddedPostgres } from '../embedded-postgres.ts';

export interface OtherProcess extends EmbeddedPostgres {
  /** Ends it by kill -9, so that it can't stop anything. */
  kill(): Promise<void>;
}

const children: ChildProcess[] = [];

// What a failed test has left would keep Jest from ending.
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

/** Starts a process that uses the server of the folder, or a throwaway one, and answers what it was given. */
export async function anotherProcess(dataDir?: string, account: Account = {}): Promise<OtherProcess> {
  const script = path.join(import.meta.dirname, 'use-server.ts');
  const args = ['--conditions=@mitnand/source', script, ...(dataDir ? [dataDir] : [])];
  const env = { ...process.env, NODE_OPTIONS: '' };
  const child = spawn(process.execPath, args, { ...account, env, stdio: ['pipe', 'pipe', 'pipe'] });
  children.push(child);
  return {
    ...(JSON.parse(await firstLine(child)) as EmbeddedPostgres),
    async stop() {
      const ended = once(child, 'exit');
      child.stdin.end();
      await ended;
    },
    async kill() {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** Starts a process that uses the server of the folder, and has it end as soon as a file of this pattern exists. */
export async function breakOffStart(dataDir: string, pattern: string): Promise<void> {
  const args = [
    '--conditions=@mitnand/source',
    path.join(import.meta.dirname, 'break-off-start.ts'),
    dataDir,
    pattern,
  ];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: 'inherit',
  });
  children.push(child);
  const [code] = (await once(child, 'exit')) as [number];
  if (code !== 7) throw new Error(`The start was not broken off (exit code ${code}).`);
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let complaint = '';
    child.stderr!.on('data', (text: Buffer) => (complaint += text.toString()));
    child.once('exit', () => reject(new Error(complaint)));
    createInterface(child.stdout!).once('line', resolve);
  });
}
