// The conditions of a list as SQL. Aliases: `o` an offer, `d` one of its dates.
import { DateLength } from './offer-filter.ts';
import type { Wanted } from './wanted.ts';

/** On a slot: that is how long one stays, for a shift as for one talk of a consultation. */
const LASTS: Record<DateLength, string> = {
  [DateLength.UP_TO_ONE_HOUR]: `s.ends_at - s.starts_at <= interval '1 hour'`,
  [DateLength.UP_TO_TWO_HOURS]: `s.ends_at - s.starts_at <= interval '2 hours'`,
  [DateLength.UP_TO_HALF_A_DAY]: `s.ends_at - s.starts_at <= interval '5 hours'`,
  [DateLength.LONGER]: `s.ends_at - s.starts_at > interval '5 hours'`,
};

/** One statement being written: values become numbered parameters. */
export class ListConditions {
  readonly values: unknown[] = [];

  constructor(private readonly wanted: Wanted) {}

  /** The placeholder of a value. */
  param(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }

  /** The town's. */
  zone(): string {
    return this.param(this.wanted.zone);
  }

  /** On the offer alone. */
  offer(): string {
    const { kinds, categories, organisationId, spokenLanguages, online } = this.wanted.filter;
    const {
      childrenWelcome: children_welcome,
      groupsWelcome: groups_welcome,
      experienceNeeded: experience_needed,
    } = this.wanted.filter;
    const conditions = [`o.state = 'PUBLISHED'`];
    if (kinds?.length) conditions.push(`o.kind = ANY(${this.param(kinds)}::text[])`);
    if (categories?.length) conditions.push(`o.categories && ${this.param(categories)}::text[]`);
    if (organisationId != null) conditions.push(`o.organisation_id = ${this.param(organisationId)}::uuid`);
    if (spokenLanguages?.length)
      conditions.push(`o.spoken_languages && ${this.param(spokenLanguages)}::text[]`);
    const traits = { online, children_welcome, groups_welcome, experience_needed };
    for (const [column, value] of Object.entries(traits))
      if (value != null) conditions.push(`o.${column} = ${this.param(value)}::boolean`);
    return conditions.join(' AND ');
  }

  /** On a date of the offer: coming, in the window, at the place, with room. */
  date(alias = 'd'): string {
    const { from, until, filter } = this.wanted;
    const conditions = [
      `${alias}.starts_at >= ${this.param(from)}::timestamptz`,
      ...this.place(`${alias}.venue_id`),
    ];
    if (until) conditions.push(`${alias}.starts_at < ${this.param(until)}::timestamptz`);
    conditions.push(...this.localTime(alias));
    if (filter.onlyFree) conditions.push(`${alias}.cancelled_at IS NULL`);
    const slot = this.slot();
    if (slot)
      conditions.push(`EXISTS (SELECT 1 FROM slot s WHERE s.occurrence_id = ${alias}.id AND ${slot}
        AND (s.withdrawn_at IS NULL OR ${alias}.cancelled_at IS NOT NULL))`);
    return conditions.join(' AND ');
  }

  /** As `date`, it takes place, and its offer is not by arrangement by now. */
  liveDate(alias = 'd'): string {
    return `o.schedule = 'DATED' AND ${this.date(alias)} AND ${alias}.cancelled_at IS NULL`;
  }

  /** On an offer by arrangement; null when only dates can match. */
  byArrangement(): string | null {
    const { filter, weekdays, timesOfDay } = this.wanted;
    const aboutDates =
      filter.from ??
      filter.to ??
      filter.length ??
      (filter.onlyFree || weekdays.length + timesOfDay.length > 0);
    if (aboutDates) return null;
    return [`o.schedule = 'BY_ARRANGEMENT'`, ...this.place('o.venue_id')].join(' AND ');
  }

  /** On an offer: it has a matching date; or, where that can match, it is by arrangement. No offer is both. */
  listed(): string[] {
    const hasDate = `EXISTS (SELECT 1 FROM occurrence d WHERE d.offer_id = o.id AND ${this.liveDate()})`;
    return this.datedOr([hasDate, ...this.atVenue()].join(' AND '));
  }

  /** The same for few offers, each by itself: PostgreSQL can't gather all dates for it first. */
  listedEach(): string[] {
    return this.datedOr(
      `(SELECT true FROM occurrence d WHERE d.offer_id = o.id AND ${this.liveDate()} LIMIT 1)`,
    );
  }

  /** Whether dates are looked at one by one, because no index knows which of them match. */
  siftsDates(): boolean {
    const { filter, weekdays, timesOfDay, places, near, accessibleVenueIds } = this.wanted;
    const aboutDates = filter.length != null || filter.onlyFree === true || filter.anywhere === true;
    const aboutPlaces = places !== null || near !== null || accessibleVenueIds !== null;
    return filter.venueId == null && (aboutDates || aboutPlaces || weekdays.length + timesOfDay.length > 0);
  }

  private datedOr(dated: string): string[] {
    const byArrangement = this.byArrangement();
    return byArrangement ? [dated, byArrangement] : [dated];
  }

  /**
   * Weekday and time of day by the town's clock. PostgreSQL keeps no statistics of these and would take them for
   * very rare; inside CASE it takes them for half of all, and reads dates in the order of their index.
   */
  private localTime(alias: string): string[] {
    const { weekdays, timesOfDay } = this.wanted;
    if (weekdays.length + timesOfDay.length === 0) return [];
    const local = `${alias}.starts_at AT TIME ZONE ${this.zone()}`;
    const hour = `extract(hour FROM ${local})`;
    const name = `CASE WHEN ${hour} < 12 THEN 'MORNING' WHEN ${hour} < 17 THEN 'AFTERNOON' ELSE 'EVENING' END`;
    const matches = [];
    if (weekdays.length > 0)
      matches.push(`extract(isodow FROM ${local})::int = ANY(${this.param(weekdays)}::int[])`);
    if (timesOfDay.length > 0) matches.push(`${name} = ANY(${this.param(timesOfDay)}::text[])`);
    return [`CASE WHEN ${matches.join(' AND ')} THEN true ELSE false END`];
  }

  /** A venue has few coming dates: read first, they spare a walk through all offers. */
  private atVenue(): string[] {
    const { filter, from } = this.wanted;
    if (filter.venueId == null) return [];
    const dates = `SELECT there.offer_id FROM occurrence there
      WHERE there.venue_id = ${this.param(filter.venueId)}::uuid AND there.starts_at >= ${this.param(from)}::timestamptz`;
    return [`o.id = ANY(ARRAY(${dates}))`];
  }

  private place(venueColumn: string): string[] {
    const { places, near, accessibleVenueIds, filter } = this.wanted;
    const conditions = [];
    if (filter.venueId != null) conditions.push(`${venueColumn} = ${this.param(filter.venueId)}::uuid`);
    if (places) {
      const district = `o.district_id = ANY(${this.param(places.districtIds)}::uuid[])`;
      conditions.push(`(${district} OR ${venueColumn} = ANY(${this.param(places.venueIds)}::uuid[]))`);
    }
    if (near) {
      const inDistrict = `${venueColumn} IS NULL AND NOT o.online AND o.district_id = ANY(${this.param(near.districtIds)}::uuid[])`;
      conditions.push(`(${venueColumn} = ANY(${this.param(near.venueIds)}::uuid[]) OR (${inDistrict}))`);
    }
    if (accessibleVenueIds)
      conditions.push(`${venueColumn} = ANY(${this.param(accessibleVenueIds)}::uuid[])`);
    if (filter.anywhere) conditions.push(`o.district_id IS NULL AND ${venueColumn} IS NULL`);
    return conditions;
  }

  /** On the places of a date: long enough and short enough, with room. Null when any will do. */
  slot(): string | null {
    const { length, onlyFree } = this.wanted.filter;
    const conditions = [...(length ? [LASTS[length]] : []), ...(onlyFree ? [this.hasRoom()] : [])];
    return conditions.length > 0 ? conditions.join(' AND ') : null;
  }

  hasRoom(): string {
    const now = this.param(this.wanted.now);
    return `((s.capacity IS NULL OR s.taken < s.capacity)
      AND s.starts_at > ${now}::timestamptz + make_interval(mins => o.cutoff_minutes))`;
  }
}
