// What the list of the team can be asked.
import { ArgsType, Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { ArrayMaxSize, IsInt, IsOptional, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { OfferStates } from '../../documents/team-offer.ts';
import type { OfferState } from '../../offer.entity.ts';
import { OfferKind } from '../../offer-terms.ts';

export enum TeamOfferSort {
  EDITED = 'EDITED',
  TITLE = 'TITLE',
}
registerEnumType(TeamOfferSort, {
  name: 'TeamOfferSort',
  description: 'Order of the team’s offers.',
  valuesMap: {
    EDITED: { description: 'Last edited first.' },
    TITLE: { description: 'By title in the original language, by German rules.' },
  },
});

const MOST = 100;

@InputType({ description: 'Which of one’s offers are looked for.' })
export class TeamOfferFilter {
  @Field(() => String, { nullable: true, description: 'Part of a title, or a number.' })
  @IsOptional()
  @MaxLength(200)
  text?: string | null;

  @Field(() => [OfferStates], {
    nullable: true,
    description: 'States; IN_REVIEW also finds changes that wait.',
  })
  @IsOptional()
  @ArrayMaxSize(MOST)
  states?: OfferState[] | null;

  @Field(() => [OfferKind], { nullable: true, description: 'Kinds.' })
  @IsOptional()
  @ArrayMaxSize(MOST)
  kinds?: OfferKind[] | null;

  @Field(() => [ID], { nullable: true, description: 'Venues.' })
  @IsOptional()
  @ArrayMaxSize(MOST)
  @IsUUID(undefined, { each: true })
  venueIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Organisations.' })
  @IsOptional()
  @ArrayMaxSize(MOST)
  @IsUUID(undefined, { each: true })
  organisationIds?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only those without a coming date that nobody has confirmed for three months.',
  })
  stale?: boolean | null;
}

@ArgsType()
export class TeamOffersArguments {
  @Field(() => TeamOfferFilter, { nullable: true, description: 'What is looked for.' })
  filter?: TeamOfferFilter | null;

  @Field(() => TeamOfferSort, { nullable: true, defaultValue: TeamOfferSort.EDITED, description: 'Order.' })
  sort: TeamOfferSort = TeamOfferSort.EDITED;

  @Field(() => Int, { nullable: true, defaultValue: 20, description: 'At most so many, 1 to 100.' })
  @IsInt()
  @Min(1)
  @Max(100)
  first: number = 20;

  /** A title in it may be long. */
  @Field(() => String, { nullable: true, description: '`endCursor` of the page before, of the same list.' })
  @IsOptional()
  @MaxLength(2_000)
  after?: string | null;
}
