// What is offered and when: posting, series, lists and search.
import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OrganisationsModule } from '../organisations/organisations.module.ts';
import { Jobs } from '../platform/jobs.ts';
import { PlacesModule } from '../places/places.module.ts';
import { DaysOffResolver } from './days-off/days-off.resolver.ts';
import { DaysOffService } from './days-off/days-off.service.ts';
import { ConfirmingService } from './documents/confirming.service.ts';
import { FadingDrafts } from './documents/fading-drafts.ts';
import { DraftsService } from './documents/drafts.service.ts';
import { OffersInReach } from './documents/reach/offers-in-reach.ts';
import { PublishingService } from './documents/publishing.service.ts';
import { StoredDraft } from './documents/stored-draft.entity.ts';
import { AlternativeTimesResolver } from './listing/consultation-times/alternative-times.resolver.ts';
import { AlternativeTimesService } from './listing/consultation-times/alternative-times.ts';
import { ConsultationTimeResolver } from './listing/consultation-times/consultation-time.resolver.ts';
import { ConsultationTimes } from './listing/consultation-times/consultation-times.ts';
import { ListsService } from './listing/lists.service.ts';
import { OfferConnectionResolver } from './listing/offer-connection.resolver.ts';
import { TextCandidates } from './listing/text/text-candidates.ts';
import { UnderstoodFilters } from './listing/text/understood-filters.ts';
import { CountsService } from './listing/counts/counts.service.ts';
import { NearPlaces } from './listing/filter/near-places.ts';
import { WantedService } from './listing/filter/wanted.ts';
import { LiveSlots } from './live/live-slots.ts';
import { SlotChangedResolver } from './live/slot-changed.resolver.ts';
import { Occurrence } from './occurrence.entity.ts';
import { OfferText } from './offer-text.entity.ts';
import { Offer } from './offer.entity.ts';
import { OffersResolver } from './offers.resolver.ts';
import { PictureFieldsResolver } from './pictures/picture-fields.resolver.ts';
import { WhoMentors } from './posting/mentoring.ts';
import { OffersService } from './posting/offers.service.ts';
import { OccurrenceFieldsResolver } from './reading/occurrence-fields.resolver.ts';
import { OfferFieldsResolver } from './reading/offer-fields.resolver.ts';
import { OfferTextsResolver } from './reading/offer-texts.resolver.ts';
import { PublicOffers } from './reading/public-offers.ts';
import { SlotFieldsResolver } from './reading/slot-fields.resolver.ts';
import { CurrentVocabulary } from './search/meanings/current-vocabulary.ts';
import { Questions } from './search/question/questions.ts';
import { ReadingRules } from './search/index/reading-rules.ts';
import { SearchIndex } from './search/index/search-index.ts';
import { SuggestionsResolver } from './search/suggestions/suggestions.resolver.ts';
import { SuggestionsService } from './search/suggestions/suggestions.service.ts';
import { Series } from './series.entity.ts';
import { SeriesPreviewService } from './series-preview/series-preview.service.ts';
import { SeriesService } from './series/series.service.ts';
import { Slot } from './slot.entity.ts';
import { PostingChoicesService } from './team/posting/posting-choices.service.ts';
import { PostingResolver } from './team/posting/posting.resolver.ts';
import { TeamDateFieldsResolver, TeamSlotFieldsResolver } from './team/dates/team-date-fields.resolver.ts';
import { TeamDatesService } from './team/dates/team-dates.service.ts';
import { TeamListService } from './team/list/team-list.service.ts';
import { TeamOfferDatesResolver } from './team/dates/team-offer-dates.resolver.ts';
import { TeamOfferFieldsResolver } from './team/team-offer-fields.resolver.ts';
import { TeamOffersResolver } from './team/team-offers.resolver.ts';

const services = [OffersService, SeriesService, ListsService, PublicOffers, TeamDatesService];

const search = [
  CurrentVocabulary,
  Questions,
  ReadingRules,
  SearchIndex,
  SuggestionsService,
  SuggestionsResolver,
  TextCandidates,
  UnderstoodFilters,
];

const documents = [DraftsService, FadingDrafts, PublishingService, ConfirmingService];

const forTheTeam = [
  OffersInReach,
  PostingChoicesService,
  SeriesPreviewService,
  TeamListService,
  WhoMentors,
  PostingResolver,
  TeamOffersResolver,
  TeamOfferFieldsResolver,
  TeamOfferDatesResolver,
  TeamDateFieldsResolver,
  TeamSlotFieldsResolver,
];

const resolvers = [
  OffersResolver,
  OfferConnectionResolver,
  OfferFieldsResolver,
  OfferTextsResolver,
  OccurrenceFieldsResolver,
  SlotFieldsResolver,
  SlotChangedResolver,
  ConsultationTimeResolver,
  AlternativeTimesResolver,
  DaysOffResolver,
  PictureFieldsResolver,
];

@Module({
  imports: [
    TypeOrmModule.forFeature([Offer, OfferText, Series, Occurrence, Slot, StoredDraft]),
    PlacesModule,
    OrganisationsModule,
  ],
  providers: [
    ...services,
    ...documents,
    ...resolvers,
    ...forTheTeam,
    ConsultationTimes,
    AlternativeTimesService,
    DaysOffService,
    LiveSlots,
    ...search,
    CountsService,
    NearPlaces,
    WantedService,
  ],
  exports: [...services, ...documents, AlternativeTimesService, DaysOffService, SearchIndex],
})
export class OffersModule implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly series: SeriesService,
    private readonly search: SearchIndex,
    private readonly drafts: DraftsService,
    private readonly fading: FadingDrafts,
  ) {}

  onModuleInit(): void {
    this.jobs.every('extend-series', '40 2 * * *', () => this.series.extendAll());
    this.jobs.every('tidy-search', '25 * * * *', () => this.search.tidyUp());
    this.jobs.every('forget-drafts', '30 2 * * *', () => this.forgetDrafts());
  }

  private async forgetDrafts(): Promise<void> {
    await this.drafts.forgetBefore(await this.fading.keptSince());
  }
}
