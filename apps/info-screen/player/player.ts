// The player's page: tells the screen its key, has a worker keep all of it for a start without network, and takes up new versions.

declare global {
  /** Put in by the build: a checksum of everything the player is made of, also served as /screen/version.txt. */
  const PLAYER_VERSION: string;
}

/** About each hour, 48 to 72 minutes, so that never all players look at once. */
const LOOK_EVERY_MS = 3_600_000;
const POINTER_RESTS_MS = 3_000;

const screen = document.querySelector<HTMLElement>('mitnand-screen')!;
const key = location.pathname.split('/')[2] ?? '';

if ('customElements' in window) show();
// A browser that cannot show it gets the plain page.
else location.replace('/screen/' + key);

function show(): void {
  screen.setAttribute('key', key);
  hidePointer();
  document.fonts.addEventListener('loadingdone', fitAnew);
  screen.addEventListener('mitnand-document', keepPictures);
  // After the page itself: it has little to load at once, and is to be seen first.
  addEventListener('load', () => {
    lookLater();
    void keepAll();
  });
}

/** Without workers (plain http, an old player) it goes on all the same, only not after a start without network. */
function keepAll(): Promise<unknown> {
  if (!('serviceWorker' in navigator)) return Promise.resolve();
  if ('storage' in navigator && 'persist' in navigator.storage) navigator.storage.persist().catch(nothing);
  return navigator.serviceWorker
    .register('/screen/worker.js', { scope: '/screen/', updateViaCache: 'none' })
    .then(keepPictures, nothing);
}

/** The worker keeps the pictures of the newest document, and no others. */
function keepPictures(): void {
  if (!('serviceWorker' in navigator)) return;
  const shown = (screen as unknown as { document?: unknown }).document;
  if (!shown) return;
  void navigator.serviceWorker.ready.then(({ active }) =>
    active!.postMessage({ key, pictures: picturesOf(shown) }),
  );
}

interface WithPictures {
  place: { logo: string | null };
  slides: { picture: { url: string } | null }[];
}

function picturesOf(shown: unknown): string[] {
  const { place, slides } = shown as WithPictures;
  return [place.logo, ...slides.map(({ picture }) => picture && picture.url)].filter(
    (url): url is string => !!url,
  );
}

function lookLater(): void {
  setTimeout(() => void look().catch(nothing).then(lookLater), LOOK_EVERY_MS * (0.8 + 0.4 * Math.random()));
}

/** Begins anew once the server has another version; its files are fetched first, past every cache. */
function look(): Promise<unknown> {
  keepPictures();
  return textOf('/screen/version.txt').then((version) => {
    if (!/^[0-9a-f]{16}$/.test(version) || version === PLAYER_VERSION) return;
    const files = [
      '/screen/awake.js',
      '/screen/player.js',
      '/screen/player.css',
      '/screen/fonts.css',
      '/mitnand-screen.js',
    ];
    return Promise.all([location.pathname, ...files].map(textOf)).then(() => location.reload());
  });
}

/** @throws when it does not come, or is an error's */
function textOf(path: string): Promise<string> {
  return fetch(path, { cache: 'reload' }).then((answer) => {
    if (answer.status !== 200) throw new Error(path);
    return answer.text();
  });
}

/** A typeface that has just come is narrower than the one that stood in for it. An attribute that says nothing says: look anew. */
function fitAnew(): void {
  if (screen.hasAttribute('seconds')) screen.removeAttribute('seconds');
  else screen.setAttribute('seconds', '');
}

function hidePointer(): void {
  const { classList } = document.documentElement;
  const hide = () => classList.add('without-pointer');
  let rests = 0;
  hide();
  addEventListener('mousemove', () => {
    classList.remove('without-pointer');
    clearTimeout(rests);
    rests = window.setTimeout(hide, POINTER_RESTS_MS);
  });
}

function nothing(): void {
  // It is tried again, or goes without.
}

export {};
