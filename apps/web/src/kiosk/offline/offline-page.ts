// The page for the time without a server: whom to call, in each language of the town, and a new try by itself. It needs no script.
import './offline-page.css';
import { loadMessages } from '@mitnand/i18n/load-messages';
import type { Language } from '@mitnand/i18n/languages';
import { createTranslator } from '@mitnand/i18n/translator';
import { wordsIn } from '../../shared/page/wordsIn.ts';

const RETRY_SECONDS = 15;
/** Nothing of it runs, and nothing is asked of anybody else. */
const POLICY = "default-src 'none'; style-src 'self'; font-src 'self'";

interface OfflinePageWish {
  /** That comes first. */
  languages: readonly Language[];
  phone: string;
  /** Addresses of style sheets; those that are kept as well. */
  styles: readonly string[];
  /** Of the site that makes it. */
  version: string;
}

const VERSION = 'kiosk-version';

/** Which version of the site made a page that is kept; null for one that does not say. */
export const versionOf = ({ headers }: Response): string | null => headers.get(VERSION);

export async function makeOfflinePage(wish: OfflinePageWish): Promise<Response> {
  const { languages, phone, styles, version } = wish;
  const page = document.implementation.createHTMLDocument(phone);
  Object.assign(page.documentElement, { lang: languages[0], dir: 'ltr' });
  const add = <Tag extends keyof HTMLElementTagNameMap>(parent: Element, tag: Tag, attributes: object) =>
    parent.appendChild(Object.assign(page.createElement(tag), attributes));
  add(page.head, 'meta', { httpEquiv: 'refresh', content: `${RETRY_SECONDS};url=/kiosk` });
  add(page.head, 'meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' });
  styles.forEach((href) => add(page.head, 'link', { rel: 'stylesheet', href }));
  const main = add(page.body, 'main', { className: 'kiosk-offline' });
  const texts = await Promise.all(languages.map(wordsOf));
  texts.forEach(({ language, heading, call }, i) => {
    const part = add(main, 'section', wordsIn(language));
    add(part, i === 0 ? 'h1' : 'h2', { textContent: heading });
    add(part, 'p', { textContent: call });
    if (i === 0) add(part, 'p', { className: 'kiosk-offline__phone', dir: 'ltr', textContent: phone });
  });
  return new Response(`<!doctype html>${page.documentElement.outerHTML}`, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': POLICY,
      [VERSION]: version,
    },
  });
}

async function wordsOf(language: Language) {
  const t = createTranslator(await loadMessages(language, 'kioskOffline'));
  return { language, heading: t('kioskOffline.heading'), call: t('kioskOffline.call') };
}
