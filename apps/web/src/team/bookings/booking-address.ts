// Where bookings open: one beside the list, those of a date as the list; by ids that say nothing about anybody.

export const bookingAddress = (id: string) => `/team/buchungen?buchung=${id}`;

/** The bookings of one date. */
export const bookingsOfDate = (occurrenceId: string) => `/team/buchungen?termin=${occurrenceId}`;
