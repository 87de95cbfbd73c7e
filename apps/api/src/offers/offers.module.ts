// What is offered and when: posting, series, lists and search.
import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OrganisationsModule } from '../organisations/organisations.module.ts';
import { Jobs } from '../platform/jobs.ts';
import { PlacesModule } from '../places/places.module.ts';
import { DaysOffResolver } from './days-off/days-off.resolver.ts';
import { DaysOffService } from './days-off/days-off.service.ts';
import { ConsultationTimeResolver } from './listing/consultation-time.resolver.ts';
import { ConsultationTimes } from './listing/consultation-times.ts';
import { ListsService } from './listing/lists.service.ts';
import { OfferConnectionResolver } from './listing/offer-connection.resolver.ts';
import { TextCandidates } from './listing/text-candidates.ts';
import { WantedService } from './listing/wanted.ts';
import { LiveSlots } from './live/live-slots.ts';
import { SlotChangedResolver } from './live/slot-changed.resolver.ts';
import { Occurrence } from './occurrence.entity.ts';
import { OfferText } from './offer-text.entity.ts';
import { Offer } from './offer.entity.ts';
import { OffersResolver } from './offers.resolver.ts';
import { OffersService } from './posting/offers.service.ts';
import { OccurrenceFieldsResolver } from './reading/occurrence-fields.resolver.ts';
import { OfferFieldsResolver } from './reading/offer-fields.resolver.ts';
import { OfferTextsResolver } from './reading/offer-texts.resolver.ts';
import { PublicOffers } from './reading/public-offers.ts';
import { SlotFieldsResolver } from './reading/slot-fields.resolver.ts';
import { Series } from './series.entity.ts';
import { SeriesService } from './series/series.service.ts';
import { Slot } from './slot.entity.ts';

const services = [OffersService, SeriesService, ListsService, PublicOffers];

const resolvers = [
  OffersResolver,
  OfferConnectionResolver,
  OfferFieldsResolver,
  OfferTextsResolver,
  OccurrenceFieldsResolver,
  SlotFieldsResolver,
  SlotChangedResolver,
  ConsultationTimeResolver,
  DaysOffResolver,
];

@Module({
  imports: [
    TypeOrmModule.forFeature([Offer, OfferText, Series, Occurrence, Slot]),
    PlacesModule,
    OrganisationsModule,
  ],
  providers: [
    ...services,
    ...resolvers,
    ConsultationTimes,
    DaysOffService,
    LiveSlots,
    TextCandidates,
    WantedService,
  ],
  exports: services,
})
export class OffersModule implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly series: SeriesService,
  ) {}

  onModuleInit(): void {
    this.jobs.every('extend-series', '40 2 * * *', () => this.series.extendAll());
  }
}
