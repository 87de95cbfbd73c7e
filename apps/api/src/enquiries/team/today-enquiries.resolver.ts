// What people told the town, on the page of the day.
import { ResolveField, Resolver } from '@nestjs/graphql';
import { Today } from '../../bookings/team/today/today.ts';
import { Acting } from '../../team/roles/for-staff.decorator.ts';
import type { Staff } from '../../team/roles/staff.ts';
import { Enquiry } from '../enquiry.entity.ts';
import { EnquiryLists } from './enquiry-lists.service.ts';
import { whoAnswers } from './who-answers.ts';

@Resolver(() => Today)
export class TodayEnquiriesResolver {
  constructor(private readonly lists: EnquiryLists) {}

  @ResolveField(() => [Enquiry], {
    description:
      'Enquiries that wait, the most pressing first, whatever day is shown; at most 50, and none for who does not answer them.',
  })
  async enquiries(@Acting() staff: Staff): Promise<Enquiry[]> {
    return staff.holds(...whoAnswers) ? this.lists.pressing() : [];
  }
}
