// The conditions of a list as SQL. Aliases: `o` an offer, `d` one of its dates.
import type { Wanted } from './wanted.ts';

/** One statement being written: values become numbered parameters. */
export class ListConditions {
  readonly values: unknown[] = [];

  constructor(private readonly wanted: Wanted) {}

  /** The placeholder of a value. */
  param(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }

  /** On the offer alone. */
  offer(): string {
    const { kinds, categories, organisationId, online } = this.wanted.filter;
    const conditions = [`o.state = 'PUBLISHED'`];
    if (kinds?.length) conditions.push(`o.kind = ANY(${this.param(kinds)}::text[])`);
    if (categories?.length) conditions.push(`o.categories && ${this.param(categories)}::text[]`);
    if (organisationId != null) conditions.push(`o.organisation_id = ${this.param(organisationId)}::uuid`);
    if (online != null) conditions.push(`o.online = ${this.param(online)}::boolean`);
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
    if (filter.onlyFree) conditions.push(`${alias}.cancelled_at IS NULL AND ${this.hasRoom(alias)}`);
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
      filter.from ?? filter.to ?? (filter.onlyFree || weekdays.length + timesOfDay.length > 0);
    if (aboutDates) return null;
    return [`o.schedule = 'BY_ARRANGEMENT'`, ...this.place('o.venue_id')].join(' AND ');
  }

  /** On an offer: it has a matching date; or, where that can match, it is by arrangement. No offer is both. */
  listed(): string[] {
    const dated = [
      `EXISTS (SELECT 1 FROM occurrence d WHERE d.offer_id = o.id AND ${this.liveDate()})`,
      ...this.atVenue(),
    ];
    const byArrangement = this.byArrangement();
    return byArrangement ? [dated.join(' AND '), byArrangement] : [dated.join(' AND ')];
  }

  /**
   * Weekday and time of day by the town's clock. PostgreSQL keeps no statistics of these and would take them for
   * very rare; inside CASE it takes them for half of all, and reads dates in the order of their index.
   */
  private localTime(alias: string): string[] {
    const { zone, weekdays, timesOfDay } = this.wanted;
    if (weekdays.length + timesOfDay.length === 0) return [];
    const local = `${alias}.starts_at AT TIME ZONE ${this.param(zone)}`;
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
    const { places, filter } = this.wanted;
    const conditions = [];
    if (filter.venueId != null) conditions.push(`${venueColumn} = ${this.param(filter.venueId)}::uuid`);
    if (places) {
      const district = `o.district_id = ANY(${this.param(places.districtIds)}::uuid[])`;
      conditions.push(`(${district} OR ${venueColumn} = ANY(${this.param(places.venueIds)}::uuid[]))`);
    }
    return conditions;
  }

  private hasRoom(alias: string): string {
    const now = this.param(this.wanted.now);
    return `EXISTS (SELECT 1 FROM slot s WHERE s.occurrence_id = ${alias}.id AND s.withdrawn_at IS NULL
      AND (s.capacity IS NULL OR s.taken < s.capacity)
      AND s.starts_at > ${now}::timestamptz + make_interval(mins => o.cutoff_minutes))`;
  }
}
