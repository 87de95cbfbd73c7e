/** Writes results as events of the GraphQL-over-SSE protocol (distinct connections), no faster than they are read. */
import { once } from 'node:events';
import type { FastifyReply } from 'fastify';
import type { FormattedExecutionResult } from 'graphql';

/** Proxies drop connections that are silent for 30 to 60 s. */
const HEARTBEAT_MS = 15_000;
/** What browsers wait before they connect again after a restart. */
const RETRY_MS = 2_000;

export class EventStream {
  private readonly closing = new AbortController();
  /** Aborted when the client goes or the process stops. */
  readonly signal: AbortSignal = this.closing.signal;

  constructor(private readonly reply: FastifyReply) {
    reply.raw.once('close', () => this.closing.abort());
  }

  /** Nothing will be sent: whoever works for this stream may stop. */
  abandon(): void {
    this.closing.abort();
  }

  /** Ends the stream; the client connects again, to this process or another. */
  close(): void {
    this.closing.abort();
    this.reply.raw.end();
  }

  /** Sends everything until the client goes, the results end, or the stream is closed. */
  async send(results: AsyncIterable<FormattedExecutionResult>): Promise<void> {
    const { raw } = this.reply;
    this.sendHead();
    const heartbeat = setInterval(() => raw.write(':\n\n'), HEARTBEAT_MS);
    try {
      for await (const result of results) {
        if (this.signal.aborted) break;
        await this.write(`event: next\ndata: ${JSON.stringify(result)}\n\n`);
      }
      if (!this.signal.aborted) await this.write('event: complete\ndata: \n\n');
    } finally {
      clearInterval(heartbeat);
      this.close();
    }
  }

  private sendHead(): void {
    this.reply.hijack();
    const { raw } = this.reply;
    raw.socket?.setNoDelay(true);
    raw.writeHead(200, {
      ...(this.reply.getHeaders() as Record<string, string>),
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
      // A kept connection would hold up a stopping process.
      connection: 'close',
    });
    raw.write(`retry: ${RETRY_MS}\n\n`);
  }

  private async write(event: string): Promise<void> {
    const { raw } = this.reply;
    if (raw.writableEnded || raw.write(event)) return;
    await once(raw, 'drain', { signal: this.signal }).catch(() => undefined);
  }
}
