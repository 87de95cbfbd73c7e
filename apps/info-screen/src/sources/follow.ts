/** Keeps up with the server: asks each minute, and at once when it says that something has changed. Never gives up. */
import type { ScreenDocument } from '../screen-document.ts';
import { checkDocument } from './check-document.ts';

type Timer = ReturnType<typeof setTimeout>;

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const LONGEST_ANSWER = 20 * SECOND;
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
  /** What was told of changes since it last asked. */
  let told = '';
  let askLater: Timer | undefined;
  let openLater: Timer | undefined;
  let pause = 5 * SECOND;
  let stream: EventSource | undefined;

  const askIn = (milliseconds: number) => {
    clearTimeout(askLater);
    if (!ended) askLater = setTimeout(ask, milliseconds);
  };

  // A version is 16 digits: nothing else in the message looks like it.
  const isNews = () => told && !told.includes(followed.shows() || '-');

  function ask(): void {
    asking = true;
    told = '';
    // A little under a minute, and never all screens at once.
    let wait = MINUTE * (0.75 + Math.random() / 4);
    void fetchOnce()
      // What is known stays; nobody who looks at a screen can do anything about it.
      .catch(() => (wait *= 1.5))
      .then(() => {
        asking = false;
        // The answer may have been older than what was told meanwhile.
        askIn(isNews() ? SECOND : wait);
      });
  }

  async function fetchOnce(): Promise<void> {
    const abort = new AbortController();
    // Of an answer that is there already, nothing is left to end.
    setTimeout(() => abort.abort(), LONGEST_ANSWER);
    const shows = followed.shows();
    // The browser asks with the ETag it knows; a header of our own would need leave from the server each time.
    const answer = await fetch(followed.address + (shows && `&shows=${shows}`), {
      cache: 'no-cache',
      credentials: 'omit',
      signal: abort.signal,
    });
    const serverTime = Date.parse(answer.headers.get('date') || '') || null;
    // A 404 of somebody else, of a proxy or a server that is being set up, says nothing about the screen.
    const isGone = answer.status === 404 && (await answer.text()).includes('"NOT_FOUND"');
    const document = answer.ok ? checkDocument(await answer.json()) : null;
    if (ended) return;
    if (document) followed.took(document, serverTime);
    else if (isGone) followed.gone(serverTime);
    else throw new Error();
  }

  function listen(): void {
    if (!followed.changes) return;
    const opened = new EventSource(followed.changes);
    stream = opened;
    opened.onopen = () => (pause = 5 * SECOND);
    opened.addEventListener('changed', (event) => {
      told = String((event as MessageEvent<unknown>).data);
      if (!asking && isNews()) askIn(2 * SECOND * Math.random());
    });
    // A refusal closes it for good; a broken line it mends itself.
    opened.onerror = () => {
      if (opened.readyState !== 2 || ended) return;
      clearTimeout(openLater);
      openLater = setTimeout(listen, pause * (0.75 + Math.random() / 4));
      pause = Math.min(pause * 2, LONGEST_PAUSE);
    };
  }

  ask();
  listen();
  return () => {
    ended = true;
    clearTimeout(askLater);
    clearTimeout(openLater);
    if (stream) stream.close();
  };
}
