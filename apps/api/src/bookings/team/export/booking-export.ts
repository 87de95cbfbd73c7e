// Bookings as a table for a spreadsheet, in German, page by page.
import { Injectable } from '@nestjs/common';
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { DataSource } from 'typeorm';
import { TownService } from '../../../places/town/town.service.ts';
import { Clock } from '../../../platform/time/clock.ts';
import type { Staff } from '../../../team/roles/staff.ts';
import type { Booking } from '../../booking.entity.ts';
import { groupedBookingNumber } from '../../codes/booking-number.ts';
import { BookingEventKind } from '../../history/history-terms.ts';
import { byStaff, noteEvents } from '../../history/note-events.ts';
import { ContactState, contactWindow, stateOf } from '../contacts/contact-window.ts';
import { HOME_DATE } from '../home-date.ts';
import type { TeamBookingFilter, TeamBookingSort } from '../list/team-booking-filter.ts';
import { TeamBookingsService } from '../list/team-bookings.service.ts';
import { BYTE_ORDER_MARK, csvLine } from './csv.ts';
import { channelWords, endReasonWords, statusWords } from './export-words.ts';

export interface ExportWish {
  readonly filter: TeamBookingFilter;
  readonly sort: TeamBookingSort;
  /** With name, e-mail and phone, where they may be seen now. */
  readonly contacts: boolean;
}

interface Surroundings {
  readonly id: string;
  readonly startsAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
  readonly dateStartsAt: Temporal.Instant;
  readonly dateEndsAt: Temporal.Instant;
  readonly offerNumber: string;
  readonly title: string;
  readonly organisation: string;
  readonly venue: string | null;
  /** Whether it belongs to its date: no place elsewhere is what it stands for. */
  readonly isHome: boolean;
  readonly hasContact: boolean;
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
}

const HEAD = [
  'Buchungsnummer',
  'Stand',
  'Beginn',
  'Ende',
  'Angebotsnummer',
  'Angebot',
  'Organisation',
  'Ort',
  'Personen',
  'Gebucht über',
  'Gebucht am',
  'Abgesagt am',
  'Grund der Absage',
];
const CONTACT_HEAD = ['Name', 'E-Mail', 'Telefon'];

@Injectable()
export class BookingExport {
  constructor(
    private readonly dataSource: DataSource,
    private readonly bookings: TeamBookingsService,
    private readonly clock: Clock,
    private readonly town: TownService,
  ) {}

  /** The table in pieces. @throws DomainError BAD_INPUT before the first piece */
  async *table(staff: Staff, { filter, sort, contacts }: ExportWish): AsyncGenerator<string, void, void> {
    const zone = await this.town.zone();
    let head = BYTE_ORDER_MARK + csvLine(contacts ? [...HEAD, ...CONTACT_HEAD] : HEAD);
    for await (const page of this.bookings.all(staff.reach, filter, sort)) {
      const around = await this.surroundings(page.map(({ id }) => id));
      if (contacts) await this.noteListed([...around.values()], zone, staff);
      yield (
        head + page.map((booking) => this.line(booking, around.get(booking.id)!, contacts, zone)).join('')
      );
      head = '';
    }
  }

  private line(booking: Booking, around: Surroundings, contacts: boolean, zone: string): string {
    const at = (instant: Temporal.Instant | null) => instant && germanTime(instant, zone);
    const cells = [
      groupedBookingNumber(booking.number),
      statusWords[booking.status],
      at(around.startsAt),
      at(around.endsAt),
      around.offerNumber,
      around.title,
      around.organisation,
      around.venue,
      booking.partySize,
      channelWords[booking.channel],
      at(booking.createdAt),
      at(booking.endedAt),
      booking.endReason && endReasonWords[booking.endReason],
    ];
    return csvLine(contacts ? [...cells, ...this.contactCells(around, zone)] : cells);
  }

  private contactCells(around: Surroundings, zone: string): (string | null)[] {
    if (!this.isVisible(around, zone)) return [null, null, null];
    return [around.name, around.email, around.phone && phoneAsDialled(around.phone)];
  }

  /** Tells the history of each booking whose contact is in the table. */
  private noteListed(rows: readonly Surroundings[], zone: string, { id }: Staff): Promise<void> {
    const listed = rows.filter((row) => row.hasContact && this.isVisible(row, zone));
    const events = listed.map((row) => ({ bookingId: row.id, kind: BookingEventKind.CONTACT_LISTED }));
    return noteEvents(this.dataSource.manager, { now: this.clock.now(), by: byStaff(id) }, events);
  }

  private isVisible({ dateStartsAt, dateEndsAt, isHome }: Surroundings, zone: string): boolean {
    if (!isHome) return false;
    const window = contactWindow({ startsAt: dateStartsAt, endsAt: dateEndsAt }, zone);
    return stateOf(window, this.clock.now(), zone) === ContactState.VISIBLE;
  }

  private async surroundings(bookingIds: string[]): Promise<Map<string, Surroundings>> {
    const rows = await this.dataSource.query<Surroundings[]>(
      `SELECT b.id, coalesce(s.starts_at, o.starts_at) AS "startsAt", coalesce(s.ends_at, o.ends_at) AS "endsAt",
         o.starts_at AS "dateStartsAt", o.ends_at AS "dateEndsAt", offer.number AS "offerNumber", t.title,
         ${HOME_DATE} = o.id AS "isHome",
         g.name AS organisation, v.name AS venue, c.id IS NOT NULL AS "hasContact", c.name, c.email, c.phone
       FROM booking b JOIN occurrence o ON o.id = b.occurrence_id JOIN offer ON offer.id = o.offer_id
       JOIN offer_text t ON t.offer_id = offer.id AND t.language = offer.original_language
       JOIN organisation g ON g.id = offer.organisation_id LEFT JOIN venue v ON v.id = o.venue_id
       LEFT JOIN slot s ON s.id = b.slot_id LEFT JOIN contact c ON c.id = b.contact_id
       WHERE b.id = ANY($1)`,
      [bookingIds],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}

/** `0731 161 3370`; with its spaces it stays a text in a spreadsheet, and no + makes it a formula. */
function phoneAsDialled(phone: string): string {
  const number = parsePhoneNumberFromString(phone);
  if (!number) return phone;
  return number.country === 'DE' ? number.formatNational() : number.formatInternational().replace('+', '00');
}

/** `24.12.2026 14:30` by the town's clock, as German spreadsheets read a time. */
function germanTime(instant: Temporal.Instant, zone: string): string {
  const { day, month, year, hour, minute } = instant.toZonedDateTimeISO(zone);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(day)}.${two(month)}.${year} ${two(hour)}:${two(minute)}`;
}
