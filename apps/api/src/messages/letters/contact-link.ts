// Which lines of a contact can be called or written to.

/** Where a line of the contact leads: a telephone number or an e-mail address; null for a name or hours. */
export function contactLink(line: string): string | null {
  if (/^\+?[\d ()/\u00a0-]{5,40}$/.test(line)) return `tel:${line.replace(/[^+\d]/g, '')}`;
  return /^[^\s@:]+@[^\s@:]+$/.test(line) ? `mailto:${line}` : null;
}
