/** The list of features; each is one folder. */
import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { BookingsModule } from './bookings/bookings.module.ts';
import { DemoModule } from './demo/demo.module.ts';
import { EnquiriesModule } from './enquiries/enquiries.module.ts';
import { FeedsModule } from './feeds/feeds.module.ts';
import { FirstStartModule } from './first-start/first-start.module.ts';
import { KiosksModule } from './kiosks/kiosks.module.ts';
import { AbsenceModule } from './mentors/absence/absence.module.ts';
import { OpenHoursModule } from './mentors/open-hours/open-hours.module.ts';
import { OwnModule } from './mentors/own/own.module.ts';
import { RecordModule } from './mentors/record/record.module.ts';
import { SwapsModule } from './mentors/swaps/swaps.module.ts';
import { MentorsModule } from './mentors/mentors.module.ts';
import { MessagesModule } from './messages/messages.module.ts';
import { OffersModule } from './offers/offers.module.ts';
import { OrganisationsModule } from './organisations/organisations.module.ts';
import { PlacesModule } from './places/places.module.ts';
import { PicturesModule } from './pictures/pictures.module.ts';
import { ScreensModule } from './screens/screens.module.ts';
import { TeamModule } from './team/team.module.ts';
import { PlatformModule, type PlatformOptions } from './platform/platform.module.ts';

export const features: Type[] = [
  TeamModule,
  PicturesModule,
  PlacesModule,
  OrganisationsModule,
  FirstStartModule,
  OffersModule,
  MessagesModule,
  BookingsModule,
  MentorsModule,
  KiosksModule,
  ScreensModule,
  AbsenceModule,
  SwapsModule,
  OpenHoursModule,
  RecordModule,
  OwnModule,
  EnquiriesModule,
  FeedsModule,
  DemoModule,
];

@Module({})
export class AppModule {
  /** The whole API; specs of the platform put modules of their own in the place of our features. */
  static with(options: PlatformOptions, modules: Type[] = features): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.with(options), ...modules] };
  }
}
