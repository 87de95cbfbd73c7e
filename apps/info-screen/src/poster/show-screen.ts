/** Shows a document page by page: whose turn it is, for how long, in which language; and takes away at once what is over. */
import { make } from '../drawing/elements.ts';
import { pauseShape } from '../drawing/pictures.ts';
import type { ScreenDocument } from '../screen-document.ts';
import type { Settings } from '../settings.ts';
import { hasPages } from '../truth/living.ts';
import { clockFace } from '../truth/local-time.ts';
import { takeTurns, type Turn } from '../truth/turns.ts';
import { drawMark, drawPage } from './draw-page.ts';
import { fit } from './fit.ts';
import { smallestType } from './type-size.ts';
import { wordsOfPage, type Moment, type PageWords } from './words-of-page.ts';

/** What is shown, asked anew each time. */
export interface Showing {
  frame: HTMLElement;
  document(): ScreenDocument | null;
  settings(): Settings | null;
  moment(): Moment;
  dress(drawn: HTMLElement): void;
  prefersNoMotion(): boolean;
  /** Someone pressed the button. */
  pause(paused: boolean): void;
}

/** A look at the screen: words change, time goes on. */
export interface Shown {
  /** Once a second, and whenever something has changed. */
  look(): void;
  /** Draws what is shown again: the box or the settings changed. */
  redraw(): void;
  setPaused(paused: boolean): void;
  end(): void;
}

type Timer = ReturnType<typeof setTimeout>;

const FADE = 250;
/** So far a page moves in ems, that no edge burns in. */
const SHIFT = 0.05;
const SHIFTS = [0, 1, 1, 1, 0, -1, -1, -1];

export function showScreen(showing: Showing): Shown {
  const { frame } = showing;
  const stage = make('div', 'stage');
  const button = make('button', 'pause') as HTMLButtonElement;
  const turns = takeTurns();
  let turn: Turn | null = null;
  let language = '';
  let languages: Record<string, number> = {};
  let known: ScreenDocument | null = null;
  let drawnWords = '';
  let page: HTMLElement | null = null;
  let pages = 0;
  let nextTurn: Timer | undefined;
  let cleanUp: Timer | undefined;
  let paused = false;

  frame.appendChild(stage);
  frame.appendChild(button);
  button.onclick = () => showing.pause(!paused);

  /** Each page in another language, and each date sooner or later in all of them. */
  function chooseLanguage(id: string, ofScreen: string[]): string {
    const before = languages[id];
    languages[id] = before === undefined ? pages : before + 1;
    return ofScreen[languages[id]! % ofScreen.length]!;
  }

  /** What is no longer in the document needs no memory. */
  function forget(document: ScreenDocument): void {
    if (document === known) return;
    known = document;
    const kept: Record<string, number> = {};
    for (const { id } of [...document.entries, ...document.slides, { id: '' }]) {
      if (id in languages) kept[id] = languages[id]!;
    }
    languages = kept;
  }

  function takeTurn(): void {
    clearTimeout(nextTurn);
    const document = showing.document();
    const settings = showing.settings();
    if (!document || !settings) return drawAll();
    nextTurn = setTimeout(turnOver, settings.milliseconds);
    forget(document);
    turn = turns.next(document, showing.moment().now);
    language = chooseLanguage(turn ? turn.id : '', settings.languages);
    pages += 1;
    const at = pages % 8;
    stage.style.transform = `translate(${SHIFTS[at]! * SHIFT}em, ${SHIFTS[(at + 2) % 8]! * SHIFT}em)`;
    drawAll();
  }

  function turnOver(): void {
    // A page that nobody sees, or that someone holds, waits.
    if (paused || frame.ownerDocument.hidden) nextTurn = setTimeout(turnOver, 1000);
    else takeTurn();
  }

  function wordsNow(): PageWords | null {
    const document = showing.document();
    return document && language in document.words
      ? wordsOfPage(document, turn, language, showing.moment())
      : null;
  }

  function drawAll(): void {
    const document = showing.document();
    const words = wordsNow();
    const written = JSON.stringify([words, turn && turn.id, document && document.place]);
    if (page && written === drawnWords) return;
    drawnWords = written;
    const settings = showing.settings();
    layOut(settings);
    replacePage(document && words ? drawPage(document, turn, words) : drawMark());
    const words2 = document && document.words[language];
    button.style.display = words2 ? '' : 'none';
    if (words2) nameButton(words2.pause, words2.resume, words2.direction);
    tellTime();
  }

  function nameButton(pause: string, resume: string, direction: string): void {
    const name = paused ? resume : pause;
    if (button.title !== name || !button.firstChild) {
      button.title = name;
      button.setAttribute('aria-label', name);
      button.textContent = '';
      button.appendChild(pauseShape(paused));
      showing.dress(button);
    }
    button.style.left = direction === 'rtl' ? '0.6em' : 'auto';
    button.style.right = direction === 'rtl' ? 'auto' : '0.6em';
  }

  function layOut(settings: Settings | null): void {
    const width = frame.clientWidth;
    const height = frame.clientHeight;
    const { distance = 3, diagonal = 55, orientation = 'auto', theme = 'light' } = settings || {};
    const isWide = orientation === 'auto' ? width > height : orientation === 'landscape';
    frame.style.fontSize = `${smallestType(width, height, distance, diagonal)}px`;
    frame.className = `frame screen ${theme}-theme ${isWide ? 'wide' : 'tall'}`;
  }

  function replacePage(drawn: HTMLElement): void {
    const before = page;
    const moves = !!before && !showing.prefersNoMotion();
    clearTimeout(cleanUp);
    while (stage.firstChild && stage.firstChild !== before) stage.removeChild(stage.firstChild);
    page = drawn;
    if (moves) drawn.classList.add('moves', 'unseen');
    stage.appendChild(drawn);
    showing.dress(drawn);
    fit(drawn);
    drawn.classList.remove('unseen');
    const removeOthers = () => {
      while (stage.firstChild && stage.firstChild !== page) stage.removeChild(stage.firstChild);
    };
    if (moves) cleanUp = setTimeout(removeOthers, FADE);
    else removeOthers();
  }

  function tellTime(): void {
    const document = showing.document();
    const { now, sure } = showing.moment();
    const face = document && sure ? clockFace(document, now) : '';
    const clock = page && page.querySelector('.clock');
    if (clock && clock.textContent !== face) clock.textContent = face;
  }

  function look(): void {
    const document = showing.document();
    if (document && turn) {
      // The same date as the newest document knows it; gone from there, it is gone from here.
      const { id } = turn;
      const entry = document.entries.filter((one) => one.id === id)[0];
      const slide = document.slides.filter((one) => one.id === id)[0];
      turn = entry || slide ? { id, entry: entry || null, slide: slide || null } : null;
      if (!turn || !wordsNow()) return takeTurn();
      drawAll();
      tellTime();
    } else if (document && (!language || hasPages(document, showing.moment().now))) {
      takeTurn();
    } else {
      drawAll();
      tellTime();
    }
  }

  function setPaused(next: boolean): void {
    paused = next;
    const document = showing.document();
    const words = document && document.words[language];
    if (words) nameButton(words.pause, words.resume, words.direction);
  }

  return {
    look,
    redraw() {
      drawnWords = '';
      look();
    },
    setPaused,
    end() {
      clearTimeout(nextTurn);
      clearTimeout(cleanUp);
      frame.textContent = '';
    },
  };
}
