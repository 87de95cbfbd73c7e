// What the kiosk's device keeps, and under which names.

export const SHELL = 'kiosk-shell';
/** Not a page of the server: only the cache knows it. */
export const OFFLINE_PAGE = '/kiosk/ohne-verbindung';

export function isKiosk(path: string): boolean {
  return path === '/kiosk' || path.startsWith('/kiosk/');
}

/** Made by the build, under a name that holds its checksum. */
export function isBuiltFile(path: string): boolean {
  return path.startsWith('/assets/');
}
