/** The HTTP server: who is believed about client addresses, how large a request may be, what each request knows. */
import type { IncomingMessage } from 'node:http';
import cookies from '@fastify/cookie';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DynamicModule, LoggerService, LogLevel } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../settings/config.ts';
import { DomainError } from '../domain-error.ts';
import { Metrics } from '../observing/metrics.ts';
import { observeRequests } from '../observing/request-observer.ts';
import { Traffic } from '../observing/traffic.ts';
import { compressAnswers } from '../pages/compression.ts';
import { Secrets } from '../settings/secrets.ts';
import { answerFromMemory, answerStoredDocuments } from '../stored/stored-answers.ts';
import { isLoopback } from './client-address.ts';
import { sendRefusal } from './failures.filter.ts';
import { FloodGate } from './flood-gate.ts';
import { openWhatSaysSo } from './open-to-others.ts';
import { addSecurityHeaders } from './security-headers.ts';
import { type RequestFacts, requestFacts, requestIdOf, withinRequest } from './request-facts.ts';
import { sessionCookie } from './session-cookie.ts';
import { Visits } from './visit.ts';

declare module 'fastify' {
  interface FastifyRequest {
    facts: RequestFacts;
  }
}

/** Bytes: an offer with long texts in nine languages, some with two bytes a letter; a booking with a message has 4 kB. */
const BODY_LIMIT = 256 * 1024;

/** Builds the application around its modules; it does not listen yet. */
export async function createServer(
  config: Config,
  appModule: DynamicModule,
  logger: LoggerService | LogLevel[] | false,
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    trustProxy: config.trustedProxies.length > 0 ? [...config.trustedProxies] : false,
    requestIdHeader: false,
    genReqId: (request: IncomingMessage) => requestIdOf(request.headers['x-request-id']),
    forceCloseConnections: 'idle',
    requestTimeout: 30_000,
  });
  const app = await NestFactory.create<NestFastifyApplication>(appModule, adapter, {
    logger,
    abortOnError: false,
    forceCloseConnections: false,
  });
  const fastify = app.getHttpAdapter().getInstance();
  observeRequests(fastify, app.get(Metrics));
  app.get(Traffic).watch(fastify);
  answerFromMemory(app, sessionCookie(isHttps(config)).name);
  await app.register(cookies);
  nameRequests(fastify, config, app.get(Secrets), app.get(Visits));
  refuseFloods(fastify);
  leavePicturesUnread(fastify);
  await compressAnswers(app);
  await addSecurityHeaders(app, config);
  openWhatSaysSo(fastify);
  answerStoredDocuments(app);
  return app;
}

function isHttps({ publicUrl }: Config): boolean {
  return publicUrl.startsWith('https:');
}

function nameRequests(fastify: FastifyInstance, config: Config, secrets: Secrets, visits: Visits): void {
  const { name } = sessionCookie(isHttps(config));
  fastify.decorateRequest('facts');
  fastify.addHook('onRequest', (request, reply, done) => {
    request.facts = requestFacts(request, secrets, visits, name);
    void reply.header('x-request-id', request.id);
    done();
  });
  // After the body was read: its events belong to the connection, and would lose the request.
  fastify.addHook('preHandler', (request, _reply, done) => withinRequest(request.facts, done));
}

/** Direct requests from this machine are our own proxy, checks and benchmarks. */
function refuseFloods(fastify: FastifyInstance): void {
  const gate = new FloodGate();
  fastify.addHook('onRequest', (request, reply, done) => {
    if (isLoopback(request.ip) || gate.lets(request.facts.sourceKey)) done();
    else sendRefusal(new DomainError('RATE_LIMITED', { minutes: 1 }), request, reply);
  });
}

/** Whoever takes a picture reads it, with a limit of its own, after it is known who sends it. */
function leavePicturesUnread(fastify: FastifyInstance): void {
  fastify.addContentTypeParser(/^image\//, (_request, body, done) => done(null, body));
}
