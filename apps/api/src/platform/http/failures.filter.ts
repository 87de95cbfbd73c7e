/** The last stop of everything thrown: resolvers get it back for the GraphQL error format, HTTP a typed answer. */
import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { DomainError } from '../domain-error.ts';
import { outgoingError, refusalBehind } from '../graphql/error-format.ts';
import { ASKS_AGAIN_SECONDS, isPlainPlayer, isTextPlayer, refusalPage, refusalText } from './refusal-page.ts';

@Catch()
export class FailuresFilter implements ExceptionFilter {
  catch(thrown: unknown, host: ArgumentsHost): unknown {
    if (host.getType<string>() === 'graphql') return thrown;
    const http = host.switchToHttp();
    const reply = http.getResponse<FastifyReply>();
    if (!reply.sent) sendRefusal(refusalBehind(thrown), http.getRequest<FastifyRequest>(), reply);
    return undefined;
  }
}

/** Answers an HTTP request with a refusal, in the form GraphQL clients read. */
export function sendRefusal(refused: DomainError, request: FastifyRequest, reply: FastifyReply): void {
  if (refused.code === 'RATE_LIMITED')
    void reply.header('retry-after', Number(refused.values['minutes'] ?? 1) * 60);
  void reply.status(statusOf(refused)).header('cache-control', 'no-store');
  if (isPlainPlayer(request)) {
    const isText = isTextPlayer(request);
    void reply.header('refresh', String(ASKS_AGAIN_SECONDS));
    void reply.type(isText ? 'text/plain; charset=utf-8' : 'text/html; charset=utf-8');
    return void reply.send(isText ? refusalText(request) : refusalPage(request));
  }
  void reply
    .type('application/json; charset=utf-8')
    .send(JSON.stringify({ errors: [outgoingError(refused, request.facts)] }));
}

/** The HTTP status of a refusal. */
export function statusOf({ code }: DomainError): number {
  return STATUS[code as keyof typeof STATUS] ?? 400;
}

const STATUS = {
  INTERNAL: 500,
  UNAVAILABLE: 503,
  NOT_FOUND: 404,
  SIGN_IN_NEEDED: 401,
  FORBIDDEN: 403,
  QUERY_TOO_LARGE: 413,
  RATE_LIMITED: 429,
  TOO_MANY_ATTEMPTS: 429,
  TOO_MANY_SIGN_INS: 429,
};
