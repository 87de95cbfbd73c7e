// Keeps what a person just did until the tab is closed; longer stays only what they chose to keep (kept-bookings.ts).
import { dropAllBookings } from './kept-bookings.ts';

/** Reads what was kept under a name; null when there is nothing or the browser keeps nothing. */
export function recall<T>(name: string): T | null {
  try {
    return JSON.parse(sessionStorage.getItem(`mitnand.${name}`) ?? 'null') as T | null;
  } catch {
    return null;
  }
}

export function remember(name: string, value: unknown): void {
  try {
    sessionStorage.setItem(`mitnand.${name}`, JSON.stringify(value));
  } catch {
    // A browser that keeps nothing still books; only a reload then asks again.
  }
}

export function forget(name: string): void {
  try {
    sessionStorage.removeItem(`mitnand.${name}`);
  } catch {
    // Nothing was kept.
  }
}

/** The names beginning like this under which something is kept. */
export function namesKept(beginning: string): string[] {
  try {
    return Object.keys(sessionStorage)
      .filter((name) => name.startsWith(`mitnand.${beginning}`))
      .map((name) => name.slice('mitnand.'.length));
  } catch {
    return [];
  }
}

/** Wipes everything, for those who share a device. */
export function forgetEverything(): void {
  dropAllBookings();
  forgetTab();
}

/** Wipes what this tab knows, answers with names among it. */
export function forgetTab(): void {
  namesKept('').forEach(forget);
}
