// Mentors who are put into sessions stay who they are meanwhile: they neither stop nor unlearn anything.
import { type EntityManager, In, IsNull } from 'typeorm';
import { Mentor } from './mentor.entity.ts';

/**
 * Those of these mentors who have not stopped, unchanged until the transaction ends. Before series and dates, as whoever
 * changes a mentor locks these afterwards.
 */
export function holdMentors(entities: EntityManager, ids: readonly string[]): Promise<Mentor[]> {
  return entities
    .createQueryBuilder(Mentor, 'mentor')
    .where({ id: In([...ids]), endedAt: IsNull() })
    .orderBy('mentor.id')
    .setLock('pessimistic_read')
    .getMany();
}
