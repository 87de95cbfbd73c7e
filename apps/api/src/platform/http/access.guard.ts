/** Refuses every resolver and route that is not marked as open, so that forgetting a mark closes a door. */
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { DomainError } from '../domain-error.ts';
import { PUBLIC } from '../public.decorator.ts';

@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    if (this.reflector.getAllAndOverride<boolean>(PUBLIC, [context.getHandler(), context.getClass()]))
      return true;
    throw new DomainError('FORBIDDEN');
  }
}
