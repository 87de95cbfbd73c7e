/** Makes answers smaller for phones on slow lines: once and well for files, fast for what is made per request. */
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyInstance } from 'fastify';

export type Encoding = 'br' | 'gzip';

/** Bytes; below, the packet is as large either way. */
const WORTH_IT = 1_200;
const TEXT = /^(text\/html|application\/json|text\/plain)/;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** What the client takes (RFC 9110, 12.5.3; a weight of 0 means no), brotli first. */
export function encodingFor(accepted: string | string[] | undefined): Encoding | undefined {
  const offers = String(accepted ?? '').split(',');
  const takes = (encoding: Encoding) =>
    offers.some((offer) => new RegExp(`^\\s*${encoding}\\s*(;\\s*q=(?!0(\\.0*)?\\s*$)|$)`).test(offer));
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : undefined;
}

/** `best` takes some hundred milliseconds for a script, `fast` about one for a page; neither blocks the event loop. */
export function compress(
  body: Buffer | string,
  encoding: Encoding,
  effort: 'best' | 'fast',
): Promise<Buffer> {
  const best = effort === 'best';
  if (encoding === 'gzip') return zip(body, { level: best ? 9 : 5 });
  return brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: best ? 11 : 4 } });
}

/** Compresses texts that are made per request. */
export function compressAnswers(fastify: FastifyInstance): void {
  fastify.addHook('onSend', async (request, reply, payload) => {
    if (typeof payload !== 'string' || payload.length < WORTH_IT || reply.hasHeader('content-encoding'))
      return payload;
    if (!TEXT.test(String(reply.getHeader('content-type')))) return payload;
    const encoding = encodingFor(request.headers['accept-encoding']);
    const vary = reply.getHeader('vary');
    void reply.header('vary', vary ? `${String(vary)}, accept-encoding` : 'accept-encoding');
    if (!encoding) return payload;
    void reply.header('content-encoding', encoding).removeHeader('content-length');
    return compress(payload, encoding, 'fast');
  });
}
