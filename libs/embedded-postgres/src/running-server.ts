/** The server that runs on a data folder, known by the folder's postmaster.pid. */
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { hasEnded, isAlive, isServerOf } from './processes.ts';

/** A server process; `ready` when it accepts connections on 127.0.0.1. */
export interface RunningServer {
  pid: number;
  port: number;
  ready: boolean;
}

/** The server that runs on this folder, whoever started it. */
export async function runningServer(dataDir: string): Promise<RunningServer | undefined> {
  const found = await readPidFile(dataDir);
  return found && (await isAlive(found.pid)) && (await isServerOf(found.pid, dataDir)) ? found : undefined;
}

/**
 * Removes what a crashed server left when its pid now belongs to somebody else: PostgreSQL would refuse to start. Any other
 * leftover it clears itself. Answers the port of the crashed server, so that clients find its successor there.
 */
export async function clearCrashedServer(dataDir: string): Promise<number | undefined> {
  const left = await readPidFile(dataDir);
  if (left && (await isAlive(left.pid)) && !(await isServerOf(left.pid, dataDir)))
    await rm(pidFile(dataDir), { force: true });
  return left?.port;
}

/** Ends the server: its clients are cut off, committed work is kept. */
export async function stopServer(dataDir: string): Promise<void> {
  const server = await runningServer(dataDir);
  if (!server) return;
  const { pid } = server;
  const [FAST, IMMEDIATE] = ['SIGINT', 'SIGQUIT'] as const;
  process.kill(pid, FAST);
  if (await hasEnded(pid, 60_000)) return;
  process.kill(pid, IMMEDIATE);
  if (await hasEnded(pid, 10_000)) return;
  throw new Error(`The bundled PostgreSQL (process ${pid}) does not stop.`);
}

async function readPidFile(dataDir: string): Promise<RunningServer | undefined> {
  const text = await readFile(pidFile(dataDir), 'utf8').catch(() => '');
  const lines = text.split('\n').map((line) => line.trim());
  const pid = Number(lines[0]);
  return pid ? { pid, port: Number(lines[3]), ready: lines[7] === 'ready' } : undefined;
}

function pidFile(dataDir: string): string {
  return path.join(dataDir, 'postmaster.pid');
}
