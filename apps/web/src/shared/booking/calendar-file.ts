// A date as a calendar file (RFC 5545), made on the device: nobody else is asked.
import type { BookingDetailsFragment } from '@mitnand/api-client/types';

interface CalendarEntry {
  booking: BookingDetailsFragment;
  /** Address of the site, for the link back. */
  origin: string;
  /** `Ihre Buchung: 123 456 789` and the like. */
  description: string;
  now: Date;
}

/** The text of an .ics file. The PIN is never in it: calendars are shared and synchronised. */
export function calendarFile({ booking, origin, description, now }: CalendarEntry): string {
  const { occurrence, slot } = booking;
  const { venue, offer } = occurrence;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Mitnand//DE',
    'BEGIN:VEVENT',
    `UID:${booking.number}@${new URL(origin).hostname}`,
    `DTSTAMP:${utc(now)}`,
    `DTSTART:${utc(new Date(slot?.startsAt ?? occurrence.startsAt))}`,
    `DTEND:${utc(new Date(slot?.endsAt ?? occurrence.endsAt))}`,
    `SUMMARY:${escaped(offer.title)}`,
    `DESCRIPTION:${escaped(description)}`,
    ...(venue
      ? [`LOCATION:${escaped(`${venue.name}, ${venue.street}, ${venue.postalCode} ${venue.city}`)}`]
      : []),
    `URL:${origin}/buchung`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map(folded).join('\r\n') + '\r\n';
}

const utc = (date: Date) => date.toISOString().replace(/[-:]|\.\d{3}/g, '');

const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** Lines longer than 75 octets are folded (section 3.1), never inside a character. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let out = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 75) {
      out += '\r\n ';
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return out;
}
