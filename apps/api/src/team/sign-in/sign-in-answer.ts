// How far somebody came who signs in, and which ways in there are.
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Role } from '../roles/role.ts';
import { Me } from './me.ts';

export enum SignInStep {
  CODE_NEEDED = 'CODE_NEEDED',
  SIGNED_IN = 'SIGNED_IN',
}

registerEnumType(SignInStep, {
  name: 'SignInStep',
  description: 'How far somebody came who signs in.',
  valuesMap: {
    CODE_NEEDED: { description: 'The password is right; send it again with a code.' },
    SIGNED_IN: { description: 'Signed in; the cookie of the session is set.' },
  },
});

@ObjectType({ description: 'How far somebody came who signs in.' })
export class SignInAnswer {
  @Field(() => SignInStep, { description: 'What was reached.' })
  step: SignInStep;

  @Field(() => Me, { nullable: true, description: 'Whoever is signed in now; null until then.' })
  me: Me | null;
}

@ObjectType({ description: 'An invented member of the staff of the demo town.' })
export class DemoAccount {
  @Field(() => ID, { description: 'For `demoSignIn`.' })
  id: string;

  @Field(() => String, { description: 'Invented name.' })
  name: string;

  @Field(() => Role, { description: 'What they are there for.' })
  role: Role;

  @Field(() => String, {
    nullable: true,
    description: 'Venue or organisation they work for; null for the others.',
  })
  place: string | null;
}

@ObjectType({ description: 'Ways to sign in beside the password.' })
export class SignInOptions {
  @Field(() => [DemoAccount], { description: 'Empty anywhere but in the demo with the bundled database.' })
  demo: DemoAccount[];

  @Field(() => String, {
    nullable: true,
    description: 'Words for the link to /team/oidc/start, the town’s own sign-in; null where there is none.',
  })
  oidcLabel: string | null;
}
