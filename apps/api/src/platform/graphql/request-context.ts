/** What resolvers get as `@Context() context: RequestContext`. */
import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import type { RequestFacts } from '../http/request-facts.ts';
import { Clock } from '../time/clock.ts';
import { Loaders } from './loaders.ts';

export interface RequestContext extends RequestFacts {
  readonly loaders: Loaders;
  /** The answer over HTTP, for cookies; null for subscriptions and pages rendered here. */
  readonly reply: FastifyReply | null;
  /** Aborted when a subscriber leaves; generators of subscriptions must end by it. */
  readonly signal: AbortSignal;
}

const NEVER = new AbortController().signal;

@Injectable()
export class RequestContexts {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** A context of its own for one operation; caches of loaders never outlive it. */
  of(
    facts: RequestFacts,
    { signal = NEVER, reply = null }: { signal?: AbortSignal; reply?: FastifyReply | null } = {},
  ): RequestContext {
    return {
      ...facts,
      signal,
      reply,
      loaders: new Loaders({
        dataSource: this.dataSource,
        language: facts.language,
        now: () => this.clock.now(),
      }),
    };
  }
}
