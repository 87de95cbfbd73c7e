/** The npm packages and the Node that comes with them. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { inCheckout, root, toolEnvironment } from './checkout.mjs';
import { Complaint } from './complaint.mjs';
import { run } from './run.mjs';

/**
 * Whether the installed packages are those of package-lock.json. npm notes in node_modules what it has installed, when it was
 * done; the folders are looked at as well, because "npm install --package-lock-only" changes that note, too.
 */
export function packagesAgree() {
  const wanted = packages('package-lock.json');
  const installed = packages('node_modules', '.package-lock.json');
  return Object.entries(wanted).every(([place, entry]) => {
    if (entry.link) return existsSync(inCheckout(place));
    if (!place.includes('node_modules/')) return true;
    const noted = installed[place];
    // Packages for other operating systems are optional and rightly absent.
    if (!noted) return entry.optional;
    return noted.integrity === entry.integrity && versionIn(place) === entry.version;
  });
}

/** Installs exactly what package-lock.json says. @throws Complaint when npm can't */
export async function install() {
  console.log('Installing the packages (needed once, a minute or two) …');
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];
  const [command, ...before] = npm();
  const { code, output, missing } = await run(command, [...before, ...args], process.env);
  if (missing) throw new Complaint('npm is not installed. It comes with Node: https://nodejs.org.');
  if (code !== 0) throw new Complaint(`${reason(output)}\n\n${firstLines(output)}`);
}

/** Whether the Node from the packages runs here. @throws Complaint with what is missing */
export function checkNode() {
  const node = inCheckout('node_modules', '.bin', 'node');
  const { status, stderr, error } = spawnSync(node, ['--version'], {
    encoding: 'utf8',
    env: toolEnvironment(),
  });
  if (status === 0) return;
  if (stderr?.includes('libatomic')) {
    throw new Complaint(
      'Node 26, which Mitnand brings along, needs the system library libatomic.so.1. Install it once:\n' +
        '  Debian, Ubuntu:  apt-get install libatomic1\n  Fedora, RHEL:    dnf install libatomic',
    );
  }
  throw new Complaint(
    `Node 26, which Mitnand brings along for Linux with glibc (x64, arm64) and macOS (arm64), does not run on this ` +
      `${process.platform}-${process.arch} system: ${(stderr || error?.message || '').trim()}`,
  );
}

/** The npm that runs us, with the Node it runs on (not ours, which it is about to replace), else the one in the PATH. */
function npm() {
  const { npm_execpath: script, npm_node_execpath: node } = process.env;
  return script && node && existsSync(script) && existsSync(node) && !node.startsWith(root)
    ? [node, script]
    : ['npm'];
}

/** @param {string} place @returns {string | undefined} */
function versionIn(place) {
  try {
    return JSON.parse(readFileSync(inCheckout(place, 'package.json'), 'utf8')).version;
  } catch {
    return undefined;
  }
}

/** @param {string[]} file @returns {Record<string, any>} */
function packages(...file) {
  try {
    return JSON.parse(readFileSync(inCheckout(...file), 'utf8')).packages;
  } catch {
    return {};
  }
}

/** @param {string} output */
function reason(output) {
  if (
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ENOTCACHED/.test(output)
  ) {
    return 'The packages can not be fetched: is this computer connected to the internet, and does npm know your proxy?';
  }
  if (/EACCES|EPERM|EROFS/.test(output)) {
    return `The packages can not be written: does ${root} belong to another account?`;
  }
  if (output.includes('ENOSPC')) return 'The disk is full; the packages need about 1 GB.';
  return 'The packages could not be installed ("npm ci" failed).';
}

/** npm says the reason first, then much that does not help. @param {string} output */
function firstLines(output) {
  const lines = output.split('\n').filter((line) => line.trim() && !line.startsWith('npm warn'));
  return lines.slice(0, 12).join('\n');
}
