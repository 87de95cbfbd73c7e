// Lines of an iCalendar file (RFC 5545, section 3.1): escaped, and folded where they get long.

const MOST_OCTETS = 75;

/** `NAME:value` with the value as it stands. */
export function line(name: string, value: string | number): string {
  return `${name}:${value}`;
}

/** `NAME:text`, with the signs escaped that mean something else within a text (section 3.3.11). */
export function textLine(name: string, text: string): string {
  const escaped = text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|[\r\n]/g, '\\n');
  return line(name, escaped.replace(/\p{Cc}/gu, ' '));
}

/** A value within quotes, as names of people and places need it; it can hold no quote itself (section 3.2). */
export function quoted(text: string): string {
  return `"${text.replace(/["\p{Cc}]/gu, ' ').trim()}"`;
}

/** The file: lines end in CRLF, and none has more than 75 octets; no letter is split. */
export function contentOf(lines: readonly string[]): string {
  return lines.map((whole) => `${folded(whole)}\r\n`).join('');
}

function folded(whole: string): string {
  let out = '';
  let octets = 0;
  for (const letter of whole) {
    const size = Buffer.byteLength(letter);
    if (octets + size > MOST_OCTETS) {
      out += '\r\n ';
      octets = 1;
    }
    out += letter;
    octets += size;
  }
  return out;
}
