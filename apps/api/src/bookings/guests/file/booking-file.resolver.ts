// What stands in the file about a booking beside the booking itself.
import { ResolveField, Resolver } from '@nestjs/graphql';
import { byId } from '../../../platform/graphql/loaders.ts';
import type { RequestContext } from '../../../platform/graphql/request-context.ts';
import { BookingChannel } from '../../booking-terms.ts';
import { historiesOf } from '../../history/booking-history.ts';
import { messagesOf } from '../../telling/team/booking-messages.ts';
import { Contact } from '../contact/contact.entity.ts';
import { BookingFile, BookingFileEvent, BookingFileMessage, StoredContact } from './booking-file.ts';

const contacts = byId(Contact);

@Resolver(() => BookingFile)
export class BookingFileResolver {
  @ResolveField(() => StoredContact, { nullable: true, description: 'Null when there is none (any more).' })
  contact({ booking }: BookingFile, _: unknown, { loaders }: RequestContext) {
    return booking.contactId === null ? null : loaders.of(contacts).load(booking.contactId);
  }

  @ResolveField(() => Boolean, { description: 'Whether the person is under 18.' })
  minor({ booking }: BookingFile): boolean {
    return booking.minor;
  }

  @ResolveField(() => Boolean, { description: 'Whether it is for somebody beside the contact.' })
  anotherPerson({ booking }: BookingFile): boolean {
    return booking.personOrdinal > 1;
  }

  @ResolveField(() => String, { description: 'Language of messages, ISO 639-1.' })
  uiLanguage({ booking }: BookingFile): string {
    return booking.uiLanguage;
  }

  @ResolveField(() => BookingChannel, { description: 'On which way it was booked.' })
  channel({ booking }: BookingFile): BookingChannel {
    return booking.channel;
  }

  @ResolveField(() => [BookingFileEvent], { description: 'What happened to it, oldest first.' })
  history({ booking }: BookingFile, _: unknown, { loaders }: RequestContext) {
    return loaders.of(historiesOf).load(booking.id);
  }

  @ResolveField(() => [BookingFileMessage], {
    description: 'What was told about it, and on which way, oldest first, for 90 days.',
  })
  messages({ booking }: BookingFile, _: unknown, { loaders }: RequestContext) {
    return loaders.of(messagesOf).load(booking.id);
  }
}
