// A date as a calendar file (RFC 5545), made on the device: nobody else is asked.

interface CalendarEntry {
  /** The same each time the same date is saved, so that it replaces itself. */
  id: string;
  startsAt: string;
  endsAt: string;
  title: string;
  venue: { name: string; street?: string; postalCode?: string; city?: string } | null;
  /** `Ihre Buchung: 123 456 789` and the like. */
  description: string;
  /** Address of the site, and the page on it that the entry leads to. */
  origin: string;
  path: string;
  now: Date;
}

/** The text of an .ics file. The PIN is never in it: calendars are shared and synchronised. */
export function calendarFile({ id, startsAt, endsAt, title, venue, ...entry }: CalendarEntry): string {
  const { description, origin, path, now } = entry;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Mitnand//DE',
    'BEGIN:VEVENT',
    `UID:${id}@${new URL(origin).hostname}`,
    `DTSTAMP:${utc(now)}`,
    `DTSTART:${utc(new Date(startsAt))}`,
    `DTEND:${utc(new Date(endsAt))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(description)}`,
    ...(venue ? [`LOCATION:${escaped(placeOf(venue))}`] : []),
    `URL:${origin}${path}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map(folded).join('\r\n') + '\r\n';
}

const placeOf = ({ name, street, postalCode, city }: NonNullable<CalendarEntry['venue']>) =>
  [name, street, [postalCode, city].filter(Boolean).join(' ')].filter(Boolean).join(', ');

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
