/** Serves the web app: its files as they were built, and every other address as a page rendered here. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Logger } from '@nestjs/common';
import { acceptedLanguages } from '@mitnand/i18n/languages';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '../settings/config.ts';
import { Visits } from '../http/visit.ts';
import { describeError } from '../observing/describe-error.ts';
import { StoredDocuments } from '../stored/stored-documents.ts';
import { inProcessExecutor, type Execute } from './in-process-executor.ts';
import { type FindPicture, serveLinkPictures } from './link-pictures/serve-link-pictures.ts';
import { serveStaticFiles, serveTownFiles } from './static-files.ts';

/** What apps/web/dist/server/entry-server.js offers. */
interface WebApp {
  render(request: {
    url: string;
    origin: string;
    wishes: readonly string[];
    execute: Execute;
    visit: string;
  }): Promise<{ status: number; html: string; headers?: Record<string, string> }>;
  /** The page for the worst case; needs neither the API nor a database. */
  renderFailure(wishes: readonly string[], requestId: string): string;
  /** The public questions its pages ask, by id. */
  storedDocuments?: Readonly<Record<string, string>>;
  findPicture?: FindPicture;
}

const BUILT_WEB = path.join(import.meta.dirname, '../../../../web/dist');

/** Adds the web app to the server; without a build of it the API serves alone. */
export async function serveWebPages(app: NestFastifyApplication, folder = BUILT_WEB): Promise<void> {
  const logger = new Logger('WebPages');
  const entry = path.join(folder, 'server/entry-server.js');
  if (!existsSync(entry)) {
    logger.warn('The web app is not built; only the API is served. `npm start` builds it.');
    return;
  }
  const webApp = (await import(pathToFileURL(entry).href)) as WebApp;
  app.get(StoredDocuments).take(webApp.storedDocuments ?? {});
  const fastify = app.getHttpAdapter().getInstance();
  await serveStaticFiles(fastify, path.join(folder, 'client'));
  if (webApp.findPicture) serveLinkPictures(app, webApp.findPicture);
  const { publicUrl: origin, townFiles } = app.get(Config);
  if (townFiles) await serveTownFiles(fastify, townFiles);
  const executorFor = inProcessExecutor(app);
  const visits = app.get(Visits);
  // An offer's number alone is its shortest address: on posters, at the telephone, in a QR code.
  fastify.get<{ Params: { number: string } }>('/:number(^[1-9]\\d{4,6}$)', (request, reply) => {
    const [, query] = request.url.split('?');
    return reply.redirect(`/angebote/${request.params.number}${query ? `?${query}` : ''}`);
  });
  fastify.get('/*', async (request, reply) => {
    const wishes = wishesOf(request);
    // Not even the browser's own cache: the page holds the token of this visit.
    void reply.headers({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    try {
      const execute = executorFor(request.facts);
      const { url } = request;
      const page = await webApp.render({ url, origin, wishes, execute, visit: visits.token() });
      return await reply
        .status(page.status)
        .headers(page.headers ?? {})
        .send(page.html);
    } catch (error) {
      logger.error({ msg: 'page not rendered', error: describeError(error) });
      return sendFailure(webApp, wishes, request, reply);
    }
  });
}

function sendFailure(
  webApp: WebApp,
  wishes: readonly string[],
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  return reply.status(500).header('cache-control', 'no-store').send(webApp.renderFailure(wishes, request.id));
}

/** The visitor's own choice, kept in the cookie `lang`, and then what the browser asks for. */
function wishesOf(request: FastifyRequest): string[] {
  const chosen = /(?:^|;\s*)lang=([\w-]{2,12})/.exec(request.headers.cookie ?? '')?.[1];
  return [...(chosen ? [chosen] : []), ...acceptedLanguages(request.headers['accept-language'])];
}
