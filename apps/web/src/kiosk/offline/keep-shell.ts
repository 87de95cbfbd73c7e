// Registers the kiosk's worker, and keeps what the device needs when the server is away: files of the build, and a page that says
// whom to call.
import type { Language } from '@mitnand/i18n/languages';
import { isBuiltFile, OFFLINE_PAGE, SHELL } from './kept.ts';
import { makeOfflinePage, versionOf } from './offline-page.ts';
import { ownVersion } from './version.ts';

interface Wish {
  languages: readonly Language[];
  phone: string;
}

/** Does what it can: a browser without workers is a kiosk too, only not in a cellar. */
export async function keepShell(wish: Wish): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  await navigator.serviceWorker.register('/kiosk-worker.js', { scope: '/kiosk', type: 'module' });
  navigator.serviceWorker.controller?.postMessage('awake');
  const shell = await caches.open(SHELL);
  const files = loadedFiles();
  await shell.addAll(files);
  const before = await shell.match(OFFLINE_PAGE);
  const styles = files.filter((file) => file.endsWith('.css'));
  const page = await makeOfflinePage({ ...wish, styles, version: ownVersion() });
  await shell.put(OFFLINE_PAGE, page);
  // Last, so that there is a page for bad times whatever fails.
  if (before && versionOf(before) !== ownVersion()) await forgetAllBut(shell, [...files, OFFLINE_PAGE]);
}

/** What is left are files of an earlier version of the site. */
async function forgetAllBut(shell: Cache, kept: readonly string[]): Promise<void> {
  const old = (await shell.keys()).filter(({ url }) => !kept.includes(new URL(url).pathname));
  await Promise.all(old.map((file) => shell.delete(file)));
}

function loadedFiles(): string[] {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name, location.origin));
  const ours = loaded.filter((file) => file.origin === location.origin && isBuiltFile(file.pathname));
  return [...new Set([ownVersion(), ...ours.map(({ pathname }) => pathname)])];
}
