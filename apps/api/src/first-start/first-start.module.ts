// The first start of a real town: from an empty database to a place where something can be offered.
import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations/organisations.module.ts';
import { PlacesModule } from '../places/places.module.ts';
import { FirstStartResolver } from './first-start.resolver.ts';
import { FirstStartService } from './first-start.service.ts';

@Module({
  imports: [PlacesModule, OrganisationsModule],
  providers: [FirstStartService, FirstStartResolver],
})
export class FirstStartModule {}
