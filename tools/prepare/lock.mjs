/** One preparation at a time in a checkout: a second `npm start` or `npm test` waits for the first. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inCheckout } from './checkout.mjs';
import { Complaint } from './complaint.mjs';

const lock = inCheckout('.cache', 'prepare.lock');
const aside = `${lock}.${process.pid}`;

/** Does the work while nobody else does. @param {() => Promise<void>} work */
export async function alone(work) {
  await take();
  try {
    await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

async function take() {
  let told = false;
  while (!tryToTake()) {
    if (!isAlive(owner(lock))) {
      removeStale();
      continue;
    }
    if (!told) console.log('Another "npm start" or "npm test" is preparing this checkout; waiting for it …');
    told = true;
    await sleep(200);
  }
}

/** The lock is a folder that is moved into place with its owner's name in it, so it is never without one. */
function tryToTake() {
  try {
    rmSync(aside, { recursive: true, force: true });
    mkdirSync(aside, { recursive: true });
    writeFileSync(path.join(aside, 'owner'), `${process.pid} ${startOf(process.pid)}`);
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
    if (isAlive(owner(aside))) renameSync(aside, lock);
    else rmSync(aside, { recursive: true, force: true });
  } catch {
    // Somebody else was quicker.
  }
}

/** @param {string} folder */
function owner(folder) {
  try {
    return readFileSync(path.join(folder, 'owner'), 'utf8');
  } catch {
    return undefined;
  }
}

/** The start time tells a process from a later one with the same number. @param {string | undefined} name */
function isAlive(name) {
  if (name === undefined) return false;
  const [pid, ...start] = name.split(' ');
  return startOf(Number(pid)) === start.join(' ');
}

/** @param {number} pid */
function startOf(pid) {
  try {
    if (process.platform !== 'linux')
      return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' ? undefined : fields[18];
  } catch {
    return undefined;
  }
}
