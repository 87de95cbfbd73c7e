// On which way the person behind a booking hears what happens to it, for the page that says what comes next.
import { ResolveField, Resolver } from '@nestjs/graphql';
import { Channel } from '../../../messages/message-terms.ts';
import { Ways } from '../../../messages/ways.ts';
import { byId } from '../../../platform/graphql/loaders.ts';
import type { RequestContext } from '../../../platform/graphql/request-context.ts';
import { Booking } from '../../booking.entity.ts';
import { Contact } from '../../guests/contact/contact.entity.ts';
import { recipientOf } from '../story/recipient-of.ts';

const contacts = byId(Contact);

@Resolver(() => Booking)
export class ToldByResolver {
  constructor(private readonly ways: Ways) {}

  @ResolveField(() => Channel, {
    nullable: true,
    description:
      'On which way its person is told what happens: a CALL only when it is important. Null when there is none: nothing ' +
      'was given, or just an e-mail address where no mail server is set up.',
  })
  async toldBy(booking: Booking, _: unknown, { loaders }: RequestContext): Promise<Channel | null> {
    const contact = booking.contactId && (await loaders.of(contacts).load(booking.contactId));
    return contact ? this.ways.to(recipientOf(contact)) : null;
  }
}
