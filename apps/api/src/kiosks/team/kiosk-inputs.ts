// What the team says about a kiosk.
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsUUID, Length, Matches } from 'class-validator';
import { DateTime } from '../../platform/graphql/scalars.ts';
import { Kiosk } from '../kiosk.entity.ts';

@InputType({ description: 'A new kiosk.' })
export class AddKioskInput {
  @Field(() => String, { description: 'What the team calls it, as “Foyer”; no two at one venue.' })
  @Length(1, 60)
  @Matches(/\S/)
  name: string;

  @Field(() => ID, { description: 'The venue where it stands.' })
  @IsUUID()
  venueId: string;
}

@ObjectType({ description: 'A one-time code, told this once.' })
export class KioskCode {
  @Field(() => Kiosk, { description: 'The kiosk that a browser becomes by it.' })
  kiosk: Kiosk;

  @Field(() => String, { description: 'Eight digits, to be typed on the device at `/kiosk`.' })
  code: string;

  @Field(() => DateTime, { description: 'Until when it can be used: for 15 minutes.' })
  validUntil: Temporal.Instant;
}
