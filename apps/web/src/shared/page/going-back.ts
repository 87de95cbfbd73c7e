// Where one was: going back, by the browser's button or by a link that says so, one comes to the same place of the list again.
import { recall, remember } from '../booking/device-memory.ts';

/** Pixels from the top, by address, as they were left. */
const left = new Map<string, number>();
const name = 'zurueck';
/** Milliseconds in which a page may still grow before one stays where one is. */
const patience = 1_500;

let returning = false;

const here = () => location.pathname + location.search;

/** Notes where pages are left, and whether one comes back. @returns what ends it */
export function watchLeaving(): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  // Before the click leads away; keys that follow a link are clicks too.
  addEventListener('click', () => left.set(here(), scrollY), { capture: true, signal });
  addEventListener('popstate', () => (returning = true), { signal });
  return () => ended.abort();
}

/** Whoever leaves this list for an offer finds back to it. */
export function rememberList(): void {
  remember(name, here());
}

/** Address of the list that was left last; null before. */
export const lastList = () => recall<string>(name);

/** The next page is one that was left before. */
export function goBack(): void {
  returning = true;
}

/** To the top of a new page, to the place where one was on an old one. */
export function scrollToWhereOneWas(): void {
  const place = returning ? left.get(here()) : undefined;
  returning = false;
  if (place === undefined) scrollTo({ top: 0, behavior: 'instant' });
  else stayAt(place);
}

/** Lists come a moment later than their page; whoever scrolls meanwhile has chosen. */
function stayAt(top: number): void {
  const go = () => scrollTo({ top, behavior: 'instant' });
  const grown = new ResizeObserver(go);
  grown.observe(document.body);
  const done = new AbortController();
  const end = () => {
    grown.disconnect();
    done.abort();
  };
  for (const kind of ['wheel', 'touchstart', 'keydown', 'pointerdown'])
    addEventListener(kind, end, { passive: true, signal: done.signal });
  setTimeout(end, patience);
  go();
}
