// Writes the rule of a series that changed, in place or as a new series that takes over its later dates.
import type { EntityManager } from 'typeorm';
import { Series } from '../../offers/series.entity.ts';
import type { SeriesPlan } from '../date-plans/dates-plan.ts';

/** The caller holds the lock of the series and of its dates. */
export async function writeSeries(entities: EntityManager, { changed, split }: SeriesPlan): Promise<void> {
  const { id, ...columns } = changed;
  if (!split) {
    await entities.update(Series, { id }, columns);
    return;
  }
  await entities.insert(Series, changed);
  await entities.update(Series, { id: split.oldId }, { endsOn: split.on.subtract({ days: 1 }) });
  await entities.query('UPDATE occurrence SET series_id = $1 WHERE series_id = $2 AND series_on >= $3', [
    id,
    split.oldId,
    split.on,
  ]);
}
