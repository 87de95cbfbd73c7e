/** Starts the server process of a data folder. */
import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';
import { endsWithUs } from './processes.ts';
import { runningServer } from './running-server.ts';
import { serverArguments, type Settings } from './settings.ts';

/** What is to be started, how and as whom. */
export interface ServerPlan {
  dataDir: string;
  port: number;
  settings: Settings;
  programs: Binaries;
  account: Account;
}

const LONGEST_LOG_BYTES = 5_000_000;
/** A server that is just starting or ending, or the last children of one that was killed and have not noticed yet. */
const OCCUPIED = ['lock file "postmaster.pid" already exists', 'pre-existing shared memory block'];

/**
 * Starts the server and resolves when it accepts connections, with a function that lets it outlive this process: until that
 * is called it ends with us, so that a start that is broken off leaves nothing behind. Resolves with nothing when another
 * server is still in the folder: look there again.
 * @param deadline in milliseconds since 1970
 * @throws Error with the end of the server's log.
 */
export async function startServer(plan: ServerPlan, deadline: number): Promise<(() => void) | undefined> {
  const child = spawnServer(plan);
  const letLive = endsWithUs(child);
  if (await becomesReady(plan.dataDir, child, deadline)) return letLive;
  const complaint = await endOfLog(plan.dataDir);
  if (Date.now() < deadline && OCCUPIED.some((text) => complaint.includes(text))) return undefined;
  throw new Error(`The bundled PostgreSQL does not start: ${complaint}`);
}

function spawnServer({ dataDir, port, settings, programs, account }: ServerPlan): ChildProcess {
  const log = openLog(dataDir);
  try {
    // Detached: Ctrl+C in the terminal is for us, and we stop the server in order.
    const options = { ...account, cwd: '/', env: {}, detached: true, stdio: ['ignore' as const, log, log] };
    const child = spawn(programs.postgres, serverArguments(dataDir, port, settings), options);
    child.on('error', () => undefined);
    child.unref();
    return child;
  } finally {
    closeSync(log);
  }
}

/** Polls postmaster.pid, as pg_ctl does. */
async function becomesReady(dataDir: string, child: ChildProcess, deadline: number): Promise<boolean> {
  while (child.pid && child.exitCode === null && child.signalCode === null && Date.now() < deadline) {
    if ((await runningServer(dataDir))?.ready) return true;
    await sleep(20);
  }
  return false;
}

function openLog(dataDir: string): number {
  const size = statSync(logFile(dataDir), { throwIfNoEntry: false })?.size ?? 0;
  return openSync(logFile(dataDir), size > LONGEST_LOG_BYTES ? 'w' : 'a', 0o600);
}

async function endOfLog(dataDir: string): Promise<string> {
  const log = await readFile(logFile(dataDir), 'utf8').catch(() => '');
  return log.trim().split('\n').slice(-4).join('\n');
}

function logFile(dataDir: string): string {
  return path.join(dataDir, 'server.log');
}
