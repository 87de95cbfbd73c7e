// Whoever is signed in, as they see themselves.
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../platform/graphql/scalars.ts';
import { StaffGrant } from '../accounts/staff-grant.entity.ts';
import { Entry } from '../sessions/entry.ts';

@ObjectType({ description: 'Whoever is signed in.' })
export class Me {
  @Field(() => ID, { description: 'UUID of the member of the staff.' })
  id: string;

  @Field(() => String, { description: 'Name, as colleagues say it.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'E-mail address to sign in with.' })
  email: string | null;

  @Field(() => [StaffGrant], { description: 'What they are there for.' })
  grants: StaffGrant[];

  @Field(() => Entry, { description: 'How this session began.' })
  entry: Entry;

  @Field(() => ID, { description: 'The session of this browser, one of `mySessions`.' })
  sessionId: string;

  @Field(() => DateTime, { description: 'When one must sign in again at the latest.' })
  sessionEndsAt: Temporal.Instant;

  @Field(() => Boolean, { description: 'Whether they can sign in with a password.' })
  hasPassword: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'Recovery codes that are left, 0 to 10; null for those without a second factor here.',
  })
  recoveryCodesLeft: number | null;
}
