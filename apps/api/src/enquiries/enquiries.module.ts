// Enquiries: what people tell or ask the town, and who answers by when. Feedback from the pages is the first kind.
import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OffersModule } from '../offers/offers.module.ts';
import { PlacesModule } from '../places/places.module.ts';
import { Jobs } from '../platform/jobs.ts';
import { AnswerDeadlines } from './deadlines/answer-deadlines.ts';
import { Enquiry } from './enquiry.entity.ts';
import { ForgetEnquiries } from './forget-enquiries.ts';
import { EnquiryThrottle } from './guests/enquiry-throttle.ts';
import { FeedbackResolver } from './guests/feedback.resolver.ts';
import { GiveFeedback } from './guests/give-feedback.ts';
import { EnquiryFieldsResolver } from './team/enquiry-fields.resolver.ts';
import { EnquiryLists } from './team/enquiry-lists.service.ts';
import { EnquiryWork } from './team/enquiry-work.service.ts';
import { TeamEnquiriesResolver } from './team/team-enquiries.resolver.ts';
import { TodayEnquiriesResolver } from './team/today-enquiries.resolver.ts';

@Module({
  imports: [TypeOrmModule.forFeature([Enquiry]), OffersModule, PlacesModule],
  providers: [
    AnswerDeadlines,
    EnquiryThrottle,
    GiveFeedback,
    EnquiryLists,
    EnquiryWork,
    ForgetEnquiries,
    FeedbackResolver,
    TeamEnquiriesResolver,
    EnquiryFieldsResolver,
    TodayEnquiriesResolver,
  ],
  exports: [AnswerDeadlines, GiveFeedback, EnquiryWork],
})
export class EnquiriesModule implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly forget: ForgetEnquiries,
  ) {}

  onModuleInit(): void {
    this.jobs.every('forget-enquiries', '50 3 * * *', () => this.forget.run());
  }
}
