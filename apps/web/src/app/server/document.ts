// The HTML around a page: everything linked, nothing inline that a strict policy would have to allow.
import { directionOf, type Language } from '@mitnand/i18n/languages';
import type { HeadFeed, PageHead } from '../../shared/page/PageContext.ts';
import { safeJson } from '../../shared/page/safe-json.ts';
import type { NeededFiles } from './built-files.ts';
import { stateElementId, type PageState } from '../page-state.ts';

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in HTML and in attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => escapes[sign]!);
}

interface DocumentParts {
  language: Language;
  head: Pick<PageHead, 'title' | 'description'> & Partial<Pick<PageHead, 'feeds'>>;
  /** For messengers and search engines; none on pages for the staff. */
  about?: Record<string, string>;
  files: NeededFiles;
  /** Address of the town's own colours. */
  colours?: string | null | undefined;
  body: string;
  /** Path and query, for the links to other languages. */
  url?: URL;
  /** Those the page is offered in. */
  languages?: readonly string[];
  /** Where the site is reached from outside; the address asked for may name any host. */
  origin?: string;
  /** Without a state the page stays as it is: no script is loaded. */
  state?: PageState;
}

export function documentHtml(parts: DocumentParts): string {
  const { language, head, files, colours, body, state } = parts;
  const links = [
    '<link rel="icon" href="/favicon.svg" type="image/svg+xml">',
    ...files.fonts.map(
      (file) => `<link rel="preload" href="${file}" as="font" type="font/woff2" crossorigin>`,
    ),
    ...files.styles.map((file) => `<link rel="stylesheet" href="${file}">`),
    // Behind our own, whose colours they replace.
    ...(colours ? [`<link rel="stylesheet" href="${escapeHtml(colours)}">`] : []),
    ...(state
      ? files.modules.map((file) => `<link rel="modulepreload" href="${file}" fetchpriority="low">`)
      : []),
    ...(head.feeds ?? []).map(feedLink),
    ...(parts.languages ? [...parts.languages, 'x-default'].map((code) => alternate(parts, code)) : []),
  ];
  return `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(head.title)}</title>
${head.description ? `<meta name="description" content="${escapeHtml(head.description)}">` : ''}
${Object.entries(parts.about ?? {})
  .map(([property, content]) => metaOf(property, content))
  .join('\n')}
<meta name="theme-color" content="#fbfaf7" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#10191b" media="(prefers-color-scheme: dark)">
<meta name="format-detection" content="telephone=no">
${links.join('\n')}
${state ? `<script type="module" src="${files.script}" fetchpriority="low"></script>` : ''}
</head>
<body>
<div id="root">${body}</div>
${state ? `<script type="application/json" id="${stateElementId}">${safeJson(state)}</script>` : ''}
</body>
</html>`;
}

/** Open Graph is RDFa, the cards have names. */
function metaOf(property: string, content: string): string {
  const attribute = property.startsWith('og:') ? 'property' : 'name';
  return `<meta ${attribute}="${property}" content="${escapeHtml(content)}">`;
}

/** Readers of feeds and calendars look for these. */
function feedLink({ type, label, address }: HeadFeed): string {
  return `<link rel="alternate" type="${type}" title="${escapeHtml(label)}" href="${escapeHtml(address)}">`;
}

/** Search engines want whole addresses; without a language the page speaks that of its reader (hreflang `x-default`). */
function alternate({ url, origin }: DocumentParts, code: string): string {
  const parameters = new URLSearchParams(url?.search);
  if (code === 'x-default') parameters.delete('lang');
  else parameters.set('lang', code);
  const address = `${origin}${url?.pathname}${parameters.size > 0 ? `?${parameters}` : ''}`;
  return `<link rel="alternate" hreflang="${code}" href="${escapeHtml(address)}">`;
}
