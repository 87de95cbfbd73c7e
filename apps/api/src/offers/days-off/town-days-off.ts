// The town's own days off, by day.
import type { EntityManager } from 'typeorm';
import { MoreThanOrEqual } from 'typeorm';
import { TownDayOff } from '../../places/town/town-day-off.entity.ts';

/** From the day as YYYY-MM-DD to its name, of all from a day on; series that leave out holidays leave them out. */
export async function townDaysOff(
  entities: EntityManager,
  from: Temporal.PlainDate,
): Promise<ReadonlyMap<string, string>> {
  const days = await entities.findBy(TownDayOff, { fallsOn: MoreThanOrEqual(from) });
  return new Map(days.map(({ fallsOn, name }) => [fallsOn.toString(), name]));
}
