/** How each operation is called with valid arguments about something on a ground. */
import type { Call } from './calls/call.ts';
import { accountCalls } from './calls/account-calls.ts';
import { bookingCalls } from './calls/booking-calls.ts';
import { enquiryCalls } from './calls/enquiry-calls.ts';
import { kioskCalls } from './calls/kiosk-calls.ts';
import { screenCalls } from './calls/screen-calls.ts';
import { mentorCalls } from './calls/mentor-calls.ts';
import { hoursCalls } from './calls/hours-calls.ts';
import { offerCalls } from './calls/offer-calls.ts';
import { planningCalls } from './calls/planning-calls.ts';
import { publicCalls } from './calls/public-calls.ts';
import { staffCalls } from './calls/staff-calls.ts';
import { townCalls } from './calls/town-calls.ts';

export const graphqlCalls: Readonly<Record<string, Call>> = {
  ...publicCalls,
  ...accountCalls,
  ...offerCalls,
  ...bookingCalls,
  ...mentorCalls,
  ...planningCalls,
  ...hoursCalls,
  ...enquiryCalls,
  ...townCalls,
  ...kioskCalls,
  ...screenCalls,
  ...staffCalls,
};
