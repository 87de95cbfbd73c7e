// Sitemaps (sitemaps.org, protocol 0.9), each address with its other languages as search engines read them.
import { element, textElement } from '../entries/xml.ts';

const NAMESPACES = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
};

export interface ListedPage {
  /** Path and query. */
  readonly path: string;
  /** Null where nobody knows. */
  readonly changedAt: Temporal.Instant | null;
}

/** Languages and where the site is reached. */
export interface Site {
  readonly publicUrl: string;
  readonly languages: readonly string[];
}

export function sitemapIndex(addresses: readonly string[]): string {
  const { xmlns } = NAMESPACES;
  const parts = addresses.map((address) => element('sitemap', {}, textElement('loc', address)));
  return `${DECLARATION}${element('sitemapindex', { xmlns }, ...parts)}\n`;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** What stands before the pages of a part, and after them. */
export const beginning = `${DECLARATION}<urlset xmlns="${NAMESPACES.xmlns}" xmlns:xhtml="${NAMESPACES['xmlns:xhtml']}">\n`;
export const end = '</urlset>\n';

/** A page as a line. The address without a language speaks that of its reader, as the page itself says. */
export function pageLine({ path, changedAt }: ListedPage, { publicUrl, languages }: Site): string {
  const address = `${publicUrl}${path}`;
  const inLanguage = (code: string) => `${address}${path.includes('?') ? '&' : '?'}lang=${code}`;
  const alternate = (hreflang: string, href: string) =>
    element('xhtml:link', { rel: 'alternate', hreflang, href });
  const page = element(
    'url',
    {},
    textElement('loc', address),
    ...(changedAt ? [textElement('lastmod', changedAt.toString())] : []),
    ...languages.map((code) => alternate(code, inLanguage(code))),
    alternate('x-default', address),
  );
  return `${page}\n`;
}
