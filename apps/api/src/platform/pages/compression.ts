/** Makes pages and answers smaller for phones on slow lines; the browser's files are compressed when they are built. */
import { constants } from 'node:zlib';
import fastifyCompress from '@fastify/compress';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** Bytes; below, the packet is as large either way. */
const WORTH_IT = 1_200;
/** Live streams are never among them: each of their events must leave at once. */
const TEXT = /^(text\/html|application\/json|application\/xml|text\/plain)/;

/** Compresses texts that are made per request: fast rather than best, about a millisecond for a page. */
export async function compressAnswers(app: NestFastifyApplication): Promise<void> {
  await app.register(fastifyCompress, {
    encodings: ['br', 'gzip'],
    threshold: WORTH_IT,
    customTypes: TEXT,
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
    zlibOptions: { level: 5 },
    // Requests are small; one that unpacks to something large is an attack.
    globalDecompression: false,
  });
}
