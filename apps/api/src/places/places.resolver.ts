// What anybody may ask about the town and its places.
import { Query, Resolver } from '@nestjs/graphql';
import { Public } from '../platform/public.decorator.ts';
import { District } from './district.entity.ts';
import { PlacesService } from './places.service.ts';
import { Town } from './town.entity.ts';
import { TownService } from './town.service.ts';
import { Venue } from './venue.entity.ts';

@Public()
@Resolver()
export class PlacesResolver {
  constructor(
    private readonly places: PlacesService,
    private readonly townService: TownService,
  ) {}

  @Query(() => Town, { description: 'The town this instance serves.' })
  town(): Promise<Town> {
    return this.townService.town();
  }

  @Query(() => [District], {
    description: 'All parts of the town: each Sozialraum followed by its Stadtteile, sorted by German rules.',
  })
  districts(): Promise<District[]> {
    return this.places.districts();
  }

  @Query(() => [Venue], { description: 'All venues by name, sorted by German rules.' })
  venues(): Promise<Venue[]> {
    return this.places.venues();
  }
}
