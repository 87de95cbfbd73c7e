// The ways in that are open to everybody, and the way out.
import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Config } from '../../platform/settings/config.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { Public } from '../../platform/http/public.decorator.ts';
import { StaffSessions } from '../sessions/staff-sessions.service.ts';
import { Arrivals } from './arrivals.ts';
import { DemoAccounts } from './demo-accounts.ts';
import { Me } from './me.ts';
import { SignInAnswer, SignInOptions } from './sign-in-answer.ts';
import { SignInService } from './sign-in.service.ts';

@Public()
@Resolver()
export class SignInResolver {
  constructor(
    private readonly config: Config,
    private readonly sessions: StaffSessions,
    private readonly arrivals: Arrivals,
    private readonly service: SignInService,
    private readonly demo: DemoAccounts,
  ) {}

  @Query(() => Me, {
    nullable: true,
    description: 'Whoever is signed in; null when nobody is, or no longer.',
  })
  async me(@Context() { sessionToken, reply }: RequestContext): Promise<Me | null> {
    const staff = await this.sessions.staffOf(sessionToken);
    if (!staff) return null;
    reply?.header('cache-control', 'no-store');
    return this.arrivals.me(staff.id, staff.sessionId);
  }

  @Query(() => SignInOptions, { description: 'Ways to sign in beside the password.' })
  async signInOptions(): Promise<SignInOptions> {
    return { demo: await this.demo.all(), oidcLabel: this.config.oidc?.label ?? null };
  }

  @Mutation(() => SignInAnswer, {
    description:
      'Signs in by password and second factor. Unknown addresses are answered like wrong passwords. Errors: ' +
      'WRONG_SIGN_IN (`field` password or code; each code works once), TOO_MANY_SIGN_INS.',
  })
  signIn(
    @Context() context: RequestContext,
    @Args('email', { description: 'E-mail address of the account.' }) email: string,
    @Args('password', { description: 'Its password.' }) password: string,
    @Args('code', {
      type: () => String,
      nullable: true,
      description: 'Six digits of the authenticator app, or a recovery code; null to be asked for it.',
    })
    code?: string | null,
  ): Promise<SignInAnswer> {
    return this.service.signIn({ email, password, code }, context);
  }

  @Mutation(() => Me, {
    description:
      'Signs in as somebody of the demo town. Errors: FORBIDDEN anywhere but in the demo with the bundled database.',
  })
  demoSignIn(
    @Context() context: RequestContext,
    @Args('accountId', { type: () => ID, description: 'One of `signInOptions.demo`.' }) accountId: string,
  ): Promise<Me> {
    return this.demo.signIn(accountId, context);
  }

  @Mutation(() => Boolean, {
    description: 'Ends the session of this browser; true, also when there is none.',
  })
  async signOut(@Context() context: RequestContext): Promise<boolean> {
    await this.arrivals.leave(context);
    return true;
  }
}
