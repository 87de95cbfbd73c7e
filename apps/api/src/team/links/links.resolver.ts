// What whoever holds a one-time link can do with it.
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { Public } from '../../platform/http/public.decorator.ts';
import { Me } from '../sign-in/me.ts';
import { LinkHolders } from './link-holders.ts';
import { NewAccount, OpenedLink } from './opened-link.ts';

const TOKEN = { description: 'What stands behind the # of the link.' };

@Public()
@Resolver()
export class LinksResolver {
  constructor(private readonly holders: LinkHolders) {}

  @Mutation(() => OpenedLink, {
    description:
      'What a one-time link is for; it is not used up. A mutation only so that the token never stands in an address. ' +
      'Errors: LINK_USED_UP for links that were used, withdrawn, are too old, or never were.',
  })
  openLink(@Args('token', TOKEN) token: string): Promise<OpenedLink> {
    return this.holders.look(token);
  }

  @Mutation(() => Me, {
    description: 'Comes in by a SIGN_IN link, which is used up then. Errors: LINK_USED_UP.',
  })
  signInByLink(@Args('token', TOKEN) token: string, @Context() context: RequestContext): Promise<Me> {
    return this.holders.comeIn(token, context);
  }

  @Mutation(() => NewAccount, {
    description:
      'Makes an account of an INVITATION or FIRST_ADMIN link, which is used up then, and signs in; sessions from before ' +
      'end. Errors, after which the same link may be tried again: WEAK_PASSWORD, WRONG_SIGN_IN on `code`, BAD_INPUT, ' +
      'EMAIL_IN_USE. Error for good: LINK_USED_UP.',
  })
  acceptInvitation(
    @Context() context: RequestContext,
    @Args('token', TOKEN) token: string,
    @Args('password', { description: 'At least 8 characters, at most 256, whichever one likes.' })
    password: string,
    @Args('code', {
      description: 'Six digits that the authenticator app shows for the secret of `openLink`.',
    })
    code: string,
    @Args('setup', { description: '`totp.setup` of the `openLink` that told this secret.' })
    setup: string,
    @Args('name', {
      type: () => String,
      nullable: true,
      description: 'Needed where `openLink` knows none; up to 120 characters.',
    })
    name?: string | null,
    @Args('email', {
      type: () => String,
      nullable: true,
      description: 'To sign in with; needed where `openLink` knows none.',
    })
    email?: string | null,
  ): Promise<NewAccount> {
    return this.holders.accept(token, { name, email, password, code, setup }, context);
  }
}
