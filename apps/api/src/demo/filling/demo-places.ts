/** Puts the demo town's districts, venues and closed days where they are missing. */
import { Injectable } from '@nestjs/common';
import { DataSource, MoreThanOrEqual } from 'typeorm';
import { AccessibilityFeature } from '../../places/venues/accessibility-feature.ts';
import { ClosedDay } from '../../places/venues/closed-day.entity.ts';
import type { District } from '../../places/venues/district.entity.ts';
import { PlacesService } from '../../places/venues/places.service.ts';
import type { DemoVenue } from '../content/content-types.ts';
import { districts } from '../content/districts.ts';
import type { SozialraumName, StadtteilName, VenueKey } from '../content/names.ts';
import { town } from '../content/town.ts';
import { venues } from '../content/venues.ts';
import { comingWeekday } from './plan-dates.ts';

/** Series hold dates nine weeks ahead; a day that is closed later on must lie behind them to be left out. */
const BEHIND_ALL_DATES = 65;

export interface DemoPlaceIds {
  readonly sozialraeume: ReadonlyMap<SozialraumName, string>;
  readonly stadtteile: ReadonlyMap<StadtteilName, string>;
  readonly venues: ReadonlyMap<VenueKey, string>;
}

@Injectable()
export class DemoPlaces {
  constructor(
    private readonly dataSource: DataSource,
    private readonly places: PlacesService,
  ) {}

  /** @param today local to the town */
  async fill(today: Temporal.PlainDate): Promise<DemoPlaceIds> {
    const { sozialraeume, stadtteile } = await this.fillDistricts();
    const known = new Map((await this.places.venues()).map(({ name, id }) => [name, id]));
    const ids = new Map<VenueKey, string>();
    for (const [key, venue] of Object.entries(venues) as [VenueKey, DemoVenue][]) {
      const id = known.get(venue.name) ?? (await this.addVenue(venue, stadtteile.get(venue.district)!));
      ids.set(key, id);
      await this.close(
        id,
        venue,
        known.has(venue.name) ? today.add({ days: BEHIND_ALL_DATES }) : today,
        today,
      );
    }
    return { sozialraeume, stadtteile, venues: ids };
  }

  private async fillDistricts() {
    const known = await this.places.districts();
    const find = (name: string, parentId: string | null): District | undefined =>
      known.find((district) => district.name === name && district.parentId === parentId);
    const sozialraeume = new Map<SozialraumName, string>();
    const stadtteile = new Map<StadtteilName, string>();
    for (const { parts, ...sozialraum } of districts) {
      const parent = find(sozialraum.name, null) ?? (await this.places.saveDistrict(sozialraum));
      sozialraeume.set(sozialraum.name, parent.id);
      for (const part of parts) {
        const draft = { ...part, parentId: parent.id };
        stadtteile.set(part.name, (find(part.name, parent.id) ?? (await this.places.saveDistrict(draft))).id);
      }
    }
    return { sozialraeume, stadtteile };
  }

  private async addVenue(venue: DemoVenue, districtId: string): Promise<string> {
    const { closedDays: _, district: __, accessibility, ...draft } = venue;
    const features = accessibility.map((feature) => AccessibilityFeature[feature]);
    return (await this.places.saveVenue({ ...draft, city: town.name, districtId, accessibility: features }))
      .id;
  }

  private async close(
    venueId: string,
    { closedDays = [] }: DemoVenue,
    from: Temporal.PlainDate,
    today: Temporal.PlainDate,
  ): Promise<void> {
    for (const { inDays, on, reason } of closedDays) {
      const ahead = { venueId, reason, toOn: MoreThanOrEqual(today) };
      if (await this.dataSource.getRepository(ClosedDay).existsBy(ahead)) continue;
      const day = comingWeekday(from, inDays, on);
      await this.places.closeVenue({ venueId, fromOn: day, toOn: day, reason });
    }
  }
}
