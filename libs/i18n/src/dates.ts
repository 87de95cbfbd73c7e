// Days and times as people say them, local to the town; the same text in every browser, as all names are messages.
import type { MessageKey, Translate } from './translator.ts';

/** A moment: an RFC 3339 instant, or milliseconds since 1970 UTC. */
export type Moment = string | number;

interface LocalTime {
  year: number;
  month: number;
  day: number;
  /** 1 is Monday, 7 is Sunday (ISO 8601). */
  weekday: number;
  /** `14:30` */
  clock: string;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    const numeric = {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
    } as const;
    format = new Intl.DateTimeFormat('en-GB', { timeZone, hourCycle: 'h23', ...numeric });
    formats.set(timeZone, format);
  }
  return format;
}

function localTime(moment: Moment, timeZone: string): LocalTime {
  const parts = new Map(
    formatIn(timeZone)
      .formatToParts(new Date(moment))
      .map(({ type, value }) => [type, value]),
  );
  const number = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type));
  const [year, month, day] = [number('year'), number('month'), number('day')];
  return {
    year,
    month,
    day,
    weekday: weekdayOf(year, month, day),
    clock: `${parts.get('hour')}:${parts.get('minute')}`,
  };
}

function weekdayOf(year: number, month: number, day: number): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
}

/** The calendar date (`2026-11-28`) of a moment in the town. */
export function localDate(moment: Moment, timeZone: string): string {
  const { year, month, day } = localTime(moment, timeZone);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The calendar date some days later or, with a negative number, earlier. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Says days and times in one language and time zone. */
export function createDates(t: Translate, timeZone: string) {
  const text = t as (key: MessageKey, values?: unknown) => string;
  const named = (
    weekdays: 'weekday' | 'weekdayShort',
    { year, month, day, weekday }: Omit<LocalTime, 'clock'>,
  ) => ({
    weekday: text(`calendar.${weekdays}.${weekday}` as MessageKey),
    month: text(`calendar.month.${month}` as MessageKey),
    day,
    year,
  });
  const ofDate = (date: string) => {
    const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
    return { year, month, day, weekday: weekdayOf(year, month, day) };
  };
  const clock = (moment: Moment) => localTime(moment, timeZone).clock;

  const dates = {
    timeZone,
    /** The town's calendar date of a moment, `2026-11-28`. */
    dateOf: (moment: Moment) => localDate(moment, timeZone),
    /** `Sa., 28. November`, for a calendar date. */
    day: (date: string) => t('calendar.day', named('weekdayShort', ofDate(date))),
    /** `Samstag, 28. November`, for a calendar date. */
    dayLong: (date: string) => t('calendar.day', named('weekday', ofDate(date))),
    /** `Samstag, 28. November 2026`, for a calendar date. */
    dayWithYear: (date: string) => t('calendar.dayWithYear', named('weekday', ofDate(date))),
    /** `28. November`, where the weekday stands nearby. */
    dayOfMonth: (date: string) => t('calendar.dayOfMonth', named('weekday', ofDate(date))),
    /** `Samstag`, for a calendar date. */
    weekday: (date: string) => named('weekday', ofDate(date)).weekday,
    /** `Sa.`, for a calendar date. */
    weekdayShort: (date: string) => named('weekdayShort', ofDate(date)).weekday,
    /** `Heute`, `Morgen` or nothing. */
    nameOfDay(date: string, today: string): string | null {
      if (date === today) return t('calendar.today');
      return date === addDays(today, 1) ? t('calendar.tomorrow') : null;
    },
    /** `Heute, Sa., 28. November`, or the day alone. */
    relativeDay(date: string, today: string): string {
      const name = dates.nameOfDay(date, today);
      return name ? t('calendar.relativeDay', { name, day: dates.day(date) }) : dates.day(date);
    },
    /** `14:30 Uhr` */
    time: (moment: Moment) => t('calendar.time', { time: clock(moment) }),
    /** `14:30–16:00 Uhr` */
    timeRange: (from: Moment, to: Moment) => t('calendar.timeRange', { from: clock(from), to: clock(to) }),
    /** `Sa., 28. November, 14:30 Uhr` */
    dayAndTime: (moment: Moment) =>
      t('calendar.dayAndTime', { day: dates.day(dates.dateOf(moment)), time: dates.time(moment) }),
    /** `Sa., 28. November, 14:30–16:00 Uhr`, or both ends in full when it lasts into another day. */
    span(from: Moment, to: Moment): string {
      const day = dates.dateOf(from);
      if (day === dates.dateOf(to))
        return t('calendar.dayAndTime', { day: dates.day(day), time: dates.timeRange(from, to) });
      return t('calendar.span', { from: dates.dayAndTime(from), to: dates.dayAndTime(to) });
    },
  };
  return dates;
}

export type Dates = ReturnType<typeof createDates>;
