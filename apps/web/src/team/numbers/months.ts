// The months one may look at, and the one of an address.

const BACK = 24;
const AHEAD = 2;

/** `?monat=2026-11`; null for this month or for what is no month. */
export function monthInAddress(search: string): string | null {
  const month = new URLSearchParams(search).get('monat') ?? '';
  return /^2\d{3}-(0[1-9]|1[0-2])$/.test(month) ? month : null;
}

/** The address of a month; that of the present has none, so that a bookmark stays true. */
export function addressOfMonth(month: string, present: string): string {
  return month === present ? '/team/zahlen' : `/team/zahlen?monat=${month}`;
}

/** Two years back and as far ahead as people book, the latest first; the month shown is always among them. */
export function monthsToChoose(present: string, shown: string): string[] {
  const near = Array.from({ length: BACK + 1 + AHEAD }, (_, i) => monthsLater(present, AHEAD - i));
  return near.includes(shown) ? near : [...near, shown].sort().reverse();
}

function monthsLater(month: string, months: number): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + months)).toISOString().slice(0, 7);
}
