// What one can do with an e-mail address alone: have lost numbers sent to it, and show that it is one's own.
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../../platform/graphql/request-context.ts';
import { Public } from '../../../platform/http/public.decorator.ts';
import { ConfirmAddress } from './confirm-address.ts';
import { SendLostNumbers } from './send-lost-numbers.ts';

@Public()
@Resolver()
export class AddressesResolver {
  constructor(
    private readonly lostNumbers: SendLostNumbers,
    private readonly confirmation: ConfirmAddress,
  ) {}

  @Mutation(() => Boolean, {
    description:
      'Sends numbers and PINs of all coming bookings made with an e-mail address to that address. Always true, ' +
      'whether there are any or not. Errors: BAD_INPUT, RATE_LIMITED.',
  })
  async sendLostNumbers(
    @Args('email', { description: 'The address that was given when booking.' }) email: string,
    @Context() context: RequestContext,
  ): Promise<boolean> {
    await this.lostNumbers.send(email, context);
    return true;
  }

  @Mutation(() => Boolean, {
    description:
      'Confirms an e-mail address by what stands behind the # of the link sent to it. False for a link that no longer ' +
      'holds: seven days after it was sent.',
  })
  confirmAddress(
    @Args('token', { description: 'As it stands in the link.' }) token: string,
  ): Promise<boolean> {
    return this.confirmation.confirm(token);
  }
}
