/** Who acts in a request: found once by the entrance, read by resolvers. */
import type { ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '../../platform/domain-error.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import type { RequestFacts } from '../../platform/http/request-facts.ts';
import type { Staff } from '../roles/staff.ts';

const acting = new WeakMap<RequestFacts, Staff>();

/** Facts of the request this call belongs to; of GraphQL, its context. */
export function factsOf(context: ExecutionContext): RequestFacts {
  if (context.getType<'graphql' | 'http'>() === 'graphql') {
    return GqlExecutionContext.create(context).getContext<RequestFacts>();
  }
  return context.switchToHttp().getRequest<FastifyRequest>().facts;
}

/** Its answer over HTTP; null for subscriptions and pages rendered here. */
export function replyOf(context: ExecutionContext): FastifyReply | null {
  if (context.getType<'graphql' | 'http'>() === 'graphql') {
    return GqlExecutionContext.create(context).getContext<RequestContext>().reply;
  }
  return context.switchToHttp().getResponse<FastifyReply>();
}

export function noteActing(facts: RequestFacts, staff: Staff): void {
  acting.set(facts, staff);
}

/** Who was let in; undefined where everybody may come. */
export function whoActs(context: ExecutionContext): Staff | undefined {
  return whoActsIn(factsOf(context));
}

/** The same for a field without decorators, from its request context. */
export function whoActsIn(facts: RequestFacts): Staff | undefined {
  return acting.get(facts);
}

/** @throws DomainError SIGN_IN_NEEDED where nobody has been let in */
export function actingStaff(context: ExecutionContext): Staff {
  const staff = whoActs(context);
  if (!staff) throw new DomainError('SIGN_IN_NEEDED');
  return staff;
}
