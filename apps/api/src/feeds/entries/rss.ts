// A feed as RSS 2.0, with what the RSS Advisory Board's profile recommends: its own address, names of authors, steady guids.
import type { Entry } from './entry.ts';
import type { Feed } from './feed.ts';
import { element, textElement, xmlDocument } from './xml.ts';

export const RSS_TYPE = 'application/rss+xml; charset=utf-8';

const NAMESPACES = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
};
/** Minutes. */
const ASK_AGAIN = '60';

export function rssOf({ url, pageUrl, title, description, language, changedAt, entries }: Feed): string {
  const channel = element(
    'channel',
    {},
    textElement('title', title),
    textElement('link', pageUrl),
    textElement('description', description),
    textElement('language', language),
    textElement('lastBuildDate', dateOf(changedAt)),
    textElement('ttl', ASK_AGAIN),
    textElement('generator', 'Mitnand'),
    element('atom:link', { href: url, rel: 'self', type: 'application/rss+xml' }),
    ...entries.map(itemOf),
  );
  return xmlDocument(element('rss', { version: '2.0', ...NAMESPACES }, channel));
}

function itemOf({ id, url, title, author, publishedAt, changedAt, categories, content }: Entry): string {
  return element(
    'item',
    {},
    textElement('title', title),
    textElement('link', url),
    textElement('guid', id, { isPermaLink: 'false' }),
    textElement('pubDate', dateOf(publishedAt)),
    textElement('atom:updated', changedAt.toString()),
    textElement('dc:creator', author),
    ...categories.map(({ label }) => textElement('category', label)),
    textElement('description', content),
  );
}

/** RFC 822 with four digits of the year, as RSS wants it. */
function dateOf({ epochMilliseconds }: Temporal.Instant): string {
  return new Date(epochMilliseconds).toUTCString();
}
