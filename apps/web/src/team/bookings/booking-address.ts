// Where a booking opens: beside the list, by an id that says nothing about anybody.

export const bookingAddress = (id: string) => `/team/buchungen?buchung=${id}`;
