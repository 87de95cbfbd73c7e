// Shows the contact behind a booking, around its date only.
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Occurrence } from '../../../offers/occurrence.entity.ts';
import { TownService } from '../../../places/town/town.service.ts';
import { Clock } from '../../../platform/time/clock.ts';
import { DomainError } from '../../../platform/domain-error.ts';
import { localDate } from '../../../platform/time/town-time.ts';
import type { Staff } from '../../../team/roles/staff.ts';
import { Contact } from '../../guests/contact/contact.entity.ts';
import { BookingEventKind } from '../../history/history-terms.ts';
import { byStaff, noteEvents } from '../../history/note-events.ts';
import { Reachable } from '../reachable.ts';
import type { BookingContact } from './booking-contact.ts';
import { ContactState, contactWindow, stateOf } from './contact-window.ts';

@Injectable()
export class OpenContact {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reachable: Reachable,
    private readonly clock: Clock,
    private readonly town: TownService,
  ) {}

  /**
   * The contact of a booking; null when there is none, or no longer. Its history says that it was opened, the caller notes it in the log.
   * @throws DomainError NOT_FOUND, CONTACT_HIDDEN with the days `from` and `until` outside of them
   */
  async open(staff: Staff, bookingId: string): Promise<BookingContact | null> {
    const booking = await this.reachable.booking(staff.reach, { id: bookingId });
    const { manager } = this.dataSource;
    const date = await manager.findOneByOrFail(Occurrence, {
      id: await this.reachable.needHome(staff.reach, booking.id),
    });
    const zone = await this.town.zone();
    const window = contactWindow(date, zone);
    const now = this.clock.now();
    if (stateOf(window, now, zone) !== ContactState.VISIBLE) {
      throw new DomainError('CONTACT_HIDDEN', {
        from: window.from.toString(),
        until: window.until.toString(),
      });
    }
    const contact = booking.contactId && (await manager.findOneBy(Contact, { id: booking.contactId }));
    if (!contact) return null;
    const opened = { bookingId: booking.id, kind: BookingEventKind.CONTACT_OPENED };
    await noteEvents(manager, { now, by: byStaff(staff.id) }, [opened]);
    return { ...contact, storedUntil: localDate(contact.deleteAfter, zone) };
  }
}
