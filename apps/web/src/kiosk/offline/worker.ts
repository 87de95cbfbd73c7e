// The service worker of the kiosk, registered for /kiosk alone: files that never change from the cache, a page that tells the
// telephone number when the server can't be reached, and another try when a page has come but does not wake up.
// It never keeps an answer of the API, nor a page: those are somebody's.
import { isBuiltFile, isKiosk, OFFLINE_PAGE, SHELL } from './kept.ts';

/** The parts of a worker's world that are used; TypeScript knows either those or a page's. */
interface Extendable {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchOf extends Extendable {
  request: Request;
  resultingClientId: string;
  respondWith(answer: Promise<Response>): void;
}
interface Client {
  id: string;
  navigate(address: string): Promise<unknown>;
}
interface World {
  addEventListener(kind: 'install' | 'activate', listener: (event: Extendable) => void): void;
  addEventListener(kind: 'fetch', listener: (event: FetchOf) => void): void;
  addEventListener(kind: 'message', listener: (event: { source: Client | null }) => void): void;
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void>; get(id: string): Promise<Client | undefined> };
}

const world = self as unknown as World;

/** A page that is not awake by then gets another try. */
const AWAKE_WITHIN_MS = 40_000;
const awake = new Set<string>();

world.addEventListener('install', (event) => event.waitUntil(world.skipWaiting()));
world.addEventListener('activate', (event) => event.waitUntil(world.clients.claim()));
world.addEventListener('message', ({ source }) => source && awake.add(source.id));

world.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (request.mode === 'navigate' && isKiosk(pathname)) {
    event.respondWith(pageOrPhone(request));
    event.waitUntil(wake(event.resultingClientId));
  } else if (isBuiltFile(pathname)) {
    event.respondWith(keptFile(request));
  }
});

/** A proxy without a server behind it answers too. */
async function pageOrPhone(request: Request): Promise<Response> {
  const answer = await fetch(request).catch(() => null);
  if (answer && answer.status < 500) return answer;
  const page = await (await caches.open(SHELL)).match(OFFLINE_PAGE);
  return page ?? answer ?? Response.error();
}

/** Names of these files hold their checksums: what is kept under one is right for ever. */
async function keptFile(request: Request): Promise<Response> {
  const shell = await caches.open(SHELL);
  const known = await shell.match(request.url);
  if (known) return known;
  const answer = await fetch(request);
  if (answer.status === 200) await shell.put(request.url, answer.clone());
  return answer;
}

async function wake(id: string): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, AWAKE_WITHIN_MS));
  const client = awake.delete(id) ? undefined : await world.clients.get(id);
  await client?.navigate('/kiosk');
}
