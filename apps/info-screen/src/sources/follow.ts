/** Keeps up with the server: asks each minute, and at once when it says that something has changed. Never gives up. */
import type { ScreenDocument } from '../screen-document.ts';
import { checkDocument } from './check-document.ts';

type Timer = ReturnType<typeof setTimeout>;

const MINUTE = 60_000;
const LONGEST_ANSWER = 20_000;
const LONGEST_PAUSE = 5 * MINUTE;

export interface Followed {
  /** Where the document is. */
  address: string;
  /** Where changes are told, if they are. */
  changes: string | null;
  /** The version that is shown now, or nothing. */
  shows(): string;
  /** `serverTime` is null when the server did not say it. */
  took(document: ScreenDocument, serverTime: number | null): void;
  /** There is no such screen, or no longer. */
  gone(serverTime: number | null): void;
}

/** Begins at once; the function that comes back ends it. */
export function follow(followed: Followed): () => void {
  let ended = false;
  let asking = false;
  let again = false;
  let askLater: Timer | undefined;
  let openLater: Timer | undefined;
  let pause = MINUTE / 12;
  let stream: EventSource | undefined;
  let stopAnswer = () => {};

  const askIn = (milliseconds: number) => {
    clearTimeout(askLater);
    askLater = setTimeout(() => void ask(), milliseconds);
  };

  async function ask(): Promise<void> {
    if (asking) {
      again = true;
      return;
    }
    asking = true;
    // A little under a minute, and never all screens at once.
    let wait = MINUTE * (0.75 + Math.random() / 4);
    try {
      await fetchOnce();
    } catch {
      // What is known stays; nobody who looks at a screen can do anything about it.
      wait = MINUTE * (1 + Math.random() / 2);
    }
    asking = false;
    if (ended) return;
    askIn(again ? MINUTE / 60 : wait);
    again = false;
  }

  async function fetchOnce(): Promise<void> {
    const abort = new AbortController();
    const tooLong = setTimeout(() => abort.abort(), LONGEST_ANSWER);
    stopAnswer = () => abort.abort();
    try {
      const { address } = followed;
      const shows = followed.shows();
      const asked =
        address + (shows && `${address.includes('?') ? '&' : '?'}shows=${encodeURIComponent(shows)}`);
      // The browser asks with the ETag it knows; a header of our own would need leave from the server each time.
      const answer = await fetch(asked, { cache: 'no-cache', credentials: 'omit', signal: abort.signal });
      const serverTime = Date.parse(answer.headers.get('date') || '') || null;
      if (answer.status === 404) {
        if (!ended) followed.gone(serverTime);
        return;
      }
      const document = answer.ok ? checkDocument(await answer.json()) : null;
      if (!document) throw new Error();
      if (!ended) followed.took(document, serverTime);
    } finally {
      clearTimeout(tooLong);
    }
  }

  function listen(): void {
    if (!followed.changes) return;
    const opened = new EventSource(followed.changes);
    stream = opened;
    opened.onopen = () => (pause = MINUTE / 12);
    opened.addEventListener('changed', (event) => {
      // A version is 16 digits: nothing else in the message looks like it.
      const told = String((event as MessageEvent<unknown>).data);
      if (!told.includes(followed.shows() || '-')) askIn(2000 * Math.random());
    });
    // A refusal closes it for good; a broken line it mends itself.
    opened.onerror = () => {
      if (opened.readyState !== 2) return;
      clearTimeout(openLater);
      openLater = setTimeout(listen, pause * (0.8 + 0.4 * Math.random()));
      pause = Math.min(pause * 2, LONGEST_PAUSE);
    };
  }

  void ask();
  listen();
  return () => {
    ended = true;
    clearTimeout(askLater);
    clearTimeout(openLater);
    if (stream) stream.close();
    stopAnswer();
  };
}
