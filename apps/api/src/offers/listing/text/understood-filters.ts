// Filters that were understood from words: as conditions, and which offers fit them by their data or by what they say.
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { localDate } from '../../../platform/time/town-time.ts';
import type { Understood } from '../../search/question/read-question.ts';
import type { TimeInWords } from '../../search/question/times-in-words.ts';
import type { WishFilter } from '../../search/question/wishes-in-words.ts';
import { fitOfWord } from '../../search/fitting/weigh.ts';
import type { OfferWords } from '../../search/index/offer-words.ts';
import type { UnderstoodWords } from '../connections.ts';
import { ListConditions } from '../filter/list-conditions.ts';
import type { OfferFilter } from '../filter/offer-filter.ts';
import type { UnderstoodInList } from './text-candidates.ts';
import { isoWeekday, type Wanted, WantedService } from '../filter/wanted.ts';

const MOST_LISTED = 200;

interface Hit {
  readonly id: string;
  readonly words: OfferWords;
}

@Injectable()
export class UnderstoodFilters {
  constructor(
    private readonly dataSource: DataSource,
    private readonly wanted: WantedService,
  ) {}

  /** Ids of the hits that fit all of them. A filter that was set by hand goes before the words. */
  async fitting(
    wanted: Wanted,
    understood: readonly Understood[],
    hits: readonly Hit[],
  ): Promise<Set<string>> {
    const left = new Set(hits.map(({ id }) => id));
    for (const each of understood) {
      if (left.size === 0) return left;
      const listed = new Set(await this.listed(wanted, [each], [...left]));
      for (const { id, words } of hits)
        if (!listed.has(id) && fitOfWord(each.mention, words) === 0) left.delete(id);
    }
    return left;
  }

  /** Ids of offers that fit by their data, among these or at most 200 of all. */
  async listed(
    wanted: Wanted,
    understood: readonly Understood[],
    among?: readonly string[],
  ): Promise<string[]> {
    const filter = mergedFilter(wanted, understood);
    const list = new ListConditions(await this.wanted.read(filter));
    const ids = among ? `o.id = ANY(${list.param(among)}::uuid[]) AND` : '';
    // Inside CASE each offer is looked at by itself; else PostgreSQL would first gather every date of that weekday.
    const condition = (listed: string) => (among ? `CASE WHEN ${listed} THEN true ELSE false END` : listed);
    const found = list
      .listed()
      .map(
        (listed) =>
          `(SELECT o.id FROM offer o WHERE ${ids} ${list.offer()} AND ${condition(listed)} LIMIT ${MOST_LISTED})`,
      );
    const rows = await this.dataSource.query<{ id: string }[]>(found.join(' UNION ALL '), list.values);
    return rows.map(({ id }) => id);
  }
}

/** As wanted, on days and at times that the text named too: for single dates, which all have a time. */
export function narrowedByTimes(wanted: Wanted, understood: readonly Understood[]): Wanted {
  return understood.reduce((narrowed, { time }) => (time ? withTime(narrowed, time) : narrowed), wanted);
}

function withTime(wanted: Wanted, { weekdays, timesOfDay, days }: TimeInWords): Wanted {
  const { filter, zone } = wanted;
  const isoDays = weekdays?.map(isoWeekday) ?? [];
  const named = days && daysOf(wanted, days);
  const startOf = (day: Temporal.PlainDate) => day.toZonedDateTime(zone).toInstant();
  return {
    ...wanted,
    ...(isoDays.length > 0 && !filter.weekdays?.length && { weekdays: common(wanted.weekdays, isoDays) }),
    ...(timesOfDay && !filter.timesOfDay?.length && { timesOfDay }),
    ...(named && {
      from: later(wanted.from, startOf(named.from)),
      until: earlier(wanted.until, startOf(named.to.add({ days: 1 }))),
    }),
  };
}

/** "Samstag vormittag am Wochenende" is Saturday. */
const common = (before: readonly number[], days: readonly number[]) =>
  before.length > 0 ? before.filter((day) => days.includes(day)) : days;
const later = (one: Temporal.Instant, other: Temporal.Instant) =>
  Temporal.Instant.compare(one, other) > 0 ? one : other;
const earlier = (one: Temporal.Instant | null, other: Temporal.Instant) =>
  one && Temporal.Instant.compare(one, other) < 0 ? one : other;

function mergedFilter(wanted: Wanted, understood: readonly Understood[]): OfferFilter {
  const filter: OfferFilter = { ...wanted.filter };
  for (const { district, time, wish } of understood) {
    for (const [field, value] of Object.entries(wish ?? {})) filter[field as keyof WishFilter] ??= value;
    if (district && !filter.districtIds?.length) filter.districtIds = [district.id];
    if (time?.weekdays && !wanted.filter.weekdays?.length)
      filter.weekdays = filter.weekdays
        ? filter.weekdays.filter((day) => time.weekdays!.includes(day))
        : [...time.weekdays];
    if (time?.timesOfDay && !wanted.filter.timesOfDay?.length) filter.timesOfDay = [...time.timesOfDay];
    if (time?.days && !filter.from && !filter.to) Object.assign(filter, daysOf(wanted, time.days));
  }
  return filter;
}

/** As it is told in the answer. */
export function understoodWords(
  { words, district, time, wish, only }: UnderstoodInList,
  wanted: Wanted,
): UnderstoodWords {
  const { weekdays = [], timesOfDay = [], days } = time ?? {};
  const { from = null, to = null } = days ? daysOf(wanted, days) : {};
  return {
    words,
    district: district ?? null,
    weekdays: [...weekdays],
    timesOfDay: [...timesOfDay],
    from,
    to,
    childrenWelcome: wish?.childrenWelcome ?? null,
    groupsWelcome: wish?.groupsWelcome ?? null,
    experienceNeeded: wish?.experienceNeeded ?? null,
    online: wish?.online ?? null,
    only,
  };
}

/** First and last local day. */
function daysOf({ now, zone }: Pick<Wanted, 'now' | 'zone'>, days: NonNullable<TimeInWords['days']>) {
  const today = localDate(now, zone);
  if (typeof days === 'object')
    return { from: today.add({ days: days.from }), to: today.add({ days: days.to }) };
  const sunday = today.add({ days: 7 - today.dayOfWeek });
  return days === 'this week'
    ? { from: today, to: sunday }
    : { from: sunday.add({ days: 1 }), to: sunday.add({ days: 7 }) };
}
