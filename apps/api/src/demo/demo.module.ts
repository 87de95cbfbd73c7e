/** The demo town: filled at the start and moved on every night where the settings ask for it (DEMO). */
import { Logger, Module, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { BookingsModule } from '../bookings/bookings.module.ts';
import { EnquiriesModule } from '../enquiries/enquiries.module.ts';
import { AbsenceModule } from '../mentors/absence/absence.module.ts';
import { SwapsModule } from '../mentors/swaps/swaps.module.ts';
import { MentorsModule } from '../mentors/mentors.module.ts';
import { OffersModule } from '../offers/offers.module.ts';
import { OrganisationsModule } from '../organisations/organisations.module.ts';
import { PicturesModule } from '../pictures/pictures.module.ts';
import { PlacesModule } from '../places/places.module.ts';
import { ScreensModule } from '../screens/screens.module.ts';
import { Config } from '../platform/settings/config.ts';
import { describeError } from '../platform/observing/describe-error.ts';
import { Jobs } from '../platform/jobs.ts';
import { DemoCancellations } from './filling/demo-cancellations.ts';
import { DemoDesk } from './filling/demo-desk.ts';
import { DemoEnquiries } from './filling/demo-enquiries.ts';
import { DemoGuests } from './filling/demo-guests.ts';
import { DemoHandedIn } from './filling/demo-handed-in.ts';
import { DemoMentorsAway } from './filling/demo-mentors-away.ts';
import { DemoOffers } from './filling/demo-offers.ts';
import { DemoParts } from './filling/demo-parts.ts';
import { DemoPeople } from './filling/demo-people.ts';
import { DemoPlaces } from './filling/demo-places.ts';
import { DemoPost } from './filling/demo-post.ts';
import { DemoScreens } from './filling/demo-screens.ts';
import { DemoStaff } from './filling/demo-staff.ts';
import { DemoTownService } from './demo-town.service.ts';
import { FillLock } from './filling/fill-lock.ts';
import { ManyOffers } from './many/many-offers.service.ts';

@Module({
  imports: [
    PlacesModule,
    OrganisationsModule,
    OffersModule,
    BookingsModule,
    MentorsModule,
    AbsenceModule,
    SwapsModule,
    EnquiriesModule,
    PicturesModule,
    ScreensModule,
  ],
  providers: [
    DemoTownService,
    DemoParts,
    DemoPlaces,
    DemoPeople,
    DemoStaff,
    DemoOffers,
    DemoCancellations,
    DemoGuests,
    DemoDesk,
    DemoPost,
    DemoMentorsAway,
    DemoHandedIn,
    DemoEnquiries,
    DemoScreens,
    FillLock,
    ManyOffers,
  ],
})
export class DemoModule implements OnModuleInit, OnApplicationBootstrap {
  private readonly logger = new Logger('Demo town');

  constructor(
    private readonly config: Config,
    private readonly jobs: Jobs,
    private readonly demo: DemoTownService,
  ) {}

  onModuleInit(): void {
    if (this.config.demo) this.jobs.every('demo-town', '23 2 * * *', () => this.demo.fill());
  }

  /** Requests wait until the town is there; when it can't be filled, what is there is served. */
  async onApplicationBootstrap(): Promise<void> {
    if (!this.config.demo) return;
    await this.demo.fill().catch((error: unknown) => {
      this.logger.error({ msg: 'the demo town is not complete', error: describeError(error) });
    });
  }
}
