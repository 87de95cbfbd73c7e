// Which mentors a team may plan with: those who help at one of its venues, or anywhere. Admins plan with all.
import type { EntityManager } from 'typeorm';
import type { Staff } from '../../team/roles/staff.ts';
import { Mentor } from '../mentor.entity.ts';

interface Wanted {
  /** Only this one. */
  readonly id?: string;
  /** These as well, wherever they help and whether or not they have stopped. */
  readonly alsoIds?: readonly string[];
  readonly withEnded?: boolean;
}

/** By name. */
export function mentorsInReach(
  entities: EntityManager,
  { reach }: Staff,
  { id, alsoIds = [], withEnded = false }: Wanted = {},
): Promise<Mentor[]> {
  const theirs = `(:everything OR cardinality(mentor.venue_ids) = 0 OR mentor.venue_ids && :venueIds::uuid[])
    AND (:withEnded OR mentor.ended_at IS NULL) AND (:id::uuid IS NULL OR mentor.id = :id::uuid)`;
  return entities
    .createQueryBuilder(Mentor, 'mentor')
    .where(`((${theirs}) OR mentor.id = ANY(:alsoIds::uuid[]))`, {
      ...{ everything: reach.everything, venueIds: reach.venueIds },
      ...{ id: id ?? null, alsoIds, withEnded },
    })
    .orderBy('mentor.name')
    .addOrderBy('mentor.id')
    .getMany();
}
