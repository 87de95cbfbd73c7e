/** Subscriptions over Server-Sent Events: a plain EventSource in the browser, through any proxy. */
import { type OnModuleDestroy, Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '../domain-error.ts';
import { EventStream } from './event-stream.ts';
import { parseVariables } from '../graphql/read-variables.ts';
import { RequestContexts } from '../graphql/request-context.ts';
import { openSubscription } from './subscription.ts';
import { Public } from '../http/public.decorator.ts';

/** Open streams at once; a town hall's shared address has room for everybody in the building. */
const MOST_PER_SOURCE = 300;
const MOST_PER_PROCESS = 5_000;

type Parameters = Record<string, unknown>;

@Controller('graphql/stream')
@Public()
export class SubscriptionsController implements OnModuleDestroy {
  private readonly open = new Set<EventStream>();
  private readonly perSource = new Map<string, number>();

  private stopping = false;

  constructor(
    private readonly schemaHost: GraphQLSchemaHost,
    private readonly contexts: RequestContexts,
  ) {}

  /** `?query=…&variables=…&operationName=…`, as EventSource can ask. */
  @Get()
  async byGet(@Query() parameters: Parameters, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const variables = parseVariables(parameters['variables']);
    await this.stream({ ...parameters, variables }, request, reply);
  }

  @Post()
  async byPost(
    @Body() body: Parameters | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    await this.stream(body ?? {}, request, reply);
  }

  /** Before the server waits for its connections to end. */
  onModuleDestroy(): void {
    this.stopping = true;
    for (const stream of this.open) stream.close();
  }

  /** Errors before the first event are answers with a status, so that EventSource does not ask again and again. */
  private async stream(parameters: Parameters, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const { sourceKey } = request.facts;
    const ofSource = this.perSource.get(sourceKey) ?? 0;
    if (ofSource >= MOST_PER_SOURCE) throw new DomainError('RATE_LIMITED', { minutes: 1 });
    if (this.stopping || this.open.size >= MOST_PER_PROCESS) throw new DomainError('UNAVAILABLE');
    this.perSource.set(sourceKey, ofSource + 1);
    try {
      const stream = new EventStream(reply);
      const newContext = () => this.contexts.of(request.facts, { signal: stream.signal });
      const results = await openSubscription(this.schemaHost.schema, parameters, newContext).catch(
        (error: unknown) => {
          stream.abandon();
          throw error;
        },
      );
      this.open.add(stream);
      await stream.send(results).finally(() => this.open.delete(stream));
    } finally {
      this.leave(sourceKey);
    }
  }

  private leave(sourceKey: string): void {
    const left = (this.perSource.get(sourceKey) ?? 1) - 1;
    if (left > 0) this.perSource.set(sourceKey, left);
    else this.perSource.delete(sourceKey);
  }
}
