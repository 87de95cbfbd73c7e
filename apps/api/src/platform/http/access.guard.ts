/** Refuses every resolver and route that is not marked as open, so that forgetting a mark closes a door. */
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { ModuleRef, Reflector } from '@nestjs/core';
import { DomainError } from '../domain-error.ts';
import { PUBLIC } from './public.decorator.ts';
import { Entrance, FOR_STAFF } from './entrance.ts';

@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly modules: ModuleRef,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (this.marked<boolean>(PUBLIC, context)) return true;
    const forStaff = this.marked<unknown>(FOR_STAFF, context);
    const entrance = forStaff === undefined ? undefined : this.entrance();
    if (!entrance) throw new DomainError('FORBIDDEN');
    await entrance.admit(context, forStaff);
    return true;
  }

  private marked<Value>(mark: string, context: ExecutionContext): Value | undefined {
    return this.reflector.getAllAndOverride<Value | undefined>(mark, [
      context.getHandler(),
      context.getClass(),
    ]);
  }

  private entrance(): Entrance | undefined {
    try {
      return this.modules.get(Entrance, { strict: false });
    } catch {
      return undefined;
    }
  }
}
