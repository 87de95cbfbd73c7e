// Sends a document, or only that it is the one somebody has.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { encodingFor } from '../../platform/stored/encodings.ts';
import type { KeptDocument } from './kept-document.ts';
import { isKnown } from '../../platform/http/is-known.ts';

/** Caches on the way may answer for a moment; players ask each minute and are told of changes. */
const SHARED = 'public, max-age=15';

export async function sendDocument(
  kept: KeptDocument,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  void reply.headers({ 'cache-control': SHARED, etag: kept.etag, vary: 'accept-encoding' });
  if (isKnown(request, kept.etag)) return reply.status(304).send();
  void reply.type('application/json; charset=utf-8');
  if (encodingFor(request.headers['accept-encoding']) === 'identity') return reply.send(await kept.bytes());
  return reply.header('content-encoding', 'gzip').send(kept.zipped);
}
