/** Serves `GET /graphql?documentId=…&variables=…`: what everybody gets alike, made once and sent as bytes from then on. */
import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { acceptedLanguage } from '@mitnand/i18n/languages';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { readVariables, parseVariables } from '../graphql/read-variables.ts';
import { refusalBehind } from '../graphql/error-format.ts';
import { sendRefusal } from '../http/failures.filter.ts';
import { Metrics } from '../observing/metrics.ts';
import { nameOf, observeKeptAnswer } from '../observing/operation-observer.ts';
import { AnswerMemory } from './answer-memory.ts';
import type { Answer } from './kept-answers.ts';
import { encodingFor, encoded } from './encodings.ts';
import { StoredDocuments } from './stored-documents.ts';
import { isKnown } from '../http/is-known.ts';

const ADDRESS = '/graphql?documentId=';
/** Caches on the way may keep an answer for a second, as open pages hear of changes; browsers ask each time. */
const SHARED = 'public, max-age=1';
/** What a header says about one request, or about the one connection. */
const OF_ONE_REQUEST = new Set(['x-request-id', 'set-cookie', 'connection', 'date']);

/** Before anything else is done for a request. Who is signed in, by this cookie, is never answered from memory. */
export function answerFromMemory(app: NestFastifyApplication, cookieName: string): void {
  const memory = app.get(AnswerMemory);
  const metrics = app.get(Metrics);
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', (request, reply, done) => {
    const key = sharedKeyOf(request.raw, cookieName);
    const answer = key === undefined ? undefined : memory.find(key);
    if (!answer) return done();
    reply.hijack();
    send(reply.raw, answer, request);
    observeKeptAnswer(metrics, answer.operation, request.id);
  });
}

/** After all that every request goes through. */
export function answerStoredDocuments(app: NestFastifyApplication): void {
  const documents = app.get(StoredDocuments);
  const memory = app.get(AnswerMemory);
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', async (request, reply) => {
    if (!isStored(request.raw)) return undefined;
    try {
      const answer = request.facts.sessionToken
        ? (await make(documents, request, reply)).answer
        : await memory.findOrMake(keyOf(request.raw), () => make(documents, request, reply));
      reply.hijack();
      send(reply.raw, answer, request);
    } catch (error) {
      sendRefusal(refusalBehind(error), request, reply);
    }
    return reply;
  });
}

async function make(documents: StoredDocuments, request: FastifyRequest, reply: FastifyReply) {
  const { documentId, variables } = request.query as Record<string, unknown>;
  const stored = documents.find(documentId);
  const result = await documents.answer(stored, readVariables(parseVariables(variables)), request.facts);
  const mayBeKept = result.errors === undefined && !request.facts.sessionToken;
  const text = JSON.stringify(result);
  const { bytes, headers } = await encoded(text, encodingFor(request.headers['accept-encoding']));
  const etag = `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
  const answer: Answer = {
    bytes,
    etag,
    operation: nameOf(stored.operation),
    headers: [
      ...lasting(reply),
      ...['content-type', 'application/json; charset=utf-8'],
      ...['cache-control', mayBeKept ? SHARED : 'private, no-store'],
      ...['vary', 'accept-language, accept-encoding'],
      ...['etag', etag],
      ...headers,
    ],
  };
  return { answer, mayBeKept };
}

/** The headers every answer gets. */
function lasting(reply: FastifyReply): string[] {
  const headers = Object.entries(reply.getHeaders()).filter(([name]) => !OF_ONE_REQUEST.has(name));
  return headers.flatMap(([name, value]) => [name, String(value)]);
}

function send(raw: ServerResponse, { bytes, headers, etag }: Answer, request: FastifyRequest): void {
  const own = [...headers, 'x-request-id', request.id];
  if (isKnown(request, etag)) raw.writeHead(304, own).end();
  else raw.writeHead(200, [...own, 'content-length', String(bytes.length)]).end(bytes);
}

function isStored({ method, url }: IncomingMessage): boolean {
  return method === 'GET' && url!.startsWith(ADDRESS);
}

function sharedKeyOf(request: IncomingMessage, cookieName: string): string | undefined {
  if (!isStored(request) || request.headers.cookie?.includes(`${cookieName}=`)) return undefined;
  return keyOf(request);
}

/** All that an answer depends on. */
function keyOf({ headers, url }: IncomingMessage): string {
  return `${variantFor(headers['accept-language'], headers['accept-encoding'])} ${url}`;
}

/** Browsers say the same few things again and again. */
const variants = new Map<string, string>();
const MOST_VARIANTS = 500;
const LONGEST_REMEMBERED = 200;

/** The language and the form in which somebody gets an answer. */
function variantFor(language = '', encoding: string | string[] = ''): string {
  const wish = `${language}\n${String(encoding)}`;
  const known = variants.get(wish);
  if (known !== undefined) return known;
  const variant = `${acceptedLanguage(language)} ${encodingFor(encoding)}`;
  if (variants.size >= MOST_VARIANTS) variants.clear();
  if (wish.length <= LONGEST_REMEMBERED) variants.set(wish, variant);
  return variant;
}
