// The element and the player's page as apps/info-screen built them, read once at start.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '../../platform/domain-error.ts';
import { encodingFor } from '../../platform/stored/encodings.ts';
import { isKnown } from '../../platform/http/is-known.ts';

const BUILT = path.join(import.meta.dirname, '../../../../info-screen/dist');
export const ELEMENT = 'mitnand-screen.js';

interface ServedFile {
  readonly bytes: Buffer;
  /** Null where it would not be smaller. */
  readonly zipped: Buffer | null;
  readonly etag: string;
  readonly headers: Readonly<Record<string, string>>;
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

@Injectable()
export class PlayerFiles {
  private files = new Map<string, ServedFile>();
  private element: ServedFile | undefined;

  constructor() {
    this.read(BUILT);
  }

  /** What was built into this folder; without a build nothing is served. */
  read(folder: string): void {
    const player = path.join(folder, 'player');
    const names = existsSync(player) ? readdirSync(player) : [];
    const served = names.filter((name) => path.extname(name) in types);
    this.files = new Map(served.map((name) => [name, fileOf(path.join(player, name), keptFor(name))]));
    const element = path.join(folder, ELEMENT);
    this.element = existsSync(element) ? fileOf(element, 'public, max-age=3600') : undefined;
  }

  /** Whether there is such a file of the player. */
  has(name: string): boolean {
    return this.files.has(name);
  }

  /** @throws DomainError NOT_FOUND when it was not built */
  send(name: string, request: FastifyRequest, reply: FastifyReply): void {
    sendFile(this.files.get(name), request, reply);
  }

  /** The script with the element. @throws DomainError NOT_FOUND when it was not built */
  sendElement(request: FastifyRequest, reply: FastifyReply): void {
    sendFile(this.element, request, reply);
  }
}

function sendFile(file: ServedFile | undefined, request: FastifyRequest, reply: FastifyReply): void {
  if (!file) throw new DomainError('NOT_FOUND');
  const { bytes, zipped, etag, headers } = file;
  void reply.headers({ ...headers, etag });
  if (isKnown(request, etag)) return void reply.status(304).send();
  const plain = zipped === null || encodingFor(request.headers['accept-encoding']) === 'identity';
  if (!plain) void reply.header('content-encoding', 'gzip');
  void reply.send(plain ? bytes : zipped);
}

function keptFor(name: string): string {
  if (name.endsWith('.woff2')) return 'public, max-age=604800';
  return name === 'version.txt' ? 'no-store' : 'no-cache';
}

function fileOf(file: string, cacheControl: string): ServedFile {
  const bytes = readFileSync(file);
  const zipped = file.endsWith('.woff2') ? null : gzipSync(bytes, { level: 9 });
  return {
    bytes,
    zipped: zipped && zipped.length < bytes.length ? zipped : null,
    etag: `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`,
    headers: {
      'content-type': types[path.extname(file)]!,
      'cache-control': cacheControl,
      vary: 'accept-encoding',
      // It may look after all that is below /screen/, and nothing else.
      ...(path.basename(file) === 'worker.js' && { 'service-worker-allowed': '/screen/' }),
    },
  };
}
