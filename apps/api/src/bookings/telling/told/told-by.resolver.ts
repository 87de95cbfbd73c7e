// On which way the person behind a booking hears what happens to it, for the page that says what comes next.
import { ResolveField, Resolver } from '@nestjs/graphql';
import { Channel } from '../../../messages/message-terms.ts';
import { channelTo } from '../../../messages/outbox/channel-to.ts';
import { SmsGateway } from '../../../messages/sms/sms-gateway.ts';
import { byId } from '../../../platform/graphql/loaders.ts';
import type { RequestContext } from '../../../platform/graphql/request-context.ts';
import { Booking } from '../../booking.entity.ts';
import { Contact } from '../../guests/contact.entity.ts';
import { recipientOf } from '../recipient-of.ts';

const contacts = byId(Contact);

@Resolver(() => Booking)
export class ToldByResolver {
  constructor(private readonly texts: SmsGateway) {}

  @ResolveField(() => Channel, {
    nullable: true,
    description:
      'On which way its person is told what happens: a CALL only when it is important. Null when there is none.',
  })
  async toldBy(booking: Booking, _: unknown, { loaders }: RequestContext): Promise<Channel | null> {
    const contact = booking.contactId && (await loaders.of(contacts).load(booking.contactId));
    return contact ? channelTo(recipientOf(contact), this.texts) : null;
  }
}
