// What is offered and when: posting, series, lists and search.
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OrganisationsModule } from '../organisations/organisations.module.ts';
import { PlacesModule } from '../places/places.module.ts';
import { Occurrence } from './occurrence.entity.ts';
import { OfferText } from './offer-text.entity.ts';
import { Offer } from './offer.entity.ts';
import { OffersService } from './posting/offers.service.ts';
import { Series } from './series.entity.ts';
import { SeriesService } from './series/series.service.ts';
import { Slot } from './slot.entity.ts';

@Module({
  imports: [
    TypeOrmModule.forFeature([Offer, OfferText, Series, Occurrence, Slot]),
    PlacesModule,
    OrganisationsModule,
  ],
  providers: [OffersService, SeriesService],
  exports: [OffersService, SeriesService],
})
export class OffersModule {}
