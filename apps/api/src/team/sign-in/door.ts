/** Where somebody comes in: the request they come with, and the answer that takes the cookies. */
import type { FastifyReply } from 'fastify';
import { DomainError } from '../../platform/domain-error.ts';
import type { RequestFacts } from '../../platform/http/request-facts.ts';

export interface Door extends Pick<
  RequestFacts,
  'sessionToken' | 'sourceKey' | 'userAgent' | 'fromElsewhere'
> {
  /** Which they read the page for signing in; null when nobody knows. */
  readonly language: string | null;
  readonly reply: FastifyReply | null;
}

/** @throws DomainError FORBIDDEN where no browser waits for the answer, as in pages rendered here */
export function replyAt({ reply }: Door): FastifyReply {
  if (!reply) throw new DomainError('FORBIDDEN');
  return reply;
}
