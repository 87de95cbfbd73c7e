/** One element at work: where its document comes from, what time it is, and who shows it. */
import { dress } from './drawing/dress.ts';
import { make } from './drawing/elements.ts';
import { onColour } from './drawing/on-colour.ts';
import { showList } from './list/show-list.ts';
import { showScreen } from './poster/show-screen.ts';
import type { ScreenDocument } from './screen-document.ts';
import { settingsOf } from './settings.ts';
import { checkDocument } from './sources/check-document.ts';
import { follow } from './sources/follow.ts';
import { keeper } from './sources/storage.ts';
import { sourceOf } from './sources/source.ts';
import listStyles from './styles/list.css';
import screenStyles from './styles/screen.css';
import { playerClock } from './truth/player-clock.ts';

export interface Running {
  document(): ScreenDocument | null;
  show(document: ScreenDocument): void;
  redraw(): void;
  isPaused(): boolean;
  setPaused(paused: boolean): void;
  end(): void;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;

const dressed = new WeakMap<ShadowRoot, (drawn: HTMLElement) => void>();

/** @param given shown instead of what a server says */
export function runElement(host: HTMLElement, given: ScreenDocument | null): Running {
  const root = host.shadowRoot || host.attachShadow({ mode: 'open' });
  if (!dressed.has(root)) dressed.set(root, dress(root, screenStyles + listStyles));
  const read = (name: string) => host.getAttribute(name);
  const source = given ? null : sourceOf(read);
  const kept = source && keeper(`mitnand-screen:${source.name}`, () => localStorage);
  const start = kept && kept.read();
  const clock = playerClock(start && start.time, Date.now, () => performance.now());
  let document = given ? checkDocument(given) : start && start.document;
  let heard = start ? start.time.heard : clock.now();
  let lastKept = clock.now();
  let isKept = !!start;
  let paused = false;

  const frame = make('div', 'frame');
  root.appendChild(frame);
  const shown = (read('form') === 'list' ? showList : showScreen)({
    frame,
    document: () => document,
    settings: (of) => settingsOf(of, read, () => matchMedia('(prefers-color-scheme:dark)').matches),
    // A document that was given is as it should look, not as old as it is.
    moment: () => ({ now: clock.now(), sure: clock.isSure(), heard: given ? clock.now() : heard }),
    dress: dressed.get(root)!,
    isPaused: () => paused,
    pause: () => setPaused(!paused),
  });

  /** Whatever goes wrong while drawing, the screen goes on: the next second tries again. */
  function look(anew?: boolean): void {
    try {
      if (document) wearColours(frame, document);
      shown.look(anew);
    } catch {
      // Nobody who looks at a screen could do anything about it.
    }
  }

  const time = () => ({ heard, seen: clock.now(), offset: clock.offset() });

  function take(next: ScreenDocument, serverTime: number | null): void {
    if (serverTime !== null) clock.hear(serverTime);
    heard = clock.now();
    lastKept = heard;
    // What was kept may hold fewer dates than there are.
    const isNew = !document || document.version !== next.version || isKept;
    isKept = false;
    if (isNew) document = next;
    if (kept && isNew) kept.keep({ document: next, time: time() });
    else if (kept) kept.keepTime(next.version, time());
    look();
    if (isNew) tell();
  }

  /** Lets the page around know, so that it can keep the pictures. */
  const tell = () =>
    document && host.dispatchEvent(new CustomEvent('mitnand-document', { bubbles: true, composed: true }));

  /** A screen that was revoked must not go on advertising; the house stays. */
  function gone(serverTime: number | null): void {
    if (document) take({ ...document, version: '', entries: [], slides: [] }, serverTime);
  }

  function tick(): void {
    look();
    if (!kept || !document || !clock.isSure() || clock.now() - lastKept < 5 * MINUTE) return;
    lastKept = clock.now();
    kept.keepTime(document.version, time());
  }

  function setPaused(next: boolean): void {
    paused = next;
    look();
  }

  const wake = () => {
    if (frame.ownerDocument.hidden) return;
    clock.wake();
    look();
  };
  const sizes = new ResizeObserver(() => look(true));
  sizes.observe(frame);
  const ticking = setInterval(tick, SECOND);
  frame.ownerDocument.addEventListener('visibilitychange', wake);
  look();
  if (document) tell();
  const stopFollowing = source
    ? follow({ ...source, shows: () => (document ? document.version : ''), took: take, gone })
    : () => {};

  return {
    document: () => document,
    show(next) {
      document = checkDocument(next) || document;
      look(true);
    },
    redraw: () => look(true),
    isPaused: () => paused,
    setPaused,
    end() {
      clearInterval(ticking);
      sizes.disconnect();
      frame.ownerDocument.removeEventListener('visibilitychange', wake);
      stopFollowing();
      shown.end();
      root.removeChild(frame);
    },
  };
}

function wearColours({ style }: HTMLElement, { colours }: ScreenDocument): void {
  style.setProperty('--town-primary', colours.primary);
  style.setProperty('--on-town-primary', onColour(colours.primary));
  style.setProperty('--town-accent', colours.accent);
}
