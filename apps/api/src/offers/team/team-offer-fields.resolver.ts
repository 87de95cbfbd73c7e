// What surrounds an offer of the team: its document, what it lacks, whose it is, who edited it.
import {
  Context,
  Field,
  Parent,
  ObjectType,
  registerEnumType,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { Organisation } from '../../organisations/organisation.entity.ts';
import { FadingDrafts } from '../documents/fading-drafts.ts';
import { TownService } from '../../places/town/town.service.ts';
import { Venue } from '../../places/venues/venue.entity.ts';
import { Clock } from '../../platform/time/clock.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';
import { Acting } from '../../team/roles/for-staff.decorator.ts';
import type { Staff } from '../../team/roles/staff.ts';
import { datesOfOffersSoFar } from '../documents/rows/dates-so-far.ts';
import { documentOfOffer } from '../documents/rows/document-of-offer.ts';
import { missingIn } from '../documents/form/missing.ts';
import { OfferDocument } from '../documents/form/offer-document.ts';
import { TeamOffer } from '../documents/team-offer.ts';
import { trustOfOrganisations } from '../documents/reach/trust.ts';
import { TextOrigin } from '../offer-terms.ts';
import { PictureOnOffer } from '../pictures/picture-on-offer.ts';
import { pictureById } from '../pictures/picture-fields.resolver.ts';
import { organisationById, textsOfOffers, venueById } from '../reading/offer-loaders.ts';
import { offersWithDates, staffNames } from './team-loaders.ts';

export enum Publishing {
  AT_ONCE = 'AT_ONCE',
  AFTER_REVIEW = 'AFTER_REVIEW',
}
registerEnumType(Publishing, {
  name: 'Publishing',
  description: 'What publishing would do for whoever asks.',
});

@ObjectType({ description: 'The state of the public words in one language.' })
export class TeamText {
  @Field(() => String, { description: 'ISO 639-1.' })
  language: string;

  @Field(() => TextOrigin, { description: 'Who wrote it.' })
  origin: TextOrigin;

  @Field(() => Boolean, { description: 'Whether the original has changed since.' })
  outdated: boolean;
}

@Resolver(() => TeamOffer)
export class TeamOfferFieldsResolver {
  constructor(
    private readonly clock: Clock,
    private readonly town: TownService,
    private readonly fading: FadingDrafts,
  ) {}

  @ResolveField(() => OfferDocument, {
    description: 'What the form shows: what is typed, else what is public.',
  })
  async draft(offer: TeamOffer, _: unknown, context: RequestContext): Promise<OfferDocument> {
    return offer.typed ?? (await this.published(offer, _, context))!;
  }

  @ResolveField(() => OfferDocument, {
    nullable: true,
    description: 'The offer as it is without what is typed.',
  })
  async published(
    { offer }: TeamOffer,
    _: unknown,
    { loaders }: RequestContext,
  ): Promise<OfferDocument | null> {
    if (!offer) return null;
    const [texts, latest] = await Promise.all([
      loaders.of(textsOfOffers).load(offer.id),
      loaders.of(datesOfOffersSoFar).load(offer.id),
    ]);
    return documentOfOffer(offer, texts, latest);
  }

  @ResolveField(() => String, { description: 'Title in the original language; empty while there is none.' })
  async title({ stored, offer }: TeamOffer, _: unknown, { loaders }: RequestContext): Promise<string> {
    if (stored?.content) return stored.title;
    const texts = await loaders.of(textsOfOffers).load(offer!.id);
    return texts.find(({ language }) => language === offer!.originalLanguage)?.title ?? '';
  }

  @ResolveField(() => [String], {
    description: 'What publishing would still ask for, as paths of the draft: `texts.de.title`, `dates`.',
  })
  async missing({ id, typed }: TeamOffer, _: unknown, { loaders }: RequestContext): Promise<string[]> {
    if (!typed) return [];
    const hasDates = await loaders.of(offersWithDates).load(id);
    return missingIn(typed, { hasDates, now: this.clock.now(), zone: await this.town.zone() });
  }

  @ResolveField(() => [TeamText], { description: 'The public words by language.' })
  async texts({ offer }: TeamOffer, _: unknown, { loaders }: RequestContext): Promise<TeamText[]> {
    if (!offer) return [];
    const texts = await loaders.of(textsOfOffers).load(offer.id);
    const original = texts.find(({ language }) => language === offer.originalLanguage);
    return texts
      .map(({ language, origin, originalChecksum }) => ({
        ...{ language, origin },
        outdated: originalChecksum !== original?.originalChecksum,
      }))
      .sort((a, b) => a.language.localeCompare(b.language));
  }

  @ResolveField(() => DateTime, {
    nullable: true,
    description:
      'Until when a draft is kept that nobody edits; null for what was public, or waits to be read.',
  })
  keptUntil(offer: TeamOffer): Promise<Temporal.Instant> | null {
    return offer.isLeftAlone ? this.fading.keptUntil(offer) : null;
  }

  @ResolveField(() => String, { nullable: true, description: 'Who edited it last.' })
  editedBy({ editorId }: TeamOffer, _: unknown, { loaders }: RequestContext) {
    return editorId === null ? null : loaders.of(staffNames).load(editorId);
  }

  @ResolveField(() => Publishing, { description: 'What publishing would do for whoever asks.' })
  async publishing(
    @Parent() { sketched: { organisationId, venueId } }: TeamOffer,
    @Acting() staff: Staff,
    @Context() { loaders }: RequestContext,
  ): Promise<Publishing> {
    const trusted = organisationId !== null && (await loaders.of(trustOfOrganisations).load(organisationId));
    const atOnce = staff.mayPublish({ organisationId: organisationId ?? '', venueId }, trusted);
    return atOnce ? Publishing.AT_ONCE : Publishing.AFTER_REVIEW;
  }

  @ResolveField(() => Boolean, { description: 'Whether whoever asks may read it for others and publish it.' })
  mayReview(@Parent() { sketched: { organisationId, venueId } }: TeamOffer, @Acting() staff: Staff): boolean {
    return staff.mayPublish({ organisationId: organisationId ?? '', venueId }, false);
  }

  @ResolveField(() => Organisation, { nullable: true, description: 'Who posts it.' })
  organisation({ sketched }: TeamOffer, _: unknown, { loaders }: RequestContext) {
    return sketched.organisationId && loaders.of(organisationById).load(sketched.organisationId);
  }

  @ResolveField(() => Venue, { nullable: true, description: 'Where it usually is.' })
  venue({ sketched }: TeamOffer, _: unknown, { loaders }: RequestContext) {
    return sketched.venueId && loaders.of(venueById).load(sketched.venueId);
  }

  @ResolveField(() => PictureOnOffer, { nullable: true, description: 'The picture of the draft.' })
  async picture(
    { typed, offer }: TeamOffer,
    _: unknown,
    { loaders, language }: RequestContext,
  ): Promise<PictureOnOffer | null> {
    const id = typed ? typed.pictureId : offer?.pictureId;
    const picture = id ? await loaders.of(pictureById).load(id) : null;
    if (!picture) return null;
    const typedWords = typed?.texts.map((text) => [text.language, text.pictureAlternative ?? ''] as const);
    const words = typedWords ? Object.fromEntries(typedWords) : (offer?.pictureAlternative ?? {});
    return PictureOnOffer.of(picture, words, [language, (typed ?? offer)!.originalLanguage]);
  }
}
