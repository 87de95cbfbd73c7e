// Feeds for everybody: calendars, news of offers, and the list of pages for search engines.
import { Module } from '@nestjs/common';
import { PlacesModule } from '../places/places.module.ts';
import { FeedMemory } from './answers/feed-memory.ts';
import { KeptFeeds } from './answers/kept-feeds.ts';
import { FeedPlaces } from './asked/feed-places.ts';
import { CalendarsController } from './calendars/calendars.controller.ts';
import { CalendarsService } from './calendars/calendars.service.ts';
import { ToldDates } from './dates/told-dates.ts';
import { EntriesController } from './entries/entries.controller.ts';
import { EntriesService } from './entries/entries.service.ts';
import { ToldOffers } from './entries/told-offers.ts';
import { KeptParts } from './sitemap/kept-parts.ts';
import { ListedOffers } from './sitemap/listed-offers.ts';
import { SitemapController } from './sitemap/sitemap.controller.ts';

@Module({
  imports: [PlacesModule],
  controllers: [CalendarsController, EntriesController, SitemapController],
  providers: [
    FeedMemory,
    KeptFeeds,
    KeptParts,
    FeedPlaces,
    ToldDates,
    CalendarsService,
    ToldOffers,
    EntriesService,
    ListedOffers,
  ],
})
export class FeedsModule {}
