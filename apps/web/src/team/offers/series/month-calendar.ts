// The days of a month as the rows of a small calendar, weeks beginning on Monday (ISO 8601).
import { addDays } from '@mitnand/i18n/dates';

/** A calendar date (`2026-11-28`), or null for a day of another month. */
export type CalendarCell = string | null;

/** The weeks of a month (`2026-11`), seven cells each. */
export function weeksOf(month: string): CalendarCell[][] {
  const days = daysOf(month);
  const before = (new Date(`${days[0]}T00:00Z`).getUTCDay() + 6) % 7;
  const cells: CalendarCell[] = [...Array.from({ length: before }, () => null), ...days];
  while (cells.length % 7 > 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

/** The months that calendar dates lie in, each once, in order. */
export function monthsOf(dates: readonly string[]): string[] {
  return [...new Set(dates.map(monthOf))].sort();
}

const monthOf = (date: string) => date.slice(0, 7);

function daysOf(month: string): string[] {
  const days: string[] = [];
  for (let day = `${month}-01`; monthOf(day) === month; day = addDays(day, 1)) days.push(day);
  return days;
}
