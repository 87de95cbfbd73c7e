// A series before it changes: its rule, the dates a change may touch, and the days it must leave free.
import type { EntityManager } from 'typeorm';
import { Occurrence } from '../../offers/occurrence.entity.ts';
import { Series } from '../../offers/series.entity.ts';
import { DomainError } from '../../platform/domain-error.ts';
import { homesOf } from '../displacing/return-home.ts';
import { lockOccurrences } from '../taking/locks.ts';
import { type DateNow, datesNow } from './dates-now.ts';

/** Dates further back than the longest month cannot stand beside a date that moves. */
const LOOKED_BACK = { days: 31 };

export interface SeriesNow {
  readonly series: Series;
  /** The date from which the change was made. */
  readonly pivotId: string;
  /** The first day that changes. */
  readonly from: Temporal.PlainDate;
  /** Whether coming dates before it keep the old rule. */
  readonly splits: boolean;
  /** Dates that have not begun, from that day on, in order. */
  readonly dates: readonly DateNow[];
  /** Days of dates that stay untouched: no other date comes on them. */
  readonly takenOn: ReadonlySet<string>;
}

/**
 * The series of a date as a change from this date on (THIS_AND_LATER) or of all coming dates finds it. With `locking`
 * the series and then its dates by id are locked for the rest of the transaction.
 * @throws DomainError NOT_FOUND; BAD_INPUT (`scope`) or DATE_CANCELLED for a date without a series; PAST when it has begun
 */
export async function seriesNow(
  entities: EntityManager,
  occurrenceId: string,
  { scope, now, locking }: { scope: 'THIS_AND_LATER' | 'ALL'; now: Temporal.Instant; locking: boolean },
): Promise<SeriesNow> {
  const { pivot, series } = await seriesOf(entities, occurrenceId, locking);
  if (!isComing(pivot, now)) throw new DomainError('PAST');
  const firstOn = (await firstComing(entities, series.id, now)) ?? pivot.seriesOn!;
  const from = scope === 'ALL' ? firstOn : pivot.seriesOn!;
  const all = await datesFrom(entities, series.id, from.subtract(LOOKED_BACK), locking ? now : null);
  const changes = (date: Occurrence) =>
    isComing(date, now) && Temporal.PlainDate.compare(date.seriesOn!, from) >= 0;
  return {
    series,
    pivotId: pivot.id,
    from,
    splits: Temporal.PlainDate.compare(firstOn, from) < 0,
    dates: await datesNow(entities, all.filter(changes)),
    takenOn: new Set(all.filter((date) => !changes(date)).map(({ seriesOn }) => seriesOn!.toString())),
  };
}

/** Another change may have given the date to a new series while this one waited for the lock; then it locks that. */
async function seriesOf(entities: EntityManager, occurrenceId: string, locking: boolean) {
  for (let lockedId: string | null = null; ;) {
    const pivot = await entities.findOneBy(Occurrence, { id: occurrenceId });
    if (!pivot) throw new DomainError('NOT_FOUND');
    if (pivot.seriesId === null) throw withoutSeries(pivot);
    const lock = locking ? { lock: { mode: 'for_no_key_update' as const } } : {};
    const series = await entities.findOneOrFail(Series, { where: { id: pivot.seriesId }, ...lock });
    if (!locking || series.id === lockedId) return { pivot, series };
    lockedId = series.id;
  }
}

/** A date that its rule no longer has left its series when it was cancelled. */
function withoutSeries({ isCancelled }: Occurrence): DomainError {
  return isCancelled ? new DomainError('DATE_CANCELLED') : new DomainError('BAD_INPUT', {}, 'scope');
}

async function firstComing(entities: EntityManager, seriesId: string, now: Temporal.Instant) {
  const [first] = await entities.query<{ on: Temporal.PlainDate | null }[]>(
    `SELECT min(series_on) AS "on" FROM occurrence WHERE series_id = $1 AND starts_at > $2`,
    [seriesId, now],
  );
  return first?.on;
}

async function datesFrom(
  entities: EntityManager,
  seriesId: string,
  from: Temporal.PlainDate,
  lockingAt: Temporal.Instant | null,
): Promise<Occurrence[]> {
  const dates = await entities
    .createQueryBuilder(Occurrence, 'occurrence')
    .where('occurrence.seriesId = :seriesId AND occurrence.seriesOn >= :from', {
      seriesId,
      from: from.toString(),
    })
    .getMany();
  const ids = dates.map(({ id }) => id);
  const rows = lockingAt === null ? dates : await lockedOnes(entities, ids, lockingAt);
  return rows.sort((a, b) => Temporal.PlainDate.compare(a.seriesOn!, b.seriesOn!));
}

/** With the dates of whoever is held a place in one: they go back there when it is called off. */
async function lockedOnes(
  entities: EntityManager,
  ids: readonly string[],
  now: Temporal.Instant,
): Promise<Occurrence[]> {
  const locked = await lockOccurrences(entities, [...ids, ...(await homesOf(entities, ids, now))]);
  return ids.flatMap((id) => locked.get(id) ?? []);
}

function isComing({ startsAt }: Occurrence, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(startsAt, now) > 0;
}
