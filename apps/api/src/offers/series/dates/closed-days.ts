// When a venue is closed, as the days a series leaves out.
import type { EntityManager } from 'typeorm';
import { ClosedDay } from '../../../places/venues/closed-day.entity.ts';
import type { DayRange } from '../rule/series-rule.ts';

/** The closed days of a venue that end on `from` or later; none without a venue. */
export async function closedDaysOf(
  entities: EntityManager,
  venueId: string | null,
  from: Temporal.PlainDate,
): Promise<DayRange[]> {
  if (venueId === null) return [];
  const closed = await entities
    .createQueryBuilder(ClosedDay, 'closed')
    .where('closed.venueId = :venueId AND closed.toOn >= :from', { venueId, from: from.toString() })
    .getMany();
  return closed.map(({ fromOn, toOn }) => ({ from: fromOn, to: toOn }));
}
