/** What is known about a request before anything is done for it. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { acceptedLanguage, type Language } from '@mitnand/i18n/languages';
import type { FastifyRequest } from 'fastify';
import { newId } from '../ids.ts';
import type { Secrets } from '../settings/secrets.ts';
import { networkOf } from './client-address.ts';
import { VISIT_HEADER, type Visits } from './visit.ts';

export interface RequestFacts {
  /** Repeated in every error and log line; from the proxy when it sent a usable one. */
  readonly requestId: string;
  /** The language of texts and messages: the first of Accept-Language that Mitnand speaks, else German. */
  readonly language: Language;
  /** Keyed hash of the client's network; counts requests without knowing an address. */
  readonly sourceKey: string;
  /** What the cookie of a signed-in browser holds; null without one. It proves nothing before it was looked up. */
  readonly sessionToken: string | null;
  /** Whether a page of somebody else's caused it, as the browser says; programs say nothing. */
  readonly fromElsewhere: boolean;
  /** What the browser calls itself, at most 300 characters. */
  readonly userAgent: string | null;
  /** The visit to our pages it belongs to; null without a token that we signed and that is still valid. */
  readonly visitKey: string | null;
}

const current = new AsyncLocalStorage<RequestFacts>();

/** The request being served, where no context can be handed on; undefined in jobs. */
export function currentRequest(): RequestFacts | undefined {
  return current.getStore();
}

/** Runs `work` as part of this request. */
export function withinRequest<T>(facts: RequestFacts, work: () => T): T {
  return current.run(facts, work);
}

/** Fetch Metadata (W3C): our own pages, an address somebody typed or chose, or a client that is no browser. */
const FROM_HERE = new Set<string | string[] | undefined>(['same-origin', 'none', undefined]);

/** Reads the facts from a request; `request.ip` already honours TRUSTED_PROXIES. */
export function requestFacts(
  request: FastifyRequest,
  secrets: Secrets,
  visits: Visits,
  cookieName: string,
): RequestFacts {
  return {
    requestId: request.id,
    language: acceptedLanguage(request.headers['accept-language']),
    sourceKey: secrets.keyedHash('source', networkOf(request.ip)).toString('base64url'),
    visitKey: visits.keyOf(request.headers[VISIT_HEADER]),
    sessionToken: request.cookies[cookieName] ?? null,
    fromElsewhere: !FROM_HERE.has(request.headers['sec-fetch-site']),
    userAgent: request.headers['user-agent']?.slice(0, 300) ?? null,
  };
}

/** Taken from `X-Request-Id` only if it looks like an id, so that nothing odd lands in logs. */
export function requestIdOf(header: string | string[] | undefined): string {
  return typeof header === 'string' && /^[\w-]{8,64}$/.test(header) ? header : newId();
}
