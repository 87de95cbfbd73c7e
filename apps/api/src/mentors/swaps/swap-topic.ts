// What whoever is asked to take over is told of those who are booked: with what they come and how many, and nothing else.
import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Booking } from '../../bookings/booking.entity.ts';
import { Worry } from '../../offers/offer-terms.ts';
import { needsOf } from '../../offers/slot-tokens.ts';

@ObjectType({ description: 'With what people come to a session.' })
export class SwapTopic {
  @Field(() => Worry, { nullable: true, description: 'With what; null: something else.' })
  worry: Worry | null;

  @Field(() => Int, { description: 'How many bookings.' })
  count: number;
}

/** The most frequent first. */
export function topicsOf(bookings: readonly Pick<Booking, 'needs'>[]): SwapTopic[] {
  const byWorry = Map.groupBy(bookings, ({ needs }) => needsOf(needs).worry as Worry | null);
  const topics = [...byWorry].map(([worry, same]) => ({ worry, count: same.length }));
  return topics.sort((a, b) => b.count - a.count);
}
