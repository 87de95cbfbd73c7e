// Counts of a month for those who see no person.
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { OfferKind } from '../../../offers/offer-terms.ts';

@ObjectType({
  description: 'Counts of a month in one part of the town; null where there are fewer than five.',
})
export class BookingNumbers {
  @Field(() => String, { nullable: true, description: 'Name of the Sozialraum; null for the whole town.' })
  district: string | null;

  @Field(() => OfferKind, { description: 'Kind of offer.' })
  kind: OfferKind;

  @Field(() => Int, { description: 'Dates that took place or are planned; they are public.' })
  dates: number;

  @Field(() => Int, { nullable: true, description: 'Bookings that were not cancelled.' })
  bookings: number | null;

  @Field(() => Int, { nullable: true, description: 'People who came.' })
  arrived: number | null;
}
