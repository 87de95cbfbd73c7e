// Keeps districts, venues and the days on which a venue is closed.
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In, IsNull } from 'typeorm';
import { DomainError } from '../../platform/domain-error.ts';
import { newId } from '../../platform/ids.ts';
import { Transactions } from '../../platform/transactions/transaction.ts';
import type { AccessibilityFeature } from './accessibility-feature.ts';
import { ClosedDay } from './closed-day.entity.ts';
import { District } from './district.entity.ts';
import {
  checkClosedDay,
  checkDistrict,
  checkVenue,
  type ClosedDayDraft,
  type DistrictDraft,
  type VenueDraft,
} from './place-drafts.ts';
import { Venue } from './venue.entity.ts';

@Injectable()
export class PlacesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
  ) {}

  /** All districts, each Sozialraum followed by its Stadtteile, both sorted as in a German telephone book. */
  async districts(): Promise<District[]> {
    return this.dataSource
      .createQueryBuilder(District, 'district')
      .leftJoin('district.parentRow', 'parent')
      .orderBy('coalesce(parent.name, district.name)')
      .addOrderBy('district.parentId', 'ASC', 'NULLS FIRST')
      .addOrderBy('district.name')
      .getMany();
  }

  /** All venues that are not closed for good, by name. */
  async venues(): Promise<Venue[]> {
    return this.dataSource
      .getRepository(Venue)
      .find({ where: { closedAt: IsNull() }, order: { name: 'ASC' } });
  }

  /**
   * Creates a district, or edits the one with this id. There are two levels: a Stadtteil lies in a Sozialraum, and
   * a Sozialraum in nothing.
   * @throws DomainError BAD_INPUT
   */
  async saveDistrict(draft: DistrictDraft): Promise<District> {
    return this.transactions.run((entities) => this.saveDistrictIn(entities, draft));
  }

  /** The same as part of something larger. @throws DomainError BAD_INPUT */
  async saveDistrictIn(entities: EntityManager, draft: DistrictDraft): Promise<District> {
    checkDistrict(draft);
    const { id = newId(), parentId = null, latitude = null, longitude = null, name } = draft;
    const districts = entities.getRepository(District);
    if (parentId !== null) {
      const isSozialraum = await districts.existsBy({ id: parentId, parentId: IsNull() });
      const holdsOthers = await districts.existsBy({ parentId: id });
      if (!isSozialraum || holdsOthers) throw new DomainError('BAD_INPUT', {}, 'parentId');
    }
    return districts.save({ id, parentId, name, latitude, longitude });
  }

  /** Creates a venue, or edits the one with this id. @throws DomainError BAD_INPUT */
  async saveVenue(draft: VenueDraft): Promise<Venue> {
    return this.transactions.run((entities) => this.saveVenueIn(entities, draft));
  }

  /** The same as part of something larger. @throws DomainError BAD_INPUT */
  async saveVenueIn(entities: EntityManager, draft: VenueDraft): Promise<Venue> {
    checkVenue(draft);
    const blank = { latitude: null, longitude: null, phone: null, accessibility: [], accessibilityNote: {} };
    const venues = entities.getRepository(Venue);
    const { id } = await venues.save({ ...blank, ...draft, id: draft.id ?? newId() } as Venue);
    return venues.findOneByOrFail({ id });
  }

  /** Takes a district off the map. @throws DomainError NOT_FOUND, STILL_USED */
  async deleteDistrict(id: string): Promise<void> {
    const { affected } = await this.transactions
      .run((entities) => entities.delete(District, { id }))
      .catch((error: unknown) => {
        // Nothing but a foreign key can refuse a deletion's values.
        const stillUsed = error instanceof DomainError && error.code === 'BAD_INPUT';
        throw stillUsed ? new DomainError('STILL_USED') : error;
      });
    if (affected !== 1) throw new DomainError('NOT_FOUND');
  }

  /** Notes that a venue is closed; series filled from now on leave these days out. @throws DomainError BAD_INPUT */
  async closeVenue(draft: ClosedDayDraft): Promise<ClosedDay> {
    checkClosedDay(draft);
    return this.transactions.run((entities) =>
      entities.getRepository(ClosedDay).save({ ...draft, id: draft.id ?? newId() }),
    );
  }

  /** These districts and all Stadtteile within them; unknown ids are left out. */
  async withParts(districtIds: readonly string[]): Promise<string[]> {
    const wanted = In([...districtIds]);
    const rows = await this.dataSource
      .getRepository(District)
      .find({ select: { id: true }, where: [{ id: wanted }, { parentId: wanted }] });
    return rows.map(({ id }) => id);
  }

  /** The venues in these districts; a district that holds others needs `withParts` first. */
  async venueIdsIn(districtIds: readonly string[]): Promise<string[]> {
    const where = { districtId: In([...districtIds]) };
    const rows = await this.dataSource.getRepository(Venue).find({ select: { id: true }, where });
    return rows.map(({ id }) => id);
  }

  /** The venues that have all of these features. */
  async venueIdsWith(features: readonly AccessibilityFeature[]): Promise<string[]> {
    const rows = await this.dataSource.query<{ id: string }[]>(
      'SELECT id FROM venue WHERE accessibility @> $1::text[]',
      [features],
    );
    return rows.map(({ id }) => id);
  }
}
