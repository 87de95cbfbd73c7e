// Why a picture is not taken.
import { DomainError } from '../platform/domain-error.ts';

export type PictureRefusal =
  'TOO_LARGE' | 'NOT_A_PICTURE' | 'TOO_MANY_PIXELS' | 'TOO_SMALL' | 'TOO_LONG' | 'BROKEN';

export function refused(reason: PictureRefusal): DomainError {
  return new DomainError('PICTURE_REFUSED', { reason });
}
