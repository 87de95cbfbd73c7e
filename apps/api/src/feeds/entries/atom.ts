// A feed as Atom (RFC 4287).
import type { Entry } from './entry.ts';
import type { Feed } from './feed.ts';
import { element, textElement, xmlDocument } from './xml.ts';

export const ATOM_TYPE = 'application/atom+xml; charset=utf-8';

export function atomOf({ url, pageUrl, title, description, language, changedAt, entries }: Feed): string {
  const feed = element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language },
    textElement('id', url),
    textElement('title', title),
    textElement('subtitle', description),
    textElement('updated', changedAt.toString()),
    element('link', { rel: 'self', type: 'application/atom+xml', href: url }),
    element('link', { rel: 'alternate', type: 'text/html', href: pageUrl }),
    textElement('generator', 'Mitnand'),
    ...entries.map(entryElement),
  );
  return xmlDocument(feed);
}

function entryElement(entry: Entry): string {
  return element(
    'entry',
    {},
    textElement('id', entry.id),
    textElement('title', entry.title, { 'xml:lang': entry.language }),
    textElement('published', entry.publishedAt.toString()),
    textElement('updated', entry.changedAt.toString()),
    element('author', {}, textElement('name', entry.author)),
    element('link', { rel: 'alternate', type: 'text/html', href: entry.url }),
    ...entry.categories.map(({ term, label }) => element('category', { term, label })),
    textElement('content', entry.content, { type: 'html' }),
  );
}
