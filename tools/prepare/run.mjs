/** Runs a command quietly; its output is kept for the case that it fails. */
import { spawn } from 'node:child_process';
import { root } from './checkout.mjs';
import { shareLockWith } from './lock.mjs';

/**
 * Ending us ends the command too, so that no build is left behind.
 * @param {string} command @param {string[]} args @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ code: number | null, output: string, missing: boolean }>} `missing` when there is no such command
 */
export function run(command, args, env) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    if (child.pid) shareLockWith(child.pid);
    const release = passSignalsTo(child);
    let output = '';
    const keep = (/** @type {Buffer} */ text) => (output += text.toString());
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', (error) => {
      release();
      resolve({ code: null, output: error.message, missing: 'code' in error && error.code === 'ENOENT' });
    });
    child.once('close', (code) => {
      release();
      resolve({ code, output, missing: false });
    });
  });
}

/** @param {import('node:child_process').ChildProcess} child a process group of its own */
function passSignalsTo(child) {
  const signals = /** @type {const} */ ({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 });
  const listeners = Object.entries(signals).map(([signal, exitCode]) => {
    const listener = () => {
      if (child.pid) process.kill(-child.pid, 'SIGTERM');
      process.exit(exitCode);
    };
    process.once(signal, listener);
    return { signal, listener };
  });
  return () => listeners.forEach(({ signal, listener }) => process.off(signal, listener));
}
