/** The browser's files, kept in memory with their compressed forms: some dozens, small, and the same until the next build. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { compress, type Encoding, encodingFor } from './compression.ts';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};
const COMPRESSIBLE = /^(text|application)\/|svg/;

interface StaticFile {
  body: Buffer;
  type: string;
  etag: string;
  /** Its name holds its checksum, so it never changes. */
  immutable: boolean;
  compressed: Map<Encoding, Promise<Buffer>>;
}

/** Serves every file below the folder under its own path; hidden files (the build's manifest) are left out. */
export async function serveStaticFiles(fastify: FastifyInstance, folder: string): Promise<void> {
  for (const name of await readdir(folder, { recursive: true })) {
    const address = name.split(path.sep).join('/');
    const type = TYPES[path.extname(name)];
    if (type === undefined || /(^|\/)\./.test(address)) continue;
    const file = await read(path.join(folder, name), type, address.startsWith('assets/'));
    fastify.get(`/${address}`, (request, reply) => send(file, request, reply));
  }
  // Files of an older build: a short answer, not a page.
  fastify.get('/assets/*', (_request, reply) => reply.status(404).header('cache-control', 'no-store').send());
}

async function read(file: string, type: string, immutable: boolean): Promise<StaticFile> {
  const body = await readFile(file);
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  return { body, type, etag, immutable, compressed: new Map() };
}

async function send(file: StaticFile, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  void reply.headers({
    'content-type': file.type,
    'cache-control': file.immutable ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
    etag: file.etag,
    vary: 'accept-encoding',
  });
  if (request.headers['if-none-match'] === file.etag) return reply.status(304).send();
  const encoding = COMPRESSIBLE.test(file.type) ? encodingFor(request.headers['accept-encoding']) : undefined;
  if (!encoding) return reply.send(file.body);
  const known = file.compressed.get(encoding) ?? compress(file.body, encoding, 'best');
  file.compressed.set(encoding, known);
  return reply.header('content-encoding', encoding).send(await known);
}
