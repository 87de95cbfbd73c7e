/** The list form: the coming dates of an organisation or a district, each with the link to take part. */
import { inLanguage, make, say } from '../drawing/elements.ts';
import { kindShape } from '../drawing/pictures.ts';
import type { Showing, Shown } from '../poster/show-screen.ts';
import { asOf, wordsOfDate, type DateWords } from '../poster/words-of-page.ts';
import type { ScreenDocument, ScreenEntry, ScreenWords } from '../screen-document.ts';
import { isLiving } from '../truth/living.ts';

export function showList(showing: Showing): Shown {
  const { frame } = showing;
  let drawn = '';

  return {
    look() {
      const document = showing.document();
      if (!document) return;
      const { languages, theme } = showing.settings(document);
      const language = languages[0]!;
      const moment = showing.moment();
      const dates = document.entries
        .filter((entry) => isLiving(entry, moment.now))
        .map((entry): [ScreenEntry, DateWords] => [entry, wordsOfDate(document, entry, language, moment)]);
      const words = document.words[language]!;
      const old = asOf(document, language, moment);
      const written = JSON.stringify([document.place, language, words, theme, dates, old]);
      // Only then: whoever reads or marks it would lose their place.
      if (written === drawn) return;
      drawn = written;
      frame.className = `frame list ${theme}-theme`;
      const reached = (frame.parentNode as ShadowRoot).activeElement as HTMLAnchorElement | null;
      frame.textContent = '';
      frame.appendChild(
        inLanguage(drawList(document, language, words, dates, old), language, words.direction),
      );
      showing.dress(frame);
      // Whoever had come to a link with the keyboard is still there.
      for (const one of frame.querySelectorAll('a')) if (reached && one.href === reached.href) one.focus();
    },
    end() {},
  };
}

const drawList = (
  document: ScreenDocument,
  language: string,
  words: ScreenWords,
  dates: [ScreenEntry, DateWords][],
  old: string,
) =>
  make('section', 'dates', [
    dates[0]
      ? make(
          'ul',
          'entries',
          dates.map(([entry, date]) => drawDate(entry, language, date, words)),
        )
      : say('none', words.noOffers),
    say('old', old),
    link('link all', words.allOffers, document.place.url, language),
  ]);

const drawDate = (entry: ScreenEntry, language: string, date: DateWords, words: ScreenWords) =>
  make('li', `entry${date.isCancelled ? ' cancelled' : ''}`, [
    make('div', 'about', [
      make('p', 'when', [`${date.day}, ${date.times.join(' · ') || date.time}`]),
      inLanguage(make('h3', 'title', [date.title]), date.language, 'auto'),
      make('p', 'kind', [kindShape(date.part), `\u00a0${date.kind}`]),
      say('where', date.where),
      say('more', date.whereMore),
      say('places', date.places),
      say('state', date.state),
    ]),
    !date.isCancelled && link('link', words.signUp, entry.url, language, date.title),
  ]);

/** Leads to a page in the same language; links of the same words are told apart by what they are for. */
function link(names: string, words: string, url: string, language: string, about = ''): HTMLElement {
  const made = make('a', names, [words]) as HTMLAnchorElement;
  made.href = `${url}?lang=${language}`;
  if (about) made.setAttribute('aria-label', `${words}: ${about}`);
  return made;
}
