// Parts of the sitemap: written piece by piece, packed at once, and made once in a while for all who ask.
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { createGunzip, createGzip } from 'node:zlib';
import { Injectable, StreamableFile } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isKnown } from '../../platform/http/is-known.ts';
import { takes } from '../../platform/stored/encodings.ts';
import { Turns } from '../../platform/transactions/turns.ts';
import { FeedMemory } from '../answers/feed-memory.ts';
import { LONGEST_LINE } from '../answers/kept-feeds.ts';

/** An hour. */
const LASTING = 'public, max-age=3600';

@Injectable()
export class KeptParts {
  constructor(
    private readonly memory: FeedMemory,
    private readonly turns: Turns,
  ) {}

  /**
   * The part to send, or nothing with 304. It is kept packed alone: whoever takes no gzip gets it unpacked while it is sent.
   * @throws DomainError whatever reading `texts` throws; UNAVAILABLE when too many wait
   */
  async answer(
    file: string,
    type: string,
    texts: () => AsyncIterable<string>,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<StreamableFile | null> {
    const { bytes, etag } = await this.memory.sitemap.findOrMake(file, () =>
      this.turns.take('feed', () => this.made(texts), LONGEST_LINE),
    );
    void reply.headers({ 'cache-control': LASTING, vary: 'accept-encoding', etag });
    if (isKnown(request, etag)) {
      void reply.status(304);
      return null;
    }
    const isPacked = takes(request.headers['accept-encoding'], 'gzip');
    if (isPacked) void reply.header('content-encoding', 'gzip');
    const packed = Readable.from([bytes]);
    return new StreamableFile(isPacked ? packed : packed.pipe(createGunzip()), { type });
  }

  private async made(texts: () => AsyncIterable<string>) {
    const bytes = await buffer(Readable.from(texts()).compose(createGzip()));
    const etag = `W/"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
    return { answer: { bytes, etag, operation: 'sitemap', headers: [] }, mayBeKept: true };
  }
}
