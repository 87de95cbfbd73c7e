// Renders pages for the API process: readable at once, also without JavaScript, in the visitor's language.
import { text } from 'node:stream/consumers';
import { prerenderToNodeStream } from 'react-dom/static';
import { Router } from 'wouter';
import { ApiClient } from '@mitnand/api-client';
import { chosenLanguage, originalLanguage, type Language } from '@mitnand/i18n/languages';
import { translatorFor } from '@mitnand/i18n';
import type { PageHead } from '../shared/page/PageContext.ts';
import { App } from './App.tsx';
import { neededFiles } from './server/built-files.ts';
import { aboutPage } from './server/about-page.ts';
import { documentHtml } from './server/document.ts';
import { executingFetch, type Execute } from './server/executing-fetch.ts';
import { PageProviders } from './PageProviders.tsx';
import { routeOf } from './routes/routes.ts';
import { loadTown } from './server/town.ts';

export { storedDocuments } from '@mitnand/api-client/stored-documents';
export { findPicture } from './link-picture/find-picture.ts';
export { renderFailure } from './server/failure-page.ts';

export interface RenderRequest {
  /** Path and query as requested, e.g. `/angebote?art=helfen`. */
  url: string;
  /** Where the site is reached from outside, without a slash at its end. */
  origin: string;
  /** The `lang` cookie and what the Accept-Language header asks for, the dearest first; `?lang=` in the address wins. */
  wishes: readonly string[];
  /** Answers GraphQL documents inside the process. */
  execute: Execute;
  /** Token of this visit, for the requests of the page in the browser. */
  visit: string;
}

export interface RenderedPage {
  status: number;
  html: string;
  headers: Record<string, string>;
}

/** The page of an address. Throws when it cannot be rendered: answer with `renderFailure` then. */
export async function render({
  url: address,
  origin,
  wishes,
  execute,
  visit,
}: RenderRequest): Promise<RenderedPage> {
  const url = new URL(address, 'http://town.invalid');
  const route = routeOf(url.pathname);
  const chosen = url.searchParams.get('lang');
  const { languages: ofTown } = await loadTown(execute, originalLanguage);
  const languages = route?.languages ?? ofTown;
  const language = chosenLanguage(chosen ? [chosen, ...wishes] : wishes, languages);
  const town = await loadTown(execute, language);
  const api = new ApiClient({
    url: 'http://town.invalid/graphql',
    language,
    fetch: executingFetch(execute, language),
  });
  const head: PageHead = { title: '', description: '', status: 200, picture: null, feeds: [] };
  const renderedAt = Date.now();
  let fault: unknown;
  const { prelude } = await prerenderToNodeStream(
    <PageProviders {...{ api, language, t: translatorFor(language), town, origin, renderedAt, head }}>
      <Router ssrPath={url.pathname} ssrSearch={url.search.slice(1)}>
        <App />
      </Router>
    </PageProviders>,
    // One chunk: React would otherwise put scripts inline that the content security policy blocks.
    { progressiveChunkSize: Number.MAX_SAFE_INTEGER, onError: (error) => void (fault ??= error) },
  );
  const body = await text(prelude);
  if (fault) throw fault;
  const files = neededFiles(route, language);
  const state = { language, town, renderedAt, answers: api.answers(), visit };
  return {
    status: head.status,
    html: documentHtml({
      language,
      languages,
      head,
      files,
      colours: town.stylesheet,
      body,
      url,
      origin,
      state,
      ...(!route?.frame && { about: aboutPage({ head, language, town, url, origin }) }),
    }),
    headers: headersFor(
      language,
      languages.length > 1 && chosen === language,
      route?.unlisted === true || town.setUpAt === null,
    ),
  };
}

function headersFor(language: Language, chosen: boolean, unlisted: boolean): Record<string, string> {
  const headers: Record<string, string> = {
    'content-type': 'text/html; charset=utf-8',
    'content-language': language,
    vary: 'accept-language, cookie',
  };
  if (unlisted) headers['x-robots-tag'] = 'noindex';
  // Strictly necessary for what the visitor asked for, so no banner (TDDDG § 25 (2)).
  if (chosen) headers['set-cookie'] = `lang=${language}; Path=/; Max-Age=31536000; SameSite=Lax`;
  return headers;
}
