/** What the demo town is made of, in the order in which it is filled. */
import { Injectable } from '@nestjs/common';
import { DemoCancellations } from './demo-cancellations.ts';
import { DemoDesk } from './demo-desk.ts';
import { DemoEnquiries } from './demo-enquiries.ts';
import { DemoGuests } from './demo-guests.ts';
import { DemoHandedIn } from './demo-handed-in.ts';
import { DemoMentorsAway } from './demo-mentors-away.ts';
import { DemoOffers } from './demo-offers.ts';
import { DemoPeople } from './demo-people.ts';
import { DemoPlaces } from './demo-places.ts';
import { DemoPost } from './demo-post.ts';
import { DemoScreens } from './demo-screens.ts';
import { DemoStaff } from './demo-staff.ts';

@Injectable()
export class DemoParts {
  constructor(
    readonly places: DemoPlaces,
    readonly people: DemoPeople,
    readonly staff: DemoStaff,
    readonly offers: DemoOffers,
    readonly cancellations: DemoCancellations,
    readonly guests: DemoGuests,
    readonly desk: DemoDesk,
    readonly post: DemoPost,
    readonly mentorsAway: DemoMentorsAway,
    readonly handedIn: DemoHandedIn,
    readonly enquiries: DemoEnquiries,
    readonly screens: DemoScreens,
  ) {}
}
