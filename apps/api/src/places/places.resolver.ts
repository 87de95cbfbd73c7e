// What anybody may ask about the town and its places.
import { Query, Resolver } from '@nestjs/graphql';
import { SameForAll } from '../platform/graphql/same-for-all.ts';
import { Public } from '../platform/http/public.decorator.ts';
import { District } from './venues/district.entity.ts';
import { PlacesService } from './venues/places.service.ts';
import { Town } from './town/town.entity.ts';
import { TownService } from './town/town.service.ts';
import { Venue } from './venues/venue.entity.ts';

@Public()
@Resolver()
export class PlacesResolver {
  constructor(
    private readonly places: PlacesService,
    private readonly townService: TownService,
  ) {}

  @SameForAll()
  @Query(() => Town, { description: 'The town this instance serves.' })
  town(): Promise<Town> {
    return this.townService.town();
  }

  @SameForAll()
  @Query(() => [District], {
    description: 'All parts of the town: each Sozialraum followed by its Stadtteile, sorted by German rules.',
  })
  districts(): Promise<District[]> {
    return this.places.districts();
  }

  @SameForAll()
  @Query(() => [Venue], { description: 'All venues by name, sorted by German rules.' })
  venues(): Promise<Venue[]> {
    return this.places.venues();
  }
}
