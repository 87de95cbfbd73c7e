// Answers with feeds: made once for all who ask, kept for seconds, and not sent again to whoever has them.
import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isKnown } from '../../platform/http/is-known.ts';
import { encoded, encodingFor } from '../../platform/stored/encodings.ts';
import { Turns } from '../../platform/transactions/turns.ts';
import { FeedMemory } from './feed-memory.ts';

/** A feed, and when something in it last changed; null where nobody knows. */
export interface Made {
  readonly text: string;
  readonly changedAt: Temporal.Instant | null;
}

export interface FeedAnswer {
  /** All that it depends on. */
  readonly key: string;
  readonly type: string;
  readonly make: () => Promise<Made>;
}

/** Seconds. Programs ask each hour or so; whoever asks sooner finds what was true a minute ago at most. */
const LASTING = 'public, max-age=60';
/** Who asks for feeds waits for others who do, and never keeps guests from their pages. */
export const LONGEST_LINE = 200;

@Injectable()
export class KeptFeeds {
  constructor(
    private readonly memory: FeedMemory,
    private readonly turns: Turns,
  ) {}

  /**
   * The bytes to send, or nothing with 304. Only the ETag decides that: what is taken out of a feed leaves no trace in the
   * time of its last change, so If-Modified-Since alone would hide it.
   * @throws DomainError whatever `make` throws; UNAVAILABLE when too many wait
   */
  async answer(
    { key, type, make }: FeedAnswer,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<Buffer | null> {
    const encoding = encodingFor(request.headers['accept-encoding']);
    const { bytes, headers, etag } = await this.memory.feeds.findOrMake(`${encoding} ${key}`, () =>
      this.turns.take('feed', () => this.made(make, type, encoding), LONGEST_LINE),
    );
    for (let at = 0; at < headers.length; at += 2) void reply.header(headers[at]!, headers[at + 1]);
    if (!isKnown(request, etag)) return bytes;
    void reply.status(304).removeHeader('content-encoding');
    return null;
  }

  private async made(make: FeedAnswer['make'], type: string, encoding: ReturnType<typeof encodingFor>) {
    const { text, changedAt } = await make();
    const { bytes, headers } = await encoded(text, encoding);
    const etag = `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
    const answer = {
      bytes,
      etag,
      operation: 'feed',
      headers: [
        ...['content-type', type, 'cache-control', LASTING, 'vary', 'accept-encoding', 'etag', etag],
        ...(changedAt ? ['last-modified', new Date(changedAt.epochMilliseconds).toUTCString()] : []),
        // Found by their pages, not instead of them.
        ...['x-robots-tag', 'noindex'],
        ...headers,
      ],
    };
    return { answer, mayBeKept: true };
  }
}
