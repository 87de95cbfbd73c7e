// What a device is told about itself; nothing here is about anybody who stands before it.
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Venue } from '../places/venues/venue.entity.ts';
import { DateTime } from '../platform/graphql/scalars.ts';

@ObjectType({ description: 'The kiosk that the asking browser is enrolled as.' })
export class OwnKiosk {
  @Field(() => ID, { description: 'UUID.' })
  id: string;

  @Field(() => String, { description: 'What the team calls it.' })
  name: string;

  @Field(() => Venue, { description: 'Where it stands.' })
  venue: Venue;

  @Field(() => DateTime, { nullable: true, description: 'Since when nobody may use it; null while one may.' })
  lockedAt: Temporal.Instant | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the lock ends by itself; null for one that only the team can end.',
  })
  lockEndsAt: Temporal.Instant | null;

  @Field(() => String, {
    description: 'The number to call when nothing works: the venue’s, or the town’s where it has none.',
  })
  telephone: string;

  @Field(() => String, {
    nullable: true,
    description:
      'When somebody answers there, in German: the venue’s opening hours, or the town’s; null unless told.',
  })
  openingHours: string | null;
}
