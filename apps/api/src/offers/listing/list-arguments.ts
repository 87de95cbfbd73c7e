// What the lists can be asked; null means the value that each class gives.
import { ArgsType, Field, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, Max, MaxLength, Min } from 'class-validator';
import { OfferFilter, OfferSort } from './filter/offer-filter.ts';

const FIRST = 'At most so many, 1 to 100.';

@ArgsType()
export class CountsArguments {
  @Field(() => OfferFilter, { nullable: true, description: 'What is looked for.' })
  filter?: OfferFilter | null;
}

@ArgsType()
class ListArguments extends CountsArguments {
  /** A title in it may be long. */
  @Field(() => String, { nullable: true, description: '`endCursor` of the page before, of the same list.' })
  @IsOptional()
  @MaxLength(2_000)
  after?: string | null;
}

@ArgsType()
export class OffersArguments extends ListArguments {
  @Field(() => OfferSort, { nullable: true, defaultValue: OfferSort.SOONEST, description: 'Order.' })
  sort: OfferSort = OfferSort.SOONEST;

  @Field(() => Int, { nullable: true, defaultValue: 20, description: FIRST })
  @IsInt()
  @Min(1)
  @Max(100)
  first: number = 20;
}

@ArgsType()
export class OccurrencesArguments extends ListArguments {
  @Field(() => Int, { nullable: true, defaultValue: 50, description: FIRST })
  @IsInt()
  @Min(1)
  @Max(100)
  first: number = 50;
}
