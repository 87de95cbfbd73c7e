/** One element at work: where its document comes from, what time it is, and who shows it. */
import { make } from './drawing/elements.ts';
import { showList } from './list/show-list.ts';
import { showScreen } from './poster/show-screen.ts';
import type { ScreenDocument } from './screen-document.ts';
import { settingsOf } from './settings.ts';
import { checkDocument } from './sources/check-document.ts';
import { follow } from './sources/follow.ts';
import { sourceOf } from './sources/source.ts';
import { keeper } from './sources/storage.ts';
import { playerClock } from './truth/player-clock.ts';

export interface Running {
  document(): ScreenDocument | null;
  show(document: ScreenDocument): void;
  look(anew?: boolean): void;
  end(): void;
}

const SECOND = 1000;
const FIVE_MINUTES = 300 * SECOND;

/** @param given shown instead of what a server says @param dress styles what is drawn */
export function runElement(
  host: HTMLElement & { paused: boolean },
  given: ScreenDocument | null,
  dress: (drawn: HTMLElement) => void,
): Running {
  const read = (name: string) => host.getAttribute(name);
  const source = given ? null : sourceOf(read);
  // A list stands on other sites: on the devices of those who visit them nothing is kept.
  const storage = () => (source!.changes && localStorage) as Storage;
  const kept = source && keeper(`mitnand-screen:${source.name}`, storage);
  const start = kept && kept.read();
  const clock = playerClock(start && start.time, Date.now, () => performance.now());
  let document = given ? checkDocument(given) : start && start.document;
  let heard = start ? start.time.heard : clock.now();
  let lastKept = clock.now();
  let isKept = !!start;

  const frame = host.shadowRoot!.appendChild(make('div', 'frame'));
  const shown = (read('form') === 'list' ? showList : showScreen)({
    frame,
    document: () => document,
    settings: (of) => settingsOf(of, read, () => matchMedia('(prefers-color-scheme:dark)').matches),
    // A document that was given is as it should look, not as old as it is.
    moment: () => ({ now: clock.now(), sure: clock.isSure(), heard: given ? clock.now() : heard }),
    dress,
    isPaused: () => host.paused,
    pause: () => (host.paused = !host.paused),
  });

  /** Whatever goes wrong while drawing, the screen goes on: the next second tries again. */
  function look(anew?: boolean): void {
    try {
      if (document) {
        frame.style.setProperty('--town-primary', document.colours.primary);
        frame.style.setProperty('--town-accent', document.colours.accent);
      }
      shown.look(anew);
    } catch {
      // Nobody who looks at a screen could do anything about it.
    }
  }

  const time = () => ({ heard, seen: clock.now(), offset: clock.offset() });

  function take(next: ScreenDocument, serverTime: number | null): void {
    if (serverTime) clock.hear(serverTime);
    heard = lastKept = clock.now();
    // What was kept may hold fewer dates than there are.
    const isNew = isKept || !document || document.version !== next.version;
    isKept = false;
    if (isNew) document = next;
    if (isNew) kept!.keep({ document: next, time: time() });
    else kept!.keepTime(next.version, time());
    look();
    if (isNew) tell();
  }

  /** Lets the page around know, so that it can keep the pictures. */
  const tell = () => document && host.dispatchEvent(new Event('mitnand-document', { bubbles: true }));

  /** A screen that was revoked must not go on advertising; the house stays. */
  function gone(serverTime: number | null): void {
    if (document) take({ ...document, version: '', entries: [], slides: [] }, serverTime);
  }

  function tick(): void {
    clock.wake();
    look();
    if (!kept || !document || !clock.isSure() || clock.now() - lastKept < FIVE_MINUTES) return;
    lastKept = clock.now();
    kept.keepTime(document.version, time());
  }

  const sizes = new ResizeObserver(() => look(true));
  sizes.observe(frame);
  const ticking = setInterval(tick, SECOND);
  look();
  tell();
  const stopFollowing =
    source && follow({ ...source, shows: () => (document ? document.version : ''), took: take, gone });

  return {
    document: () => document,
    show(next) {
      document = checkDocument(next) || document;
      look(true);
    },
    look,
    end() {
      clearInterval(ticking);
      sizes.disconnect();
      if (stopFollowing) stopFollowing();
      shown.end();
      frame.remove();
    },
  };
}
