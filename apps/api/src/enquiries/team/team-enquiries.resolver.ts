// The inbox of what people tell the town, for those who answer.
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Audited } from '../../team/audit/audited.decorator.ts';
import { Acting, ForStaff } from '../../team/roles/for-staff.decorator.ts';
import type { Staff } from '../../team/roles/staff.ts';
import { Enquiry } from '../enquiry.entity.ts';
import { EnquiryNote } from './enquiry-note.ts';
import { EnquiryArguments, EnquiryConnection, EnquiryContact, EnquiryCounts } from './enquiry-page.ts';
import { EnquiryLists } from './enquiry-lists.service.ts';
import { EnquiryWork } from './enquiry-work.service.ts';
import { whoAnswers } from './who-answers.ts';

const ID_OF = { type: () => ID, description: 'UUID of the enquiry.' };
const idOf = ({ id }: { id: string }) => id;

@ForStaff(...whoAnswers)
@Resolver(() => Enquiry)
export class TeamEnquiriesResolver {
  constructor(
    private readonly lists: EnquiryLists,
    private readonly work: EnquiryWork,
  ) {}

  @Query(() => EnquiryConnection, { description: 'What people told the town. Errors: BAD_INPUT.' })
  teamEnquiries(@Args() wanted: EnquiryArguments): Promise<EnquiryConnection> {
    return this.lists.page(wanted);
  }

  @Query(() => EnquiryCounts, { description: 'How many enquiries wait.' })
  enquiryCounts(): Promise<EnquiryCounts> {
    return this.lists.counts();
  }

  @Audited('enquiry.take', idOf)
  @Mutation(() => Enquiry, { description: 'Takes an enquiry on, also a colleague’s. Errors: NOT_FOUND.' })
  takeEnquiry(@Args('id', ID_OF) id: string, @Acting() staff: Staff): Promise<Enquiry> {
    return this.work.take(staff, id);
  }

  @Audited('enquiry.release', idOf)
  @Mutation(() => Enquiry, { description: 'Gives it back to whoever takes it next. Errors: NOT_FOUND.' })
  releaseEnquiry(@Args('id', ID_OF) id: string): Promise<Enquiry> {
    return this.work.release(id);
  }

  @Audited('enquiry.note', idOf)
  @Mutation(() => Enquiry, {
    description:
      'Writes down what colleagues should know; it replaces the note there was. Errors: NOT_FOUND.',
  })
  noteEnquiry(@Args('id', ID_OF) id: string, @Args() { note }: EnquiryNote): Promise<Enquiry> {
    return this.work.note(id, note);
  }

  @Audited('enquiry.close', idOf)
  @Mutation(() => Enquiry, {
    description:
      'Says that it is answered, or needs no answer; from then on its days until deletion run. Errors: NOT_FOUND.',
  })
  closeEnquiry(@Args('id', ID_OF) id: string, @Acting() staff: Staff): Promise<Enquiry> {
    return this.work.close(staff, id);
  }

  @Audited('enquiry.reopen', idOf)
  @Mutation(() => Enquiry, { description: 'Takes that back. Errors: NOT_FOUND, also once it was deleted.' })
  reopenEnquiry(@Args('id', ID_OF) id: string): Promise<Enquiry> {
    return this.work.reopen(id);
  }

  @Audited('enquiry.contact', idOf)
  @Mutation(() => EnquiryContact, {
    description: 'Shows how to answer; a mutation, because each opening is noted. Errors: NOT_FOUND.',
  })
  openEnquiryContact(@Args('id', ID_OF) id: string): Promise<EnquiryContact> {
    return this.work.contact(id);
  }
}
