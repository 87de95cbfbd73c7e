/** The words of the table; it is German whoever asks, as the spreadsheets of a German town are. */
import type { BookingChannel, BookingEndReason, BookingStatus } from '../../booking-terms.ts';

export const statusWords: Record<`${BookingStatus}`, string> = {
  CONFIRMED: 'gebucht',
  WAITLISTED: 'auf der Warteliste',
  OFFERED: 'Platz reserviert',
  CANCELLED: 'abgesagt',
  ATTENDED: 'da gewesen',
  MISSED: 'nicht gekommen',
};

export const channelWords: Record<`${BookingChannel}`, string> = {
  WEB: 'Internet',
  KIOSK: 'Kiosk',
  PHONE: 'Telefon',
  DESK: 'vor Ort',
  WALK_IN: 'ohne Anmeldung',
};

export const endReasonWords: Record<`${BookingEndReason}`, string> = {
  BY_GUEST: 'von der Person',
  BY_TEAM: 'vom Team',
  DATE_CANCELLED: 'Termin fällt aus',
  DECLINED: 'Platz abgelehnt',
  UNANSWERED: 'nicht geantwortet',
  NOT_CONFIRMED: 'zweimal gefragt, nicht geantwortet',
};
