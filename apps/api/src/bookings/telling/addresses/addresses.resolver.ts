// What one can do with an e-mail address or phone number alone: have lost numbers told there, and show that an address is one's own.
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
      'Tells numbers and PINs of all coming bookings made with an e-mail address, or with a phone number, there: by mail, ' +
      'by text message, or by a call of the team. Give one of both. Always true, whether there are any or not. Errors: ' +
      'BAD_INPUT, RATE_LIMITED.',
  })
  async sendLostNumbers(
    @Args('email', {
      type: () => String,
      nullable: true,
      description: 'The address that was given when booking.',
    })
    email: string | null,
    @Args('phone', {
      type: () => String,
      nullable: true,
      description: 'The phone number that was given when booking; without a country code it is German.',
    })
    phone: string | null,
    @Context() context: RequestContext,
  ): Promise<boolean> {
    await this.lostNumbers.send({ email: email ?? null, phone: phone ?? null }, context);
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
