// Reads what screens show: once for all that have the same sources, and only as often as something may have changed.
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PlacesService } from '../../places/venues/places.service.ts';
import { preparedRows } from '../../platform/database/plain-rows.ts';
import {
  FEW_OFFERS,
  type LatestOffers,
  type SourcePath,
  type SourceQuestion,
  sourceStatement,
} from './source-statement.ts';
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

interface Within {
  readonly districtIds: readonly string[];
  readonly venueIds: readonly string[];
}

type Way = Pick<SourceQuestion, 'paths' | 'further'>;

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
    const way = await this.way(sources, within);
    const { sql, values } = sourceStatement({
      ...wish,
      ...way,
      sources: { organisationIds, venueIds, within },
    });
    const [read] = await preparedRows<SourceRows>(this.dataSource, sql, values);
    return read!;
  }

  /** The narrowest way there is; what it does not ask for is asked of each date. */
  private async way({ venueIds, organisationIds }: Sources, within: Within | null): Promise<Way> {
    const few = organisationIds.length > 0 ? await this.fewOffers('organisation_id', organisationIds) : null;
    if (few) return { paths: [{ by: 'offers', ids: few }], further: null };
    const theirs: LatestOffers | null =
      organisationIds.length > 0 ? { of: 'organisation_id', ids: organisationIds } : null;
    if (venueIds.length > 0) return { paths: [{ by: 'venues', ids: venueIds }], further: theirs };
    if (!within) return { paths: [{ by: 'town' }], further: theirs ?? { of: 'kind', ids: [] } };
    const { districtIds } = within;
    const outside = await this.fewOffers('district_id', districtIds);
    const elsewhere: SourcePath = outside ? { by: 'offers', ids: outside } : { by: 'town' };
    const around: LatestOffers | null = outside ? null : { of: 'district_id', ids: districtIds };
    return { paths: [{ by: 'venues', ids: within.venueIds }, elsewhere], further: theirs ?? around };
  }

  private async within(districtIds: readonly string[]): Promise<Within> {
    const all = await this.places.withParts(districtIds);
    return { districtIds: all, venueIds: await this.places.venueIdsIn(all) };
  }

  /** The public ones; null when there are many. */
  private async fewOffers(
    column: 'organisation_id' | 'district_id',
    ids: readonly string[],
  ): Promise<string[] | null> {
    // Planned for these ids: a plan for any would read all offers of the town for who has few.
    const rows = await this.dataSource.query<{ id: string }[]>(
      `SELECT id FROM offer WHERE ${column} = ANY($1::uuid[]) AND state = 'PUBLISHED' LIMIT ${FEW_OFFERS + 1}`,
      [ids],
    );
    return rows.length > FEW_OFFERS ? null : rows.map(({ id }) => id);
  }
}
