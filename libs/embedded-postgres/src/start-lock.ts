/** One process at a time starts or stops the server of a data folder. */
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { othersData } from './account.ts';

const LONGEST_WAIT_MS = 180_000;

/**
 * Runs the work while no other process runs it for the same lock file. An SQLite file's exclusive lock is used because
 * the operating system itself lets go of it when a process dies, even by kill -9: there is no stale lock to guess about.
 * @throws Error when the lock file can't be written or the other process takes longer than three minutes.
 */
export async function withStartLock<T>(lockFile: string, work: () => Promise<T>): Promise<T> {
  const lock = openLock(lockFile);
  try {
    const deadline = Date.now() + LONGEST_WAIT_MS;
    while (!taken(lock)) {
      if (Date.now() > deadline)
        throw new Error(`Another process is starting or stopping PostgreSQL for too long (${lockFile}).`);
      await sleep(30);
    }
    return await work();
  } finally {
    lock.close();
  }
}

function openLock(lockFile: string): DatabaseSync {
  try {
    return new DatabaseSync(lockFile, { timeout: 0 });
  } catch (cause) {
    throw cantWrite(lockFile, cause);
  }
}

function taken(lock: DatabaseSync): boolean {
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return true;
  } catch (error) {
    const { errcode } = error as { errcode?: number };
    const SQLITE_BUSY = 5;
    if (errcode === SQLITE_BUSY) return false;
    throw cantWrite(lock.location() ?? '', error);
  }
}

function cantWrite(lockFile: string, cause: unknown): Error {
  return new Error(`Can not write ${lockFile}: ${othersData}`, { cause });
}
