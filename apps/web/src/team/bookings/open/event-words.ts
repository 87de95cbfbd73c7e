// What happened to a booking, as one sentence of its history.
import type { OpenTeamBookingFragment } from '@mitnand/api-client/types';
import type { Dates } from '@mitnand/i18n/dates';
import type { Translate } from '@mitnand/i18n/translator';

type BookingEvent = Omit<OpenTeamBookingFragment['history'][number], 'id' | 'at' | 'author' | 'staffName'>;

/** Without who and when; `channel` is the way on which the booking was made. */
export function eventWords(
  t: Translate,
  dates: Dates,
  event: BookingEvent,
  channel: OpenTeamBookingFragment['channel'],
): string {
  const { kind, people, heldUntil, endReason } = event;
  const moment = (at: string | null) => (at ? dates.dayAndTime(at) : '');
  switch (kind) {
    case 'BOOKED':
    case 'JOINED_LIST': {
      const way = t(`teamBookings.made.${channel}`);
      const made = kind === 'BOOKED' ? way : t('teamBookings.story.JOINED_LIST', { made: way });
      return people && people > 1 ? t('teamBookings.story.withParty', { made, count: people }) : made;
    }
    case 'PLACE_HELD':
      return t('teamBookings.story.PLACE_HELD', { moment: moment(heldUntil) });
    case 'HELD_INSTEAD':
      return t('teamBookings.story.HELD_INSTEAD', {
        to: moment(event.toStartsAt),
        until: moment(heldUntil),
      });
    case 'MOVED':
    case 'DATE_MOVED': {
      const [from, to] = [moment(event.fromStartsAt), moment(event.toStartsAt)];
      return t(`teamBookings.story.${kind}`, { from, to });
    }
    case 'PARTY_CHANGED':
      return t('teamBookings.story.PARTY_CHANGED', { count: people ?? 1 });
    case 'CANCELLED':
      return endReason ? t(`teamBookings.ended.${endReason}`) : t('teamBookings.status.CANCELLED');
    case 'MOVED_UP':
    case 'HOLD_ENDED':
    case 'ACCEPTED':
    case 'VENUE_CHANGED':
    case 'MENTOR_CHANGED':
    case 'PLACE_LOST':
    case 'PLACE_BACK':
    case 'COMING_CONFIRMED':
    case 'PIN_REISSUED':
    case 'CAME':
    case 'MISSED':
    case 'ATTENDANCE_UNDONE':
    case 'CONTACT_OPENED':
    case 'CONTACT_LISTED':
      return t(`teamBookings.story.${kind}`);
  }
}
