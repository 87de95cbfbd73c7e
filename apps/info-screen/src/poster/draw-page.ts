/** Draws a page: a coloured head, the words, what one can take along, and a line of what comes next. */
import { draw, inLanguage, make, say } from '../drawing/elements.ts';
import { kindShape, sparrows } from '../drawing/pictures.ts';
import { qrPath } from '../drawing/qr-path.ts';
import type { Qr, ScreenDocument, ScreenWords } from '../screen-document.ts';
import { callInWords, type DateWords, type PageWords, type SlideWords } from './words-of-page.ts';

/** The time is written into the element of class `clock` afterwards. */
export function drawPage(document: ScreenDocument, page: PageWords): HTMLElement {
  const words = document.words[page.language]!;
  const { date, slide } = page;
  const look = date ? `entry ${date.part.toLowerCase()}` : slide ? 'slide' : 'empty';
  const main = date ? drawDate(date, words) : slide ? drawSlide(slide) : drawEmpty(document, page.language);
  return inLanguage(
    make('article', `page ${look}`, [
      make('header', 'head', [
        date ? kindShape(date.part) : sparrows('birds'),
        make('span', 'kind', [date ? date.kind : document.place.town]),
        make('span', 'clock'),
      ]),
      main,
      make('footer', 'footer', [
        say('old', page.old) || say('next', page.line) || say('house', document.place.name),
        make('span', 'room'),
      ]),
    ]),
    page.language,
    page.direction,
  );
}

function drawDate(date: DateWords, words: ScreenWords): HTMLElement {
  const hasTimes = date.times.length > 0;
  return make('div', `main${date.isCancelled ? ' cancelled' : ''}`, [
    make('div', 'words', [
      say('state', date.state),
      // To a consultation one comes at a time of one's own.
      make('p', 'when', [
        make('span', 'day', [date.day]),
        ' ',
        make('span', hasTimes ? 'offer' : 'time', [hasTimes ? words.freeTimes : date.time]),
      ]),
      hasTimes &&
        make(
          'ul',
          'times',
          date.times.map((time) => make('li', 'free', [time])),
        ),
      inLanguage(make('h2', 'title', [date.title]), date.language, 'auto'),
      say('where', date.where),
      say('more', date.whereMore),
      say('places', date.places),
    ]),
    !date.isCancelled && drawTaking(date.qr, words.scan, words.number, date.number),
  ]);
}

/** The code, and the number for whoever has no camera. */
function drawTaking(qr: Qr, scan: string, label: string, number: string): HTMLElement {
  const { side, path } = qrPath(qr);
  return make('div', 'take', [
    draw('qr', `0 0 ${side} ${side}`, [
      ['light', `M0 0h${side}v${side}H0z`],
      ['dark', path],
    ]),
    make('div', 'call', [
      say('scan', scan),
      say('label', label),
      inLanguage(say('number', number), '', 'ltr'),
    ]),
  ]);
}

const drawSlide = ({ picture, title, body, alt, language }: SlideWords) =>
  make('div', 'main', [
    picture && drawPicture(picture.url, alt),
    inLanguage(make('div', 'words', [say('title', title, 'h2'), say('text', body)]), language, 'auto'),
  ]);

function leave(this: HTMLElement): void {
  this.remove();
}

/** One that does not come leaves no gap and no broken frame. */
function drawPicture(url: string, alt: string): HTMLElement {
  const picture = make('img', 'picture') as HTMLImageElement;
  picture.alt = alt;
  picture.onerror = leave;
  picture.src = url;
  return picture;
}

/** Nothing is on: the house introduces itself and says whom it looks for. */
function drawEmpty(document: ScreenDocument, language: string): HTMLElement {
  const { place } = document;
  const words = document.words[language]!;
  return make('div', 'main', [
    make('div', 'words', [
      sparrows('scene'),
      make('h2', 'title', [words.emptyTitle]),
      say('pitch', words.emptyText),
      say('where', callInWords(document, language)),
      say('where', words.openingHours && `${words.hours}: ${words.openingHours}`),
      say('more', `${place.street}, ${place.city}`),
    ]),
    drawTaking(place.qr, words.allOffers, '', ''),
  ]);
}

/** Before the first answer nothing is known but the mark. */
export const drawMark = (): HTMLElement => make('div', 'page mark', [sparrows('scene')]);
