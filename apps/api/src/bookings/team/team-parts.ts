// The team's part of the module of bookings.
import { BookingEventFieldsResolver } from '../history/booking-history.ts';
import { ActingResolver } from './acting/acting.resolver.ts';
import { BookingForGuests } from './acting/booking-for-guests.ts';
import { ContactsResolver } from './contacts/contacts.resolver.ts';
import { DayLists } from './contacts/day-lists.service.ts';
import { OpenContact } from './contacts/open-contact.ts';
import { DatesOfDay } from './dates-of-day.ts';
import { BookingExport } from './export/booking-export.ts';
import { BookingsCsvController } from './export/bookings-csv.controller.ts';
import { BookingSearch } from './list/booking-search.ts';
import { DatesToBook } from './list/dates-to-book.ts';
import { TeamBookingsResolver } from './list/team-bookings.resolver.ts';
import { TeamBookingsService } from './list/team-bookings.service.ts';
import { BookingNumbersResolver } from './numbers/booking-numbers.resolver.ts';
import { BookingNumbersService } from './numbers/booking-numbers.service.ts';
import { Reachable } from './reachable.ts';
import { TeamBookingFieldsResolver } from './team-booking-fields.resolver.ts';
import { BookingMessages } from '../telling/team/booking-messages.ts';
import { CallList } from '../telling/team/calls/call-list.ts';
import { OpenCalls } from '../telling/team/calls/open-calls.ts';
import { ToTell } from '../telling/team/to-tell.ts';
import { TodayLook } from './today/today-look.ts';
import { CallsResolver } from '../telling/team/calls/calls.resolver.ts';
import { MessagesResolver } from '../telling/team/messages.resolver.ts';
import { Undelivered } from '../telling/team/undelivered.ts';
import { NeedsAHand } from './today/needs-a-hand.ts';
import { TodayChangedResolver } from './today/today-changed.resolver.ts';
import { TodayChanges } from './today/today-changes.ts';
import { TodayDateResolver } from './today/today-date.resolver.ts';
import { TodayResolver } from './today/today.resolver.ts';

export const teamControllers = [BookingsCsvController];

export const teamProviders = [
  ActingResolver,
  BookingEventFieldsResolver,
  BookingExport,
  BookingForGuests,
  BookingMessages,
  BookingNumbersResolver,
  BookingNumbersService,
  BookingSearch,
  CallList,
  CallsResolver,
  ContactsResolver,
  DatesOfDay,
  DatesToBook,
  DayLists,
  MessagesResolver,
  NeedsAHand,
  OpenCalls,
  OpenContact,
  Reachable,
  TeamBookingFieldsResolver,
  TeamBookingsResolver,
  TeamBookingsService,
  TodayChangedResolver,
  TodayChanges,
  TodayDateResolver,
  TodayLook,
  TodayResolver,
  ToTell,
  Undelivered,
];
