// Fields of districts and venues that come from other rows or depend on the language.
import { ResolveField, Resolver } from '@nestjs/graphql';
import { In } from 'typeorm';
import { type Batch, byId, grouped } from '../../platform/graphql/loaders.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { District } from './district.entity.ts';
import { inLanguage } from '../localised.ts';
import { Venue } from './venue.entity.ts';

export const districtById = byId(District);
export const venueById = byId(Venue);

const districtsWithin: Batch<string, District[]> = async (ids, { dataSource }) => {
  const order = { name: 'ASC' } as const;
  const rows = await dataSource.getRepository(District).find({ where: { parentId: In([...ids]) }, order });
  return grouped(ids, rows, ({ parentId }) => parentId!);
};

@Resolver(() => District)
export class DistrictFieldsResolver {
  @ResolveField(() => District, {
    nullable: true,
    description: 'The Sozialraum it lies in; null for a Sozialraum.',
  })
  parent({ parentId }: District, _: unknown, { loaders }: RequestContext) {
    return parentId === null ? null : loaders.of(districtById).get(parentId);
  }

  @ResolveField(() => [District], {
    description: 'The Stadtteile within it, by name; empty for a Stadtteil.',
  })
  children({ id }: District, _: unknown, { loaders }: RequestContext) {
    return loaders.of(districtsWithin).get(id);
  }
}

@Resolver(() => Venue)
export class VenueFieldsResolver {
  @ResolveField(() => District, { description: 'The part of town it lies in.' })
  district({ districtId }: Venue, _: unknown, { loaders }: RequestContext) {
    return loaders.of(districtById).get(districtId);
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'More about accessibility, in the language of the request, else in German.',
  })
  accessibilityNote({ accessibilityNote }: Venue, _: unknown, { language }: RequestContext) {
    return inLanguage(accessibilityNote, language);
  }

  @ResolveField(() => String, {
    nullable: true,
    description:
      'When its doors are open, in the language of the request, else in German; null where nobody has said.',
  })
  openingHours({ openingHours }: Venue, _: unknown, { language }: RequestContext) {
    return inLanguage(openingHours, language);
  }
}
