// The player's service worker, for /screen/ alone: a player that starts without network shows its screen all the same.
// It keeps page, scripts, styles, typefaces and the pictures of the last document. The network comes first, so that no version
// lives for ever; what is not whole (an error, a page of somebody's proxy) is neither kept nor shown where a good copy is there.
// Documents (/screens/*) are the element's own business.

/** The parts of a worker's world that are used; TypeScript knows either those or a page's. */
interface Extendable {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchOf extends Extendable {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface World {
  addEventListener(kind: 'install' | 'activate', listener: (event: Extendable) => void): void;
  addEventListener(kind: 'fetch', listener: (event: FetchOf) => void): void;
  addEventListener(kind: 'message', listener: (event: Extendable & { data: unknown }) => void): void;
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
}

const world = self as unknown as World;

const SHELL = 'mitnand-player';
/** One for each key: two players of one device let go of none of each other's. */
const PICTURES = 'mitnand-player-pictures-';
/** The same for every key. */
const PAGE = '/screen/player.html';
/** Longer than a slow line takes, shorter than anybody waits before a dark window. */
const PATIENCE_MS = 5_000;
/** Browsers end an installation of some minutes, which is a refusal too. */
const INSTALL_MS = 60_000;
const TYPEFACES = ['fira-sans-latin', 'fira-sans-latin-ext', 'fira-sans-cyrillic', 'noto-sans-arabic-arabic'];
const typefaces = (weight: number) => TYPEFACES.map((name) => `/screen/${name}-${weight}-normal.woff2`);
const FILES = [
  PAGE,
  '/mitnand-screen.js',
  '/screen/awake.js',
  '/screen/player.js',
  '/screen/player.css',
  '/screen/fonts.css',
  ...typefaces(400),
  ...typefaces(600),
];

// Never refused, whatever does not come: Chromium 69 falls over, and the screen is dark, when its page starts a worker after
// one that could not be installed. What is missing is kept with the messages that follow.
world.addEventListener('install', (event) =>
  event.waitUntil(Promise.race([keepAll(FILES), patience(INSTALL_MS)]).then(() => world.skipWaiting())),
);
world.addEventListener('activate', (event) =>
  event.waitUntil(Promise.all([letGoOfOlder(), world.clients.claim()])),
);

world.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET') return;
  if (request.mode === 'navigate') {
    if (/^\/screen\/[^/]+\/player\/?$/.test(pathname)) event.respondWith(newestOrKept(request.url, PAGE));
  } else if (request.destination === 'image') {
    event.respondWith(keptPicture(request));
  } else if (origin === location.origin && FILES.includes(pathname)) {
    event.respondWith(newestOrKept(request.url, pathname));
  }
});

world.addEventListener('message', (event) => {
  const { key, pictures } = event.data as { key?: unknown; pictures?: unknown };
  if (Array.isArray(pictures)) event.waitUntil(keepPictures(String(key), pictures.map(String)));
  event.waitUntil(missing().then(keepAll));
});

/** What players of former versions kept under other names; the kiosk of the same origin keeps its own. */
async function letGoOfOlder(): Promise<void> {
  const isOlder = (name: string) => name.startsWith(SHELL) && name !== SHELL && !name.startsWith(PICTURES);
  await Promise.all((await caches.keys()).filter(isOlder).map((name) => caches.delete(name)));
}

/** As far as they come. */
async function keepAll(files: string[]): Promise<void> {
  await Promise.all(files.map((path) => keep(path).catch(() => undefined)));
}

/** @throws TypeError without network */
async function keep(path: string): Promise<void> {
  const answer = await fetch(path, { cache: 'no-cache' });
  if (await isWhole(answer, path)) await (await caches.open(SHELL)).put(path, answer);
}

/** What could not be kept so far. */
async function missing(): Promise<string[]> {
  const kept = (await (await caches.open(SHELL)).keys()).map(({ url }) => new URL(url).pathname);
  return FILES.filter((path) => !kept.includes(path));
}

/** What the server has now, if it comes in time and is whole; else what was kept. */
async function newestOrKept(url: string, path: string): Promise<Response> {
  const shell = await caches.open(SHELL);
  const newest = fetch(url, { cache: 'no-cache', credentials: 'same-origin' }).then(async (answer) => {
    if (!(await isWhole(answer, path))) return undefined;
    await shell.put(path, answer.clone()).catch(() => undefined);
    return answer;
  });
  const inTime = await Promise.race([newest.catch(() => undefined), patience(PATIENCE_MS)]);
  return inTime ?? (await shell.match(path)) ?? (await newest.catch(() => undefined)) ?? waiting(path);
}

const patience = (ms: number) => new Promise<undefined>((resolve) => setTimeout(resolve, ms));

/** Not an error, and not the page of a proxy, of a hotel's network or of somebody who mends the server. */
async function isWhole(answer: Response, path: string): Promise<boolean> {
  if (answer.status !== 200 || answer.redirected) return false;
  const type = answer.headers.get('content-type') ?? '';
  if (path !== PAGE) return !type.startsWith('text/html');
  return type.startsWith('text/html') && (await answer.clone().text()).includes('<mitnand-screen');
}

/** Nothing is there, not even a copy: a page that is dark and tries again; a file that does not come. */
function waiting(path: string): Response {
  if (path !== PAGE) return Response.error();
  const page = '<!doctype html><meta http-equiv="refresh" content="30"><body style="background:#16272b">';
  return new Response(page, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}

async function keptPicture(request: Request): Promise<Response> {
  return (await caches.match(request.url)) ?? fetch(request);
}

/** Keeps these pictures of the screen with this key, and lets go of all others of it. */
async function keepPictures(key: string, urls: string[]): Promise<void> {
  const kept = await caches.open(PICTURES + key);
  for (const url of urls) {
    if (await kept.match(url)) continue;
    const answer = await fetch(url, { credentials: 'omit' }).catch(() => undefined);
    const isPicture = answer?.status === 200 && answer.headers.get('content-type')?.startsWith('image/');
    // A full store keeps what it has.
    if (isPicture) await kept.put(url, answer).catch(() => undefined);
  }
  for (const { url } of await kept.keys()) if (!urls.includes(url)) await kept.delete(url);
}

export {};
