// Info screens: what is on, in windows and foyers, for whoever passes by.
import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PlacesModule } from '../places/places.module.ts';
import { Jobs } from '../platform/jobs.ts';
import { ScreenDocuments } from './document/screen-documents.ts';
import { EmbedController } from './embed/embed.controller.ts';
import { EmbeddedLists } from './embed/embedded-lists.ts';
import { ChangedDates } from './feed/changed-dates.ts';
import { ChangeStreams } from './feed/change-streams.ts';
import { DocumentMemory } from './feed/document-memory.ts';
import { LastSeen } from './feed/last-seen.ts';
import { ScreenFeedController } from './feed/screen-feed.controller.ts';
import { SourceReader } from './sources/source-reader.ts';
import { PlainScreenController } from './plain/plain-screen.controller.ts';
import { ElementController } from './player/element.controller.ts';
import { PlayerFiles } from './player/player-files.ts';
import { ScreenFeedResolver } from './feed/screen-feed.resolver.ts';
import { ScreenSlide } from './screen-slide.entity.ts';
import { Screen } from './screen.entity.ts';
import { ScreenPreviewResolver } from './team/screen-preview.resolver.ts';
import { ScreenPreviews } from './team/screen-previews.ts';
import { ScreenSources } from './team/screen-sources.ts';
import { SilentScreens } from './team/silent-screens.ts';
import { SlideFieldsResolver, TeamScreenFieldsResolver } from './team/team-screen-fields.resolver.ts';
import { TeamScreensResolver } from './team/team-screens.resolver.ts';
import { TeamScreens } from './team/team-screens.service.ts';
import { TeamSlidesResolver } from './team/team-slides.resolver.ts';
import { TeamSlides } from './team/team-slides.service.ts';
import { TodayScreensResolver } from './team/today-screens.resolver.ts';

@Module({
  imports: [TypeOrmModule.forFeature([Screen, ScreenSlide]), PlacesModule],
  controllers: [ElementController, EmbedController, PlainScreenController, ScreenFeedController],
  providers: [
    ScreenDocuments,
    ChangedDates,
    ChangeStreams,
    DocumentMemory,
    EmbeddedLists,
    LastSeen,
    PlayerFiles,
    ScreenFeedResolver,
    SourceReader,
    ScreenSources,
    ScreenPreviews,
    ScreenPreviewResolver,
    SilentScreens,
    TeamScreens,
    TeamSlides,
    SlideFieldsResolver,
    TeamScreenFieldsResolver,
    TeamScreensResolver,
    TeamSlidesResolver,
    TodayScreensResolver,
  ],
  exports: [ScreenDocuments, DocumentMemory, TeamScreens, TeamSlides],
})
export class ScreensModule implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly team: TeamScreens,
  ) {}

  onModuleInit(): void {
    this.jobs.every('forget-screens', '55 3 * * *', () => this.team.forget());
  }
}
