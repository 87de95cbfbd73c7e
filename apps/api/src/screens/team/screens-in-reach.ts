// The screens that somebody looks after; another's is never read.
import { type EntityManager, In } from 'typeorm';
import { DomainError } from '../../platform/domain-error.ts';
import type { Staff } from '../../team/roles/staff.ts';
import { Screen } from '../screen.entity.ts';

/** At the venues they look after, as part of a query. */
export function within({ reach }: Staff) {
  return reach.everything ? {} : { venueId: In([...reach.venueIds]) };
}

/** One of theirs, locked until the transaction ends, and its slides with it. @throws DomainError NOT_FOUND */
export async function lockedScreen(entities: EntityManager, staff: Staff, id: string): Promise<Screen> {
  const where = { ...within(staff), id };
  const screen = await entities.findOne(Screen, { where, lock: { mode: 'pessimistic_write' } });
  if (!screen) throw new DomainError('NOT_FOUND');
  return screen;
}
