// Every migration, oldest first; each must leave the tables usable by the version that still runs.
import { Init1700000000001 } from './1700000000001-init.ts';
import { RateLimits1700000000002 } from './1700000000002-rate-limits.ts';
import { Team1700000000003 } from './1700000000003-team.ts';
import { Posting1700000000004 } from './1700000000004-posting.ts';
import { TownData1700000000005 } from './1700000000005-town-data.ts';
import { Today1700000000006 } from './1700000000006-today.ts';
import { Logo1700000000007 } from './1700000000007-logo.ts';
import { BookingHistory1700000000008 } from './1700000000008-booking-history.ts';
import { TownParts1700000000009 } from './1700000000009-town-parts.ts';
import { Search1700000000010 } from './1700000000010-search.ts';
import { WantedPlaces1700000000011 } from './1700000000011-wanted-places.ts';
import { Filters1700000000012 } from './1700000000012-filters.ts';
import { Enquiries1700000000013 } from './1700000000013-enquiries.ts';
import { SearchRules1700000000017 } from './1700000000017-search-rules.ts';
import { ConfirmedBefore1700000000018 } from './1700000000018-confirmed-before.ts';
import { Messages1700000000019 } from './1700000000019-messages.ts';
import { LegalBasis1700000000020 } from './1700000000020-legal-basis.ts';
import { Reconfirm1700000000021 } from './1700000000021-reconfirm.ts';
import { LongSlots1700000000025 } from './1700000000025-long-slots.ts';
import { StaffLanguage1700000000026 } from './1700000000026-staff-language.ts';
import { Rota1700000000030 } from './1700000000030-rota.ts';
import { Absence1700000000032 } from './1700000000032-absence.ts';
import { Swaps1700000000033 } from './1700000000033-swaps.ts';
import { OpenHours1700000000034 } from './1700000000034-open-hours.ts';
import { Talks1700000000035 } from './1700000000035-talks.ts';
import { MentorCalendars1700000000036 } from './1700000000036-mentor-calendars.ts';
import { Kiosks1700000000037 } from './1700000000037-kiosks.ts';
import { AgreedBefore1700000000038 } from './1700000000038-agreed-before.ts';
import { SwapLetters1700000000043 } from './1700000000043-swap-letters.ts';
import { Screens1700000000044 } from './1700000000044-screens.ts';
import { DateSequence1700000000045 } from './1700000000045-date-sequence.ts';

export const migrations = [
  Init1700000000001,
  RateLimits1700000000002,
  Team1700000000003,
  Posting1700000000004,
  TownData1700000000005,
  Today1700000000006,
  Logo1700000000007,
  BookingHistory1700000000008,
  TownParts1700000000009,
  Search1700000000010,
  WantedPlaces1700000000011,
  Filters1700000000012,
  Enquiries1700000000013,
  SearchRules1700000000017,
  ConfirmedBefore1700000000018,
  Messages1700000000019,
  LegalBasis1700000000020,
  Reconfirm1700000000021,
  LongSlots1700000000025,
  StaffLanguage1700000000026,
  Rota1700000000030,
  Absence1700000000032,
  Swaps1700000000033,
  OpenHours1700000000034,
  Talks1700000000035,
  MentorCalendars1700000000036,
  Kiosks1700000000037,
  AgreedBefore1700000000038,
  SwapLetters1700000000043,
  Screens1700000000044,
  DateSequence1700000000045,
];
