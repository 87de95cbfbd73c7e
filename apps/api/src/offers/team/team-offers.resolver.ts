// What the team asks about offers.
import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { Acting, ForStaff } from '../../team/roles/for-staff.decorator.ts';
import { Role } from '../../team/roles/role.ts';
import type { Staff } from '../../team/roles/staff.ts';
import { OffersInReach } from '../documents/reach/offers-in-reach.ts';
import { TeamOffer } from '../documents/team-offer.ts';
import { SeriesPreview, SeriesPreviewInput } from '../series-preview/series-preview.ts';
import { SeriesPreviewService } from '../series-preview/series-preview.service.ts';
import { PostingChoices, PostingChoicesService } from './posting/posting-choices.service.ts';
import { TeamListService, TeamOfferConnection } from './list/team-list.service.ts';
import { TeamOffersArguments } from './list/team-list-arguments.ts';
import { OfferTemplate, templatesFor } from './templates/offer-templates.ts';

@ForStaff(Role.QUARTIER_TEAM, Role.ORGANISATION_MEMBER, Role.TOWN_ADMIN)
@Resolver()
export class TeamOffersResolver {
  constructor(
    private readonly lists: TeamListService,
    private readonly offers: OffersInReach,
    private readonly choices: PostingChoicesService,
    private readonly previews: SeriesPreviewService,
  ) {}

  @Query(() => TeamOfferConnection, { description: 'Offers one works with, drafts among them.' })
  teamOffers(
    @Acting() staff: Staff,
    @Args({ type: () => TeamOffersArguments }) question: TeamOffersArguments,
  ): Promise<TeamOfferConnection> {
    return this.lists.list(staff, question);
  }

  @Query(() => TeamOffer, { description: 'An offer one works with; NOT_FOUND when it belongs to others.' })
  teamOffer(
    @Acting() staff: Staff,
    @Args('id', { type: () => ID, description: 'Of the offer or draft.' }) id: string,
  ): Promise<TeamOffer> {
    return this.offers.findTyped(staff, id);
  }

  @Query(() => [OfferTemplate], { description: 'Drafts to begin with.' })
  offerTemplates(@Context() { language }: RequestContext): OfferTemplate[] {
    return templatesFor(language);
  }

  @Query(() => PostingChoices, { description: 'What one may post for, and who can be named.' })
  postingChoices(@Acting() staff: Staff): Promise<PostingChoices> {
    return this.choices.of(staff);
  }

  @Query(() => SeriesPreview, {
    description: 'The days of a rule in the next twelve months, at most 60, and why some are left out.',
  })
  seriesPreview(
    @Acting() staff: Staff,
    @Args('input', { type: () => SeriesPreviewInput, description: 'The rule, and where it is.' })
    input: SeriesPreviewInput,
  ): Promise<SeriesPreview> {
    return this.previews.preview(staff, input);
  }
}
