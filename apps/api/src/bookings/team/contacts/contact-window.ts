// When the team may look at who made a booking: around the date, by the days of the town.
import { registerEnumType } from '@nestjs/graphql';
import { localDate } from '../../../platform/time/town-time.ts';

const DAYS_BEFORE = 7;
const DAYS_AFTER = 2;

export enum ContactState {
  NONE = 'NONE',
  LATER = 'LATER',
  VISIBLE = 'VISIBLE',
  OVER = 'OVER',
}

registerEnumType(ContactState, {
  name: 'ContactState',
  description: 'Whether name, e-mail and phone of a booking may be looked at.',
  valuesMap: {
    NONE: { description: 'Nothing was given, or it has been deleted.' },
    LATER: { description: 'Not yet: from `contactFrom` on.' },
    VISIBLE: { description: 'Now, until `contactUntil`.' },
    OVER: { description: 'No longer.' },
  },
});

interface Span {
  readonly startsAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
}

export interface ContactWindow {
  /** First local day. */
  readonly from: Temporal.PlainDate;
  /** Last local day, included. */
  readonly until: Temporal.PlainDate;
}

/** From seven days before the first day of a date until two days after its last. */
export function contactWindow({ startsAt, endsAt }: Span, zone: string): ContactWindow {
  return {
    from: localDate(startsAt, zone).subtract({ days: DAYS_BEFORE }),
    until: localDate(endsAt, zone).add({ days: DAYS_AFTER }),
  };
}

/** Where now stands to the window; for a contact that is there. */
export function stateOf(
  { from, until }: ContactWindow,
  now: Temporal.Instant,
  zone: string,
): Exclude<ContactState, ContactState.NONE> {
  const today = localDate(now, zone);
  if (Temporal.PlainDate.compare(today, from) < 0) return ContactState.LATER;
  return Temporal.PlainDate.compare(today, until) > 0 ? ContactState.OVER : ContactState.VISIBLE;
}

/** The same for SQL: dates that start before the one and end at or after the other have a visible contact now. */
export function visibleDates(
  now: Temporal.Instant,
  zone: string,
): { startBefore: Temporal.Instant; endFrom: Temporal.Instant } {
  const dayFromToday = (days: number) =>
    localDate(now, zone).add({ days }).toZonedDateTime({ timeZone: zone }).toInstant();
  return { startBefore: dayFromToday(DAYS_BEFORE + 1), endFrom: dayFromToday(-DAYS_AFTER) };
}
