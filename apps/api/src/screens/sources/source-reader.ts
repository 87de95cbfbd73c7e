// Reads what screens show: once for all that have the same sources, and only as often as something may have changed.
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PlacesService } from '../../places/venues/places.service.ts';
import { preparedRows } from '../../platform/database/plain-rows.ts';
import { FEW_OFFERS, type SourcePath, sourceStatement } from './source-statement.ts';
import type { Sources } from './sources.ts';

export interface SourceWish {
  readonly sources: Sources;
  readonly kinds: readonly string[];
  readonly languages: readonly string[];
  readonly now: Temporal.Instant;
  readonly until: Temporal.Instant;
  readonly known: string | null;
}

/** `rows` as JSON, for `readRows`; null when they are those with the known mark. */
export interface SourceRows {
  readonly mark: string;
  readonly rows: string | null;
}

@Injectable()
export class SourceReader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly places: PlacesService,
  ) {}

  async read({ sources, ...wish }: SourceWish): Promise<SourceRows> {
    if (wish.kinds.length === 0) return { mark: '', rows: wish.known === '' ? null : '[]' };
    const { districtIds, venueIds, organisationIds } = sources;
    const within = districtIds.length > 0 ? await this.within(districtIds) : null;
    const paths = await this.paths(sources, within);
    const { sql, values } = sourceStatement({
      ...wish,
      paths,
      sources: { organisationIds, venueIds, within },
    });
    const [read] = await preparedRows<SourceRows>(this.dataSource, sql, values);
    return read!;
  }

  /** The narrowest way there is; what it does not ask for is asked of each date. */
  private async paths(
    { venueIds, organisationIds }: Sources,
    within: { districtIds: readonly string[]; venueIds: readonly string[] } | null,
  ): Promise<SourcePath[]> {
    const few = organisationIds.length > 0 ? await this.fewOffers('organisation_id', organisationIds) : null;
    if (few) return [{ by: 'offers', ids: few }];
    if (venueIds.length > 0) return [{ by: 'venues', ids: venueIds }];
    if (!within) return [{ by: 'town' }];
    const outside = await this.fewOffers('district_id', within.districtIds);
    const elsewhere: SourcePath = outside ? { by: 'offers', ids: outside } : { by: 'town' };
    return [{ by: 'venues', ids: within.venueIds }, elsewhere];
  }

  private async within(districtIds: readonly string[]) {
    const all = await this.places.withParts(districtIds);
    return { districtIds: all, venueIds: await this.places.venueIdsIn(all) };
  }

  /** Null when there are many, archived ones included. */
  private async fewOffers(
    column: 'organisation_id' | 'district_id',
    ids: readonly string[],
  ): Promise<string[] | null> {
    const rows = await preparedRows<{ id: string }>(
      this.dataSource,
      `SELECT id FROM offer WHERE ${column} = ANY($1::uuid[]) LIMIT ${FEW_OFFERS + 1}`,
      [ids],
    );
    return rows.length > FEW_OFFERS ? null : rows.map(({ id }) => id);
  }
}
