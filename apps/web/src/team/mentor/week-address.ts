// The seven days of an address.

/** `?ab=2026-11-30`; null for those from today, or for what is no day. */
export function weekInAddress(search: string): string | null {
  const day = new URLSearchParams(search).get('ab') ?? '';
  return /^2\d{3}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day)) ? day : null;
}

/** Those from today have no date, so that a bookmark stays true. */
export function addressOfWeek(from: string, today: string): string {
  return from === today ? '/team/meine-woche' : `/team/meine-woche?ab=${from}`;
}
