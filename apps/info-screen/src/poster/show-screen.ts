/** Shows a document page by page: whose turn it is, for how long, in which language; and takes away at once what is over. */
import { make } from '../drawing/elements.ts';
import { pauseShape } from '../drawing/pictures.ts';
import type { ScreenDocument } from '../screen-document.ts';
import type { Settings } from '../settings.ts';
import { clockFace } from '../truth/local-time.ts';
import { takeTurns } from '../truth/turns.ts';
import { drawMark, drawPage } from './draw-page.ts';
import { fit } from './fit.ts';
import { smallestType } from './type-size.ts';
import { wordsOfPage, type Moment, type PageWords } from './words-of-page.ts';

/** What is shown, asked anew each time. */
export interface Showing {
  frame: HTMLElement;
  document(): ScreenDocument | null;
  settings(document: ScreenDocument): Settings;
  moment(): Moment;
  dress(drawn: HTMLElement): void;
  isPaused(): boolean;
  /** Someone pressed the button. */
  pause(): void;
}

/** A look at the screen: words change, time goes on. */
export interface Shown {
  /** Once a second, and whenever something has changed; `anew` when the box or the settings are others. */
  look(anew?: boolean): void;
  end(): void;
}

type Timer = ReturnType<typeof setTimeout>;

const FADE = 250;
/** So many dates are remembered by the languages they were shown in. */
const LONG = 10_000;

export function showScreen(showing: Showing): Shown {
  const { frame } = showing;
  const stage = frame.appendChild(make('div', 'stage'));
  const button = frame.appendChild(make('button', 'pause'));
  const turns = takeTurns();
  /** The date or slide that is shown; null is the empty page. */
  let turn: string | null = null;
  let language = '';
  let languages: Record<string, number> = {};
  let drawnWords = '';
  let page: HTMLElement | null = null;
  let pages = 0;
  let nextTurn: Timer | undefined;
  let cleanUp: Timer | undefined;

  button.onclick = showing.pause;

  /** Each page in another language, and each date sooner or later in all of them. */
  function chooseLanguage(id: string, known: string[]): string {
    if (pages % LONG === 0) languages = {};
    languages[id] = id in languages ? languages[id]! + 1 : pages;
    return known[languages[id] % known.length]!;
  }

  function take(document: ScreenDocument, next: string | null): void {
    const { languages: known, milliseconds } = showing.settings(document);
    clearTimeout(nextTurn);
    nextTurn = setTimeout(turnOver, milliseconds);
    turn = next;
    language = chooseLanguage(turn || '', known);
    pages += 1;
    // A little around its place, so that no edge burns in.
    stage.style.transform = `translate(${Math.sin(pages) / 20}em,${Math.cos(pages) / 20}em)`;
    draw();
  }

  function turnOver(): void {
    const document = showing.document();
    // A page that nobody sees, or that someone holds, waits.
    if (!document || showing.isPaused() || frame.ownerDocument.hidden) nextTurn = setTimeout(turnOver, 1000);
    else take(document, turns.next(document, showing.moment().now));
  }

  function wordsNow(document: ScreenDocument | null): PageWords | null {
    return document && language in document.words
      ? wordsOfPage(document, turn, language, showing.moment(), pages % 2 === 0)
      : null;
  }

  function draw(): void {
    const document = showing.document();
    const words = wordsNow(document);
    const written = JSON.stringify([words, document && document.place, showing.isPaused()]);
    if (!page || written !== drawnWords) {
      drawnWords = written;
      layOut(document);
      if (document && words) {
        frame.dir = words.direction;
        const { pause, resume } = document.words[language]!;
        button.textContent = '';
        button.lang = language;
        button.title = showing.isPaused() ? resume : pause;
        button.appendChild(pauseShape(showing.isPaused()));
      }
      replacePage(document && words ? drawPage(document, words) : drawMark());
    }
    const { now, sure } = showing.moment();
    const clock = page!.querySelector('.clock');
    if (clock) clock.textContent = document && sure ? clockFace(document, now) : '';
  }

  function layOut(document: ScreenDocument | null): void {
    const { clientWidth: width, clientHeight: height } = frame;
    const {
      distance = 3,
      diagonal = 55,
      orientation,
      theme,
    }: Partial<Settings> = document ? showing.settings(document) : {};
    const isWide = orientation === 'landscape' || (orientation !== 'portrait' && width > height);
    // Not the size itself: where styles are set by hand, `all: initial` would take it back.
    frame.style.setProperty('--type', `${smallestType(width, height, distance, diagonal)}px`);
    frame.className = `frame screen ${theme}-theme ${isWide ? 'wide' : 'tall'}`;
  }

  function replacePage(drawn: HTMLElement): void {
    // Browsers of before 2021 change pages at once: Chromium 69 never lets go of a page that goes in its transition.
    const moves = page && 'at' in [] && !matchMedia('(prefers-reduced-motion:reduce)').matches;
    /** All but what is shown now: those before it. */
    const removeOthers = () => {
      while (stage.firstChild !== page) stage.firstChild!.remove();
    };
    clearTimeout(cleanUp);
    removeOthers();
    page = drawn;
    if (moves) drawn.style.opacity = '0';
    stage.append(drawn);
    showing.dress(frame);
    fit(drawn);
    if (!moves) return removeOthers();
    drawn.style.transition = 'opacity .2s';
    drawn.style.opacity = '1';
    cleanUp = setTimeout(removeOthers, FADE);
  }

  return {
    look(anew) {
      if (anew) drawnWords = '';
      const document = showing.document();
      // What is over or gone from the newest document is gone from here; so is the empty page when there is something to show.
      const isOver = turn === null || !wordsNow(document);
      const next = document && isOver && turns.next(document, showing.moment().now);
      if (document && isOver && (next || turn || !(language in document.words))) take(document, next || null);
      else draw();
    },
    end() {
      clearTimeout(nextTurn);
      clearTimeout(cleanUp);
    },
  };
}
