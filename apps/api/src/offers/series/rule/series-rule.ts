/** What a series is: the rule by which its dates repeat, in the town's local time. */

/** Every n weeks on some weekdays, or every n months on the nth (or last) of one weekday. */
export type SeriesFrequency = 'WEEKLY' | 'MONTHLY_BY_WEEKDAY';

/** Which of the month's Mondays, Tuesdays …; -1 is the last; months without a fifth are skipped. */
export type NthWeekday = 1 | 2 | 3 | 4 | 5 | -1;

export interface SeriesRule {
  frequency: SeriesFrequency;
  /** Every n weeks or months, 1 or more. Weeks are ISO weeks and count from the week of `startsOn`. */
  interval: number;
  /** ISO weekdays, 1 = Monday to 7 = Sunday; exactly one for a monthly series. */
  weekdays: number[];
  /** Monthly series only. */
  nth?: NthWeekday | null;
  /** First day that can hold a date; it holds one only if the pattern falls on it. */
  startsOn: Temporal.PlainDate;
  /** Last day that can hold a date, included; null runs on. */
  endsOn: Temporal.PlainDate | null;
  /** Wall-clock time of the start, the same in summer and winter. */
  startTime: Temporal.PlainTime;
  /** Length by the wall clock; see `occurrenceSpan`. */
  minutes: number;
  /** IANA time zone of the town, e.g. Europe/Berlin. */
  zone: string;
  leaveOutHolidays: boolean;
  /** ISO 3166-2 code without its country, e.g. BW; whose public holidays are left out. */
  federalState: string;
  /** Days left out by hand. */
  exceptOn: Temporal.PlainDate[];
}

/** Days from `from` to `to`, both included. */
export interface DayRange {
  from: Temporal.PlainDate;
  to: Temporal.PlainDate;
}
