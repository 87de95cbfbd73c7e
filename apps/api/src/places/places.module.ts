// Where things happen: the town, its districts, venues and their closed days.
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ClosedDay } from './closed-day.entity.ts';
import { District } from './district.entity.ts';
import { DistrictFieldsResolver, VenueFieldsResolver } from './place-fields.resolver.ts';
import { PlacesResolver } from './places.resolver.ts';
import { PlacesService } from './places.service.ts';
import { Town } from './town.entity.ts';
import { TownService } from './town.service.ts';
import { Venue } from './venue.entity.ts';

@Module({
  imports: [TypeOrmModule.forFeature([Town, District, Venue, ClosedDay])],
  providers: [TownService, PlacesService, PlacesResolver, DistrictFieldsResolver, VenueFieldsResolver],
  exports: [TownService, PlacesService],
})
export class PlacesModule {}
