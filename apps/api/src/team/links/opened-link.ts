// What a one-time link shows to whoever opens it, and what comes of it.
import { Field, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../platform/graphql/scalars.ts';
import { ProposedTotp } from '../second-factor/proposed-totp.ts';
import { Me } from '../sign-in/me.ts';
import { LinkKind } from './staff-link.entity.ts';

@ObjectType({ description: 'A one-time link, looked at but not used up.' })
export class OpenedLink {
  @Field(() => LinkKind, { description: 'What it is for.' })
  kind: LinkKind;

  @Field(() => String, {
    nullable: true,
    description: 'Whom it is for; null when they still have to say so.',
  })
  name: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Their e-mail address; null when they still have to say it.',
  })
  email: string | null;

  @Field(() => DateTime, { description: 'Until when it can be used.' })
  expiresAt: Temporal.Instant;

  @Field(() => ProposedTotp, {
    nullable: true,
    description: 'To be added to an authenticator app before accepting. Null for SIGN_IN.',
  })
  totp: ProposedTotp | null;
}

@ObjectType({ description: 'An account that was just made or made anew.' })
export class NewAccount {
  @Field(() => Me, { description: 'Whoever is signed in now.' })
  me: Me;

  @Field(() => [String], {
    description:
      'Ten recovery codes as xxxxx-xxxxx, each good for one sign-in without the phone. Shown this once.',
  })
  recoveryCodes: string[];
}
