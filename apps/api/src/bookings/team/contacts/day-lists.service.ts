// Makes the list of a day for printing; whoever calls it has it noted.
import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import type { Occurrence } from '../../../offers/occurrence.entity.ts';
import { Slot } from '../../../offers/slot.entity.ts';
import { needsOf } from '../../../offers/slot-tokens.ts';
import { TownService } from '../../../places/town/town.service.ts';
import { Venue } from '../../../places/venues/venue.entity.ts';
import { Clock } from '../../../platform/time/clock.ts';
import { DomainError } from '../../../platform/domain-error.ts';
import { Loaders } from '../../../platform/graphql/loaders.ts';
import { isId } from '../../../platform/ids.ts';
import type { Staff } from '../../../team/roles/staff.ts';
import type { Booking } from '../../booking.entity.ts';
import { BookingChannel } from '../../booking-terms.ts';
import { Contact } from '../../guests/contact/contact.entity.ts';
import { BookingEventKind } from '../../history/history-terms.ts';
import { byStaff, noteEvents } from '../../history/note-events.ts';
import { bookingsThatWait, bookingsWithPlace, DatesOfDay } from '../dates-of-day.ts';
import { HOME_DATE } from '../home-date.ts';
import { ContactState, contactWindow, stateOf } from './contact-window.ts';
import type { DayList, DayListEntry } from './day-list.ts';

interface Known {
  readonly slots: ReadonlyMap<string, Slot>;
  readonly contacts: ReadonlyMap<string, Contact>;
}

interface DateWithBookings {
  readonly occurrence: Occurrence;
  readonly bookings: readonly Booking[];
}

@Injectable()
export class DayLists {
  constructor(
    private readonly dataSource: DataSource,
    private readonly dates: DatesOfDay,
    private readonly clock: Clock,
    private readonly town: TownService,
  ) {}

  /** Everybody who comes on a day, with phone numbers where they may be seen. @throws DomainError NOT_FOUND */
  async open(staff: Staff, day: Temporal.PlainDate, venueId: string | null): Promise<DayList> {
    const venue = venueId === null ? null : await this.venue(venueId);
    const dates = await this.dates.find({
      day,
      reach: staff.reach,
      venueIds: venueId === null ? null : [venueId],
    });
    const now = () => this.clock.now();
    const loaders = new Loaders({ dataSource: this.dataSource, language: 'de', now });
    const ids = dates.map(({ id }) => id);
    const [coming, waiting] = await Promise.all([
      Promise.all(ids.map((id) => loaders.of(bookingsWithPlace).load(id))),
      Promise.all(ids.map((id) => loaders.of(bookingsThatWait).load(id))),
    ]);
    const ofDates = dates.map((occurrence, index) => ({
      occurrence,
      bookings: [...coming[index]!, ...waiting[index]!].filter(
        ({ channel }) => channel !== BookingChannel.WALK_IN,
      ),
    }));
    const known = await this.known(ofDates.flatMap(({ bookings }) => bookings));
    const zone = await this.town.zone();
    await this.noteListed(ofDates, known, zone, staff);
    return {
      day,
      venue,
      madeAt: this.clock.now(),
      dates: ofDates.map(({ occurrence, bookings }) => ({
        occurrence,
        entries: this.entries(occurrence, bookings, known, zone),
      })),
    };
  }

  /** Tells the history of each booking whose contact stands on the list. */
  private noteListed(
    dates: readonly DateWithBookings[],
    { contacts }: Known,
    zone: string,
    { id }: Staff,
  ): Promise<void> {
    const listed = dates
      .filter(({ occurrence }) => this.isVisible(occurrence, zone))
      .flatMap(({ bookings }) => bookings.filter(({ contactId }) => contacts.has(contactId ?? '')));
    const events = listed.map((booking) => ({
      bookingId: booking.id,
      kind: BookingEventKind.CONTACT_LISTED,
    }));
    return noteEvents(this.dataSource.manager, { now: this.clock.now(), by: byStaff(id) }, events);
  }

  private isVisible(occurrence: Occurrence, zone: string): boolean {
    return stateOf(contactWindow(occurrence, zone), this.clock.now(), zone) === ContactState.VISIBLE;
  }

  private entries(
    occurrence: Occurrence,
    bookings: readonly Booking[],
    { slots, contacts }: Known,
    zone: string,
  ): DayListEntry[] {
    const isVisible = this.isVisible(occurrence, zone);
    let waiting = 0;
    return bookings.map((booking) => {
      const { startsAt, endsAt } = slots.get(booking.slotId ?? '') ?? occurrence;
      const contact = isVisible ? contacts.get(booking.contactId ?? '') : undefined;
      return {
        startsAt,
        endsAt,
        number: booking.number,
        name: contact?.name ?? null,
        phone: contact?.phone ?? null,
        partySize: booking.partySize,
        status: booking.status,
        waitingPosition: booking.slotId === null ? ++waiting : null,
        needs: needsOf(booking.needs) as DayListEntry['needs'],
        minor: booking.minor,
      };
    });
  }

  private async known(bookings: readonly Booking[]): Promise<Known> {
    const slotIds = bookings.flatMap(({ slotId }) => slotId ?? []);
    const contactIds = await this.contactsAtHome(bookings.map(({ id }) => id));
    const [slots, contacts] = await Promise.all([
      this.dataSource.getRepository(Slot).findBy({ id: In(slotIds) }),
      this.dataSource.getRepository(Contact).findBy({ id: In(contactIds) }),
    ]);
    return {
      slots: new Map(slots.map((slot) => [slot.id, slot])),
      contacts: new Map(contacts.map((contact) => [contact.id, contact])),
    };
  }

  /** Without those for whom a place is only held here, in the place of one elsewhere. */
  private async contactsAtHome(bookingIds: string[]): Promise<string[]> {
    const rows = await this.dataSource.query<{ id: string }[]>(
      `SELECT contact_id AS id FROM booking b WHERE id = ANY($1) AND contact_id IS NOT NULL AND ${HOME_DATE} = occurrence_id`,
      [bookingIds],
    );
    return rows.map(({ id }) => id);
  }

  private async venue(id: string): Promise<Venue> {
    const venue = isId(id) ? await this.dataSource.getRepository(Venue).findOneBy({ id }) : null;
    if (!venue) throw new DomainError('NOT_FOUND', {}, 'venueId');
    return venue;
  }
}
