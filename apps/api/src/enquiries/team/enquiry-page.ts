// Enquiries as the staff read them, page by page; and how to reach who wrote one.
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { PageInfo } from '../../platform/graphql/page-info.ts';
import { CalendarDate } from '../../platform/graphql/scalars.ts';
import { Enquiry } from '../enquiry.entity.ts';
import { EnquiryList } from '../enquiry-terms.ts';

@ArgsType()
export class EnquiryArguments {
  @Field(() => EnquiryList, { nullable: true, defaultValue: EnquiryList.OPEN, description: 'Which.' })
  list: EnquiryList = EnquiryList.OPEN;

  @Field(() => Int, { nullable: true, defaultValue: 20, description: 'At most so many, 1 to 100.' })
  first: number = 20;

  @Field(() => String, { nullable: true, description: 'What follows this cursor.' })
  after?: string | null;
}

@ObjectType({ description: 'A page of a list of enquiries.' })
export class EnquiryConnection {
  @Field(() => [Enquiry], { description: 'The enquiries of this page.' })
  nodes: Enquiry[];

  @Field(() => PageInfo, { description: 'Where this page ends.' })
  pageInfo: PageInfo;
}

@ObjectType({ description: 'How many enquiries wait.' })
export class EnquiryCounts {
  @Field(() => Int, { description: 'Not done, the overdue among them.' })
  open: number;

  @Field(() => Int, { description: 'Promised to be answered by yesterday or before.' })
  overdue: number;
}

@ObjectType({ description: 'How to answer an enquiry; each opening is noted.' })
export class EnquiryContact {
  @Field(() => String, { nullable: true, description: 'Name, as one wishes to be called.' })
  name: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  email: string | null;

  @Field(() => String, { nullable: true, description: 'Phone number, E.164.' })
  phone: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Day on which it is deleted; null while the enquiry is not done.',
  })
  deletedOn: Temporal.PlainDate | null;
}
