/** One preparation at a time in a checkout: a second `npm start` or `npm test` waits for the first. */
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inCheckout } from './checkout.mjs';
import { Complaint } from './complaint.mjs';

const lock = inCheckout('.cache', 'prepare.lock');
const aside = `${lock}.${process.pid}`;
const ENDED = 'ended';

/** Does the work while nobody else does. @param {() => Promise<void>} work */
export async function alone(work) {
  await take();
  try {
    await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/** Counts a command as owner too: if we are killed it may go on, and the next one has to wait for it. @param {number} pid */
export function shareLockWith(pid) {
  appendFileSync(path.join(lock, 'owners'), nameOf(pid));
}

async function take() {
  let told = false;
  while (!tryToTake()) {
    if (!isOwned(lock)) {
      removeStale();
      continue;
    }
    if (!told) console.log('Another "npm start" or "npm test" is preparing this checkout; waiting for it …');
    told = true;
    await sleep(200);
  }
}

/** The lock is a folder that is moved into place with its owner's name in it: it is never without one. */
function tryToTake() {
  try {
    rmSync(aside, { recursive: true, force: true });
    mkdirSync(aside, { recursive: true });
    writeFileSync(path.join(aside, 'owners'), nameOf(process.pid));
  } catch (error) {
    throw new Complaint(`This checkout can not be written (${error}): does it belong to another account?`);
  }
  try {
    renameSync(aside, lock);
    return true;
  } catch {
    rmSync(aside, { recursive: true, force: true });
    return false;
  }
}

/** The owner was killed. Moving it away first makes sure that what we remove is what we judged. */
function removeStale() {
  try {
    renameSync(lock, aside);
    if (isOwned(aside)) renameSync(aside, lock);
    else rmSync(aside, { recursive: true, force: true });
  } catch {
    // Somebody else was quicker.
  }
}

/** @param {string} folder */
function isOwned(folder) {
  try {
    const owners = readFileSync(path.join(folder, 'owners'), 'utf8').trim().split('\n');
    return owners.some((name) => !name.endsWith(ENDED) && nameOf(parseInt(name)).trim() === name);
  } catch {
    return false;
  }
}

/** The start time tells a process from a later one with the same number. @param {number} pid */
function nameOf(pid) {
  return `${pid} ${startOf(pid)}\n`;
}

/** @param {number} pid */
function startOf(pid) {
  try {
    if (process.platform !== 'linux')
      return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' ? ENDED : fields[18];
  } catch {
    return ENDED;
  }
}
