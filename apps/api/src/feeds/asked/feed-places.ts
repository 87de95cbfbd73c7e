// What a scope is called, and which venues and parts of town belong to it.
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Translate } from '@mitnand/i18n/translator';
import { Organisation } from '../../organisations/organisation.entity.ts';
import { District } from '../../places/venues/district.entity.ts';
import { PlacesService } from '../../places/venues/places.service.ts';
import { Venue } from '../../places/venues/venue.entity.ts';
import { DomainError } from '../../platform/domain-error.ts';
import type { FeedScope } from './feed-scope.ts';

/** Ids of the rows a scope is about; of a district also those within it. */
export interface ScopeIds {
  readonly districtIds: readonly string[];
  readonly venueIds: readonly string[];
}

const ENTITIES = { venue: Venue, district: District, organisation: Organisation };

@Injectable()
export class FeedPlaces {
  constructor(
    private readonly dataSource: DataSource,
    private readonly places: PlacesService,
  ) {}

  /** What a scope is called. @throws DomainError NOT_FOUND */
  async nameOf(scope: FeedScope, town: string, t: Translate): Promise<string> {
    if (scope.of === 'offers') return town;
    if (scope.of === 'kind') return `${t(`offers.${scope.kind}`)}, ${town}`;
    const row = await this.dataSource.getRepository(ENTITIES[scope.of]).findOneBy({ id: scope.id });
    if (!row) throw new DomainError('NOT_FOUND');
    return row.name;
  }

  async idsOf(scope: FeedScope): Promise<ScopeIds> {
    if (scope.of === 'venue') return { districtIds: [], venueIds: [scope.id] };
    if (scope.of !== 'district') return { districtIds: [], venueIds: [] };
    const districtIds = await this.places.withParts([scope.id]);
    return { districtIds, venueIds: await this.places.venueIdsIn(districtIds) };
  }
}
