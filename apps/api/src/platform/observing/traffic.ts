/** How many requests this process is answering, so that work which can wait lets people go first. */
import { setTimeout as wait } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { Metrics } from './metrics.ts';

/** Fewer than these are an ordinary moment; more are a crowd, as when a booking opens. */
const CROWD = 5;
const LOOK_AGAIN_MS = 25;
/** They last as long as a page is open. */
const STREAMS = new Set<string | undefined>(['/graphql/stream', '/screens/:key/changes']);

@Injectable()
export class Traffic {
  private inProgress = 0;

  constructor(metrics: Metrics) {
    metrics.gauge('mitnand_http_requests_in_progress', () => this.inProgress);
  }

  /** Counts the requests of this server from now on. */
  watch(fastify: FastifyInstance): void {
    fastify.addHook('onRequest', (request, reply, done) => {
      if (!STREAMS.has(request.routeOptions.url)) {
        this.inProgress++;
        reply.raw.once('close', () => this.inProgress--);
      }
      done();
    });
  }

  /** Resolves when no crowd is being answered, or after so long: whoever waits for it does not wait for ever. */
  async lull(atMostMs: number): Promise<void> {
    for (let waited = 0; this.inProgress >= CROWD && waited < atMostMs; waited += LOOK_AGAIN_MS)
      await wait(LOOK_AGAIN_MS);
  }
}
