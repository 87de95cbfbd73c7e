// Registers the kiosk's worker, and keeps what the device needs when the server is away: files of the build, and a page that says
// whom to call.
import type { Language } from '@mitnand/i18n/languages';
import { isBuiltFile, OFFLINE_PAGE, SHELL } from './kept.ts';
import { makeOfflinePage } from './offline-page.ts';
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
  if (!(await shell.match(ownVersion()))) await forgetOldFiles(shell);
  await shell.addAll(loadedFiles());
  const styles = loadedFiles().filter((file) => file.endsWith('.css'));
  await shell.put(OFFLINE_PAGE, await makeOfflinePage({ ...wish, styles }));
}

/** Of an earlier version of the site. */
async function forgetOldFiles(shell: Cache): Promise<void> {
  await Promise.all((await shell.keys()).map((file) => shell.delete(file)));
}

function loadedFiles(): string[] {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name, location.origin));
  const ours = loaded.filter((file) => file.origin === location.origin && isBuiltFile(file.pathname));
  return [...new Set([ownVersion(), ...ours.map(({ pathname }) => pathname)])];
}
