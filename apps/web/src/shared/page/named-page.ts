// The page somebody is on, as feedback may name it: a path of ours, without anything that could open a booking.

/** The path, or null for one that must not travel. */
export function namedPage(path: string): string | null {
  return /^\/(?!\/)[\w.~/-]{0,199}$/.test(path) && !/\d{8}/.test(path) ? path : null;
}

/** Where feedback about a page is given. */
export function feedbackAddress(path: string): string {
  const page = namedPage(path);
  return page === null || page === '/rueckmeldung' ? '/rueckmeldung' : `/rueckmeldung?seite=${page}`;
}
