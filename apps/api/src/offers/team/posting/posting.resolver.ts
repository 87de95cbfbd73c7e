// What the team does with offers; each step is one line here and noted in the log.
import { Args, ID, Int, Mutation, registerEnumType, Resolver } from '@nestjs/graphql';
import { DateTime } from '../../../platform/graphql/scalars.ts';
import { Audited } from '../../../team/audit/audited.decorator.ts';
import { Acting, ForStaff } from '../../../team/roles/for-staff.decorator.ts';
import { Role } from '../../../team/roles/role.ts';
import type { Staff } from '../../../team/roles/staff.ts';
import { ConfirmingService } from '../../documents/confirming.service.ts';
import { DatesDocument } from '../../documents/form/document-dates.ts';
import { FadingDrafts } from '../../documents/fading-drafts.ts';
import { DraftsService } from '../../documents/drafts.service.ts';
import { OfferDocument } from '../../documents/form/offer-document.ts';
import { PublishingService } from '../../documents/publishing.service.ts';
import { TeamOffer } from '../../documents/team-offer.ts';

export enum ReviewVerdict {
  PUBLISH = 'PUBLISH',
  RETURN = 'RETURN',
}
registerEnumType(ReviewVerdict, {
  name: 'ReviewVerdict',
  description: 'What the team says of a draft that was handed in.',
  valuesMap: {
    PUBLISH: { description: 'It becomes public.' },
    RETURN: { description: 'It goes back to its author, with a note.' },
  },
});

const ofId = ({ id }: { id: string }) => id;
const OFFER = { type: () => ID, description: 'Of the offer or draft.' };
const VERSION = { type: () => Int, description: 'The version one has seen.' };
const BEYOND = {
  type: () => Boolean,
  defaultValue: false,
  description: 'The mentors of its new dates agreed to more hours, or another venue, than they usually want.',
};

@ForStaff(Role.QUARTIER_TEAM, Role.ORGANISATION_MEMBER, Role.TOWN_ADMIN)
@Resolver()
export class PostingResolver {
  constructor(
    private readonly drafts: DraftsService,
    private readonly publishing: PublishingService,
    private readonly confirming: ConfirmingService,
    private readonly fading: FadingDrafts,
  ) {}

  @Mutation(() => TeamOffer, {
    description: 'Keeps what is typed; nothing of it is public. CHANGED_MEANWHILE when somebody was quicker.',
  })
  @Audited('offer.save', ofId)
  saveOffer(
    @Acting() staff: Staff,
    @Args('id', { type: () => ID, description: 'Of the offer; a new UUID for a new one.' }) id: string,
    @Args('version', { type: () => Int, description: 'The version it was typed upon; 0 for a new one.' })
    version: number,
    @Args('draft', { type: () => OfferDocument, description: 'All that is typed.' }) draft: OfferDocument,
  ): Promise<TeamOffer> {
    return this.drafts.save(staff, id, version, draft);
  }

  @Mutation(() => TeamOffer, {
    nullable: true,
    description: 'Throws away what is not public; null when nothing is left.',
  })
  @Audited('offer.discard', ofId)
  discardDraft(
    @Acting() staff: Staff,
    @Args('id', OFFER) id: string,
    @Args('version', VERSION) version: number,
  ): Promise<TeamOffer | null> {
    return this.drafts.discard(staff, id, version);
  }

  @Mutation(() => TeamOffer, {
    description: 'Keeps a draft that nobody goes on with as long again as if it had been edited now.',
  })
  @Audited('offer.keep', ofId)
  keepDraft(@Acting() staff: Staff, @Args('id', OFFER) id: string): Promise<TeamOffer> {
    return this.fading.keep(staff, id);
  }

  @Mutation(() => TeamOffer, {
    description:
      'Makes a draft public, or hands it in to be read. BAD_INPUT has all that is missing in `values.missing`, separated by ' +
      'spaces; MENTOR_BUSY, MENTOR_HOURS, MENTOR_ELSEWHERE as `staffSession`.',
  })
  @Audited('offer.publish', ofId)
  publishOffer(
    @Acting() staff: Staff,
    @Args('id', OFFER) id: string,
    @Args('version', VERSION) version: number,
    @Args('beyondLimit', BEYOND) beyondLimit: boolean,
  ): Promise<TeamOffer> {
    return this.publishing.publish(staff, id, version, { beyondLimit });
  }

  @ForStaff(Role.QUARTIER_TEAM, Role.TOWN_ADMIN)
  @Mutation(() => TeamOffer, {
    description: 'Says of a draft that was handed in: public, or back with a note.',
  })
  @Audited('offer.review', ofId)
  reviewOffer(
    @Acting() staff: Staff,
    @Args('id', OFFER) id: string,
    @Args('version', VERSION) version: number,
    @Args('verdict', { type: () => ReviewVerdict, description: 'Public, or back.' }) verdict: ReviewVerdict,
    @Args('note', { type: () => String, nullable: true, description: 'Needed to give it back.' })
    note: string | null,
    @Args('beyondLimit', BEYOND) beyondLimit: boolean,
  ): Promise<TeamOffer> {
    const publish = verdict === ReviewVerdict.PUBLISH;
    return this.publishing.review(staff, id, version, { publish, note, beyondLimit });
  }

  @Mutation(() => TeamOffer, {
    description: 'Takes an offer out of the public or back from review; bookings stay.',
  })
  @Audited('offer.withdraw', ofId)
  withdrawOffer(@Acting() staff: Staff, @Args('id', OFFER) id: string): Promise<TeamOffer> {
    return this.publishing.withdraw(staff, id);
  }

  @Mutation(() => TeamOffer, {
    description: 'A new draft with its words and facts, without dates and picture.',
  })
  @Audited('offer.copy', ofId)
  copyOffer(@Acting() staff: Staff, @Args('id', OFFER) id: string): Promise<TeamOffer> {
    return this.drafts.copy(staff, id);
  }

  @Mutation(() => TeamOffer, { description: 'Says that a public offer is still true as it stands.' })
  @Audited('offer.confirm', ofId)
  confirmOfferCurrent(@Acting() staff: Staff, @Args('id', OFFER) id: string): Promise<TeamOffer> {
    return this.confirming.confirm(staff, id);
  }

  @Mutation(() => TeamOffer, {
    description:
      'Takes back that one said so; CHANGED_MEANWHILE when it was said again since, or taken back already.',
  })
  @Audited('offer.unconfirm', ofId)
  takeBackConfirmation(
    @Acting() staff: Staff,
    @Args('id', OFFER) id: string,
    @Args('confirmedAt', {
      type: () => DateTime,
      description: 'When one said so: its `confirmedAt` from then on.',
    })
    confirmedAt: Temporal.Instant,
  ): Promise<TeamOffer> {
    return this.confirming.takeBack(staff, id, confirmedAt);
  }

  @Mutation(() => TeamOffer, { description: 'Gives an offer that was public before more dates, at once.' })
  @Audited('offer.add-dates', ({ offerId }: { offerId: string }) => offerId)
  addDates(
    @Acting() staff: Staff,
    @Args('offerId', OFFER) offerId: string,
    @Args('input', { type: () => DatesDocument, description: 'Dates with their places.' })
    input: DatesDocument,
    @Args('beyondLimit', BEYOND) beyondLimit: boolean,
  ): Promise<TeamOffer> {
    return this.publishing.addDates(staff, offerId, input, { beyondLimit });
  }
}
