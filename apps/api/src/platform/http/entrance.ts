/** Who lets staff in: the platform asks, the room that knows staff answers. */
import type { ExecutionContext } from '@nestjs/common';

/** Metadata of what only staff may call; its value is for the entrance. */
export const FOR_STAFF = 'mitnand:for-staff';

/** Provided once; while nobody provides it, what is for staff stays closed. */
export abstract class Entrance {
  /** Lets a call of the staff in. @throws DomainError SIGN_IN_NEEDED, FORBIDDEN */
  abstract admit(context: ExecutionContext, wanted: unknown): Promise<void>;
}
