/** What pages of other sites may do here: nothing, except where a route says so, and only that. */
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';

/** `read`: their scripts may read it; `frame`: they may frame it; `show`: they may show it as a picture. */
export type Opening = 'read' | 'frame' | 'show';

declare module 'fastify' {
  interface FastifyContextConfig {
    openToOthers?: Opening;
  }
}

const LOADABLE = { 'cross-origin-resource-policy': 'cross-origin' };

/** For every origin alike and without cookies, so that no answer depends on who asks. */
const headers: Record<Opening, Readonly<Record<string, string>>> = {
  read: {
    ...LOADABLE,
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'Date, ETag',
  },
  frame: {
    ...LOADABLE,
    'content-security-policy':
      "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; " +
      "form-action 'none'; frame-ancestors *",
  },
  show: LOADABLE,
};

/**
 * Opens a handler to other sites; a route without Nest says `{ config: { openToOthers } }`. Questions beforehand (OPTIONS)
 * are answered nowhere: who reads sends no header of their own.
 */
export const OpenToOthers = (openToOthers: Opening) => RouteConfig({ openToOthers });

/** After the headers that close everything. Refusals carry them too, so that a script can tell a 404 from a dead line. */
export function openWhatSaysSo(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    const { openToOthers: opening } = request.routeOptions.config;
    if (opening) void reply.headers(headers[opening]);
    if (opening === 'frame') void reply.removeHeader('x-frame-options');
    done();
  });
}
