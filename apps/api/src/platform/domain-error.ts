/** What can go wrong, by name: the codes are an enum of the schema, and clients translate them. */
import { registerEnumType } from '@nestjs/graphql';

const meanings = {
  BAD_INPUT: 'An argument has a value that is not allowed; `field` names it.',
  BAD_QUERY: 'The GraphQL document itself is not valid or not allowed here.',
  QUERY_TOO_LARGE: 'The document, its answer or the request body would be larger than allowed.',
  NOT_FOUND: 'There is nothing under this id or number, or it is not public.',
  FULL: 'No place is left and the waiting list was refused by the caller.',
  NOT_ENOUGH_PLACES: 'Some places are left, but fewer than the party needs.',
  PAST: 'The date is over.',
  DATE_CANCELLED: 'The date was cancelled.',
  CLOSED: 'The date can no longer be booked: its cut-off has passed.',
  ALREADY_BOOKED: 'This contact already has a place; say `anotherPerson` for somebody else.',
  TOO_MANY_BOOKINGS: 'A contact nobody has confirmed holds as many coming bookings as it may.',
  REQUEST_KEY_REUSED: 'This request key was used before with other content.',
  WRONG_NUMBER_OR_PIN: 'No booking has this number and PIN.',
  TOO_MANY_ATTEMPTS: 'Too many wrong PINs; `minutes` tells when to try again.',
  RATE_LIMITED: 'Too many requests from here; `minutes` tells when to try again.',
  CONTACT_REQUIRED: 'This offer asks for an e-mail address or a phone number.',
  GUARDIAN_REQUIRED: 'People under 18 need the agreement of a guardian, with name and contact.',
  PARTY_TOO_LARGE: 'More people than one booking of this offer may bring.',
  NO_FITTING_SLOT: 'No slot of this date offers what the booking needs.',
  NOT_HELD: 'No place is held for this booking, or it is held no longer.',
  BOOKING_OVER: 'The booking is cancelled or its date is over, so it cannot be changed.',
  BY_ARRANGEMENT: 'The offer has no dates; ask its contact.',
  NOT_THE_SAME_OFFER: 'A booking moves only within its offer.',
  MENTOR_BUSY: 'The mentor is somewhere else at this time.',
  SWAP_OVER: 'This swap was answered or taken back, or there is nothing left of the session to swap.',
  SWAP_DOES_NOT_FIT: 'The other mentor can’t help with what is booked; `count` bookings do not fit.',
  MENTOR_HOURS:
    'The mentor would give more hours that week than they want to; say `beyondLimit` to do it anyway.',
  MENTOR_ELSEWHERE: 'The mentor helps at other venues only; say `beyondLimit` to do it anyway.',
  PLACES_TAKEN: 'More places are taken than the new capacity allows.',
  PIN_REISSUED: 'This PIN was replaced by a newer one.',
  SIGN_IN_NEEDED: 'This is for staff, and nobody is signed in, or no longer.',
  FORBIDDEN: 'Not allowed for whoever asks.',
  WRONG_SIGN_IN: 'E-mail address, password or code are not right, or were used before.',
  WEAK_PASSWORD: 'The password is too short, or one of those that everybody tries first.',
  TOO_MANY_SIGN_INS: 'Too many wrong passwords or codes; `minutes` tells when to try again.',
  LINK_USED_UP: 'The one-time link was opened before, was withdrawn, or is too old.',
  WRONG_KIOSK_CODE: 'The code for a kiosk is not right, was used before, or is too old.',
  EMAIL_IN_USE: 'Somebody else of the staff signs in with this e-mail address.',
  LAST_ADMIN: 'Nobody would be left who looks after the town.',
  CONTACT_HIDDEN: 'Who booked may be seen only around the date, on the days `from` to `until`.',
  CHANGED_MEANWHILE: 'Somebody else saved this meanwhile; nothing was overwritten.',
  PICTURE_REFUSED: 'This is not a picture that can be shown: wrong type, too large, or broken.',
  CONTRAST_TOO_LOW: 'Two of the chosen colours can’t be told apart well enough; the values name them.',
  STILL_USED: 'It can’t be deleted while something else needs it.',
  UNAVAILABLE: 'The service is out of reach for a moment; the same request may be sent again.',
  INTERNAL: 'Something unexpected went wrong; it was logged under `requestId`.',
} as const;

export type ErrorCode = keyof typeof meanings;

/** The enum as GraphQL knows it: each code under its own name. */
export const ErrorCode = Object.fromEntries(Object.keys(meanings).map((code) => [code, code])) as {
  readonly [code in ErrorCode]: code;
};

registerEnumType(ErrorCode, {
  name: 'ErrorCode',
  description: 'What went wrong, in `extensions.code` of every error.',
  valuesMap: Object.fromEntries(
    Object.entries(meanings).map(([code, description]) => [code, { description }]),
  ),
});

export type ErrorValues = Record<string, string | number>;

/** A refusal that people are told about: `values` fill its message, `field` is the argument at fault. */
export class DomainError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly values: ErrorValues = {},
    readonly field?: string,
  ) {
    super(code);
    this.name = 'DomainError';
  }
}
