// What the list of bookings is narrowed by. It stands in the address, but for the words: they may be somebody's name.
import type { BookingStatus, TeamBookingFilter, TeamBookingSort } from '@mitnand/api-client/types';

export interface BookingSearch {
  /** Number, name or offer; never part of an address of a page. */
  text: string;
  /** Local days, empty for none. */
  from: string;
  to: string;
  status: BookingStatus | '';
  venueId: string;
  /** One date only. */
  dateId: string;
}

export const statuses: BookingStatus[] = [
  ...(['CONFIRMED', 'WAITLISTED', 'OFFERED'] as const),
  ...(['ATTENDED', 'MISSED', 'CANCELLED'] as const),
];

const day = /^2\d{3}-\d\d-\d\d$/;
const id = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** The search of an address; what makes no sense there is left out. */
export function readSearch(address: string): Omit<BookingSearch, 'text'> {
  const parameters = new URLSearchParams(address);
  const like = (name: string, shape: RegExp) => shape.exec(parameters.get(name) ?? '')?.[0] ?? '';
  const status = statuses.find((each) => each === parameters.get('stand')) ?? '';
  return {
    from: like('ab', day),
    to: like('bis', day),
    status,
    venueId: like('ort', id),
    dateId: like('termin', id),
  };
}

/** The address of the list; `booking` is the id of the one that is open beside it. */
export function addressOf(search: Omit<BookingSearch, 'text'>, booking?: string): string {
  const { from, to, status, venueId, dateId } = search;
  const given = Object.entries({
    ...{ ab: from, bis: to, stand: status, ort: venueId, termin: dateId },
    buchung: booking ?? '',
  });
  const parameters = new URLSearchParams(given.filter(([, value]) => value !== ''));
  return parameters.size > 0 ? `/team/buchungen?${parameters}` : '/team/buchungen';
}

/** What the API is asked for: without words, days and date, what comes from today on. */
export function questionOf(
  search: BookingSearch,
  today: string,
): { filter: TeamBookingFilter; sort: TeamBookingSort } {
  const { text, from, to, status, venueId, dateId } = search;
  const coming = !text.trim() && !from && !to && !dateId;
  const first = coming ? today : from;
  return {
    filter: {
      ...(text.trim() && { text: text.trim() }),
      ...(first && { from: first }),
      ...(to && { to }),
      ...(status && { statuses: [status] }),
      ...(venueId && { venueIds: [venueId] }),
      ...(dateId && { occurrenceId: dateId }),
    },
    sort: first || dateId ? 'SOONEST' : 'LATEST',
  };
}

/** Where the same bookings are a table for a spreadsheet; with `contacts` it is noted who downloads them. */
export function csvAddress(search: BookingSearch, today: string, contacts = false): string {
  const { filter, sort } = questionOf(search, today);
  const parameters = new URLSearchParams({ sort });
  const { text, from, to, statuses: states, venueIds, occurrenceId } = filter;
  const given = {
    ...{ text, from, to, status: states?.[0], venue: venueIds?.[0], date: occurrenceId },
    contacts: contacts && '1',
  };
  for (const [name, value] of Object.entries(given)) if (value) parameters.set(name, value);
  return `/team/bookings.csv?${parameters}`;
}

/** How many filters narrow the list, besides the words. */
export function chosenIn({ from, to, status, venueId }: BookingSearch): number {
  return [from, to, status, venueId].filter(Boolean).length;
}
