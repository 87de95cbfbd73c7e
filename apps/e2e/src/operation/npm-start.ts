/** `npm start` as somebody types it at a terminal: with the system's npm, in a process group of its own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Checkout } from './checkout.ts';

/** What was started; it may have ended already. */
export interface NpmStart {
  url: string;
  /** Resolves when it says that it runs. @throws Error with what it printed when it ends instead */
  running(): Promise<void>;
  /** Everything printed so far. */
  output(): string;
  /** Ctrl+C: SIGINT for every process of the terminal's group. */
  ctrlC(): void;
  /** kill: a signal for npm alone. */
  kill(signal: NodeJS.Signals): void;
  /** kill -9 for all of the group, so that nobody can tidy up. */
  crash(): void;
  ended: Promise<number | null>;
}

/** Starts it on a port of the loopback interface, as this account if one is given. */
export function npmStart(
  checkout: Checkout,
  port: number,
  account: { uid?: number; gid?: number } = {},
): NpmStart {
  const env = { ...cleanEnvironment(checkout.home), PORT: String(port), HOST: '127.0.0.1', DEMO: '0' };
  const options = { ...account, cwd: checkout.folder, env, detached: true };
  const child = spawn('npm', ['start'], { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  const group = -child.pid!;
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => (output += text.toString()));
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return {
    url: `http://127.0.0.1:${port}`,
    async running() {
      while (!output.includes('Mitnand is running')) {
        if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}:\n${output}`);
        await sleep(50);
      }
    },
    output: () => output,
    ctrlC: () => void process.kill(group, 'SIGINT'),
    kill: (signal) => void child.kill(signal),
    crash: () => void process.kill(group, 'SIGKILL'),
    ended,
  };
}

/** Every process that works in the checkout or was started with a path in it; `places` are more folders to look for. */
export function processesOf(checkout: Checkout, ...places: string[]): string[] {
  const folders = [checkout.folder, ...places];
  const belongs = (text: string): boolean => folders.some((folder) => text.includes(folder));
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => ({ pid, command: commandLine(pid), workingFolder: workingFolder(pid) }))
    .filter(({ command, workingFolder }) => belongs(command) || belongs(workingFolder))
    .map(({ pid, command }) => `${pid} ${command}`);
}

/** As a new user has it: no Node of ours in the PATH, nothing from an npm script that runs the tests. */
function cleanEnvironment(home: string): NodeJS.ProcessEnv {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const PATH = folders.filter((folder) => !folder.includes('node_modules')).join(path.delimiter);
  return { PATH, HOME: home, LANG: 'C.UTF-8' };
}

function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    return '';
  }
}

function workingFolder(pid: string): string {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return '';
  }
}
