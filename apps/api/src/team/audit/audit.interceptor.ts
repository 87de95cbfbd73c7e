/** Writes what is marked with `Audited` into the log; it runs after the guard has found out who acts. */
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { whoActs } from '../sessions/acting-staff.ts';
import { AuditLog } from './audit-log.ts';
import { AUDITED, type AuditedCall } from './audited.decorator.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

@Injectable()
export class AuditInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly log: AuditLog,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const call = this.reflector.get<AuditedCall | undefined>(AUDITED, context.getHandler());
    if (!call) return next.handle();
    const deed = {
      staffId: whoActs(context)?.id ?? null,
      action: call.action,
      objectId: idIn(call.objectOf, givenTo(context)),
    };
    const work = () => lastValueFrom<unknown, undefined>(next.handle(), { defaultValue: undefined });
    return from(this.log.noting(deed, work, (done) => idIn(call.objectOfDone, done)));
  }
}

/** The arguments as they were sent; nobody has checked them yet. */
function givenTo(context: ExecutionContext): unknown {
  if (context.getType<'graphql' | 'http'>() === 'graphql')
    return GqlExecutionContext.create(context).getArgs();
  const { params, query, body } = context.switchToHttp().getRequest<FastifyRequest>();
  return { ...(query as object), ...(body as object), ...(params as object) };
}

function idIn(find: (where: never) => unknown, where: unknown): string | null {
  try {
    const id = find(where as never);
    return typeof id === 'string' && UUID.test(id) ? id : null;
  } catch {
    // Arguments of another shape than the schema's are refused later, and noted without an object.
    return null;
  }
}
