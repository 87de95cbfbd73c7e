// An offer as the team works with it: what is public, what is typed, and what both are missing.
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime } from '../../platform/graphql/scalars.ts';
import type { Offer, OfferState } from '../offer.entity.ts';
import { OfferKind, Schedule } from '../offer-terms.ts';
import { documentOf, type OfferDocument } from './form/offer-document.ts';
import type { StoredDraft } from './stored-draft.entity.ts';

export const OfferStates = {
  DRAFT: 'DRAFT',
  IN_REVIEW: 'IN_REVIEW',
  PUBLISHED: 'PUBLISHED',
  WITHDRAWN: 'WITHDRAWN',
} as const satisfies { [state in OfferState]: state };

registerEnumType(OfferStates, {
  name: 'OfferState',
  description: 'How far an offer has come.',
  valuesMap: {
    DRAFT: { description: 'Only the team sees it.' },
    IN_REVIEW: { description: 'It waits for the team of the venue or town to read it.' },
    PUBLISHED: { description: 'Everybody sees it.' },
    WITHDRAWN: { description: 'It was public and is no longer.' },
  },
});

@ObjectType({ description: 'An offer as the team works with it.' })
export class TeamOffer {
  @Field(() => ID, { description: 'UUID; of the draft and of the offer it becomes.' })
  readonly id: string;

  /** At least one of the two is there. */
  constructor(
    readonly offer: Offer | null,
    readonly stored: StoredDraft | null,
  ) {
    this.id = (offer ?? stored)!.id;
  }

  /** What was typed and is not public; null when there is nothing like that. */
  get typed(): OfferDocument | null {
    return this.stored?.content ? documentOf(this.stored.content) : null;
  }

  /** Whom it belongs to once what is typed is public. */
  get sketched() {
    const { organisationId = null, venueId = null } = this.typed ?? this.offer ?? {};
    return { organisationId, venueId };
  }

  @Field(() => String, { nullable: true, description: 'Its number; null before it was first public.' })
  get number(): string | null {
    return this.offer?.number ?? null;
  }

  @Field(() => OfferStates, { description: 'State of the offer.' })
  get state(): OfferState {
    return this.offer?.state ?? this.stateOfDraft;
  }

  @Field(() => OfferStates, {
    nullable: true,
    description: 'DRAFT or IN_REVIEW: typed changes of an offer that is or was public; null without such.',
  })
  get pending(): OfferState | null {
    return this.offer && this.stored?.content ? this.stateOfDraft : null;
  }

  @Field(() => Int, {
    description: 'Counts saves and publications; hand it back when saving. 0: never saved.',
  })
  get version(): number {
    return this.stored?.version ?? 0;
  }

  @Field(() => OfferKind, { nullable: true, description: 'Kind.' })
  get kind(): OfferKind | null {
    return (this.typed ?? this.offer)?.kind ?? null;
  }

  @Field(() => Schedule, { nullable: true, description: 'Whether it has dates.' })
  get schedule(): Schedule | null {
    return (this.typed ?? this.offer)?.schedule ?? null;
  }

  @Field(() => DateTime, { description: 'When it was last edited.' })
  get editedAt(): Temporal.Instant {
    return this.stored?.content ? this.stored.editedAt : (this.offer?.updatedAt ?? this.stored!.editedAt);
  }

  /** Id of who edited it last. */
  get editorId(): string | null {
    return this.stored?.content ? this.stored.editedBy : (this.offer?.editedBy ?? null);
  }

  /** Whether it is deleted one day when nobody edits it: it never was public and does not wait to be read. */
  get isLeftAlone(): boolean {
    return this.offer === null && this.stateOfDraft === 'DRAFT';
  }

  @Field(() => DateTime, { nullable: true, description: 'When it first became public.' })
  get publishedAt(): Temporal.Instant | null {
    return this.offer?.publishedAt ?? null;
  }

  @Field(() => DateTime, { nullable: true, description: 'When somebody last showed that it is still true.' })
  get confirmedAt(): Temporal.Instant | null {
    return this.offer?.confirmedAt ?? null;
  }

  @Field(() => String, { nullable: true, description: 'Why the team gave it back.' })
  get reviewNote(): string | null {
    return this.stored?.reviewNote ?? null;
  }

  private get stateOfDraft(): OfferState {
    return this.stored?.submittedAt ? 'IN_REVIEW' : 'DRAFT';
  }
}
