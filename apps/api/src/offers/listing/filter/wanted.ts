// A filter made ready for SQL: local days as instants, parts of town as ids, words as candidates.
import { Injectable } from '@nestjs/common';
import { PlacesService } from '../../../places/venues/places.service.ts';
import { TownService } from '../../../places/town/town.service.ts';
import { Clock } from '../../../platform/time/clock.ts';
import { DomainError } from '../../../platform/domain-error.ts';
import { NearPlaces } from './near-places.ts';
import type { OfferFilter, TimeOfDay } from './offer-filter.ts';
import { Weekday } from './offer-filter.ts';

/** What of a filter is about places: that of the offer, or that of the date. */
export interface WantedPlaces {
  readonly districtIds: readonly string[];
  readonly venueIds: readonly string[];
}

export interface Wanted {
  readonly filter: OfferFilter;
  readonly now: Temporal.Instant;
  /** Dates begin at or after this, never before now. */
  readonly from: Temporal.Instant;
  /** Dates begin before this. */
  readonly until: Temporal.Instant | null;
  readonly zone: string;
  readonly places: WantedPlaces | null;
  readonly near: WantedPlaces | null;
  /** Those that have all that was asked for. */
  readonly accessibleVenueIds: readonly string[] | null;
  /** ISO weekdays. */
  readonly weekdays: readonly number[];
  readonly timesOfDay: readonly TimeOfDay[];
  /** Whether anything but words is asked for. */
  readonly isFiltered: boolean;
}

@Injectable()
export class WantedService {
  constructor(
    private readonly clock: Clock,
    private readonly town: TownService,
    private readonly places: PlacesService,
    private readonly nearPlaces: NearPlaces,
  ) {}

  /** @throws DomainError BAD_INPUT when `to` is before `from` */
  async read(filter: OfferFilter | null | undefined): Promise<Wanted> {
    const { from, to, districtIds, weekdays, timesOfDay, near, accessibility } = filter ?? {};
    if (from && to && Temporal.PlainDate.compare(to, from) < 0)
      throw new DomainError('BAD_INPUT', {}, 'filter.to');
    const zone = await this.town.zone();
    const now = this.clock.now();
    const startOf = (day: Temporal.PlainDate) => day.toZonedDateTime(zone).toInstant();
    const asked = from ? startOf(from) : now;
    return {
      filter: filter ?? {},
      now,
      from: Temporal.Instant.compare(asked, now) > 0 ? asked : now,
      until: to ? startOf(to.add({ days: 1 })) : null,
      zone,
      places: districtIds && districtIds.length > 0 ? await this.placesIn(districtIds) : null,
      near: near ? await this.nearPlaces.within(near) : null,
      accessibleVenueIds: accessibility?.length ? await this.places.venueIdsWith(accessibility) : null,
      weekdays: (weekdays ?? []).map(isoWeekday),
      timesOfDay: timesOfDay ?? [],
      isFiltered: isFiltered(filter ?? {}),
    };
  }

  private async placesIn(districtIds: readonly string[]): Promise<WantedPlaces> {
    const withParts = await this.places.withParts(districtIds);
    return { districtIds: withParts, venueIds: await this.places.venueIdsIn(withParts) };
  }
}

/** Monday is 1. */
export const isoWeekday = (day: Weekday): number => 1 + Object.values(Weekday).indexOf(day);

function isFiltered({ text: _, literal: __, ...others }: OfferFilter): boolean {
  return Object.values(others).some(
    (value) => value != null && !(Array.isArray(value) && value.length === 0),
  );
}
