/** The words that open a resolver or route to staff, and that hand over who acts. */
import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import { FOR_STAFF } from '../../platform/http/entrance.ts';
import { actingStaff } from '../sessions/acting-staff.ts';
import type { Role } from './role.ts';
import type { Staff } from './staff.ts';

/** Somebody with one of these roles may call this; with none named, anybody who is signed in. What they find is up to its query. */
export const ForStaff = (...roles: readonly Role[]) => SetMetadata(FOR_STAFF, roles);

/** The person who acts, in what is marked with `ForStaff`: `@Acting() staff: Staff`. */
export const Acting = createParamDecorator((_: unknown, context: ExecutionContext): Staff =>
  actingStaff(context),
);
