/** Questions to the operating system about other processes. */
import { execFile, type ChildProcess } from 'node:child_process';
import { readFile, readlink } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

/** Whether the process runs; one that has ended and only waits to be noticed by its parent does not. */
export async function isAlive(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return !/^\d+ \(.*\) Z/s.test(stat);
}

/** Whether the process is a PostgreSQL server of this folder, which it has as its working directory. */
export async function isServerOf(pid: number, dataDir: string): Promise<boolean> {
  const command = await commandLine(pid);
  if (!command.includes('postgres')) return false;
  // The working directory survives a moved checkout, but may not be ours to read (containers without ptrace).
  const folder = await readlink(`/proc/${pid}/cwd`).catch(() => undefined);
  return folder === undefined ? command.includes(dataDir) : folder === dataDir;
}

/** Waits until the process has ended; false when it has not within the time. */
export async function hasEnded(pid: number, withinMs: number): Promise<boolean> {
  const deadline = Date.now() + withinMs;
  while (await isAlive(pid)) {
    if (Date.now() > deadline) return false;
    await sleep(20);
  }
  return true;
}

/** Ends the child if this process ends first. Answers how to let it live on. */
export function endsWithUs(child: ChildProcess): () => void {
  const end = (): void => void child.kill('SIGINT');
  process.once('exit', end);
  const letLive = (): void => void process.off('exit', end);
  child.once('exit', letLive);
  return letLive;
}

async function commandLine(pid: number): Promise<string> {
  if (process.platform === 'linux') return await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  const ps = await promisify(execFile)('ps', ['-o', 'args=', '-p', String(pid)]).catch(() => ({
    stdout: '',
  }));
  return ps.stdout;
}
