/** Rows as German spreadsheets read them: semicolons, CRLF (RFC 4180), UTF-8 with a byte order mark. */

export const BYTE_ORDER_MARK = '\uFEFF';

/** A cell that begins with one of these would be run as a formula (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** One line; what could be a formula gets an apostrophe before it, and what could break the line stands in quotes. */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return `${cells.map(cell).join(';')}\r\n`;
}

function cell(value: string | number | null): string {
  if (value === null) return '';
  const text = typeof value === 'string' && FORMULA.test(value.trimStart()) ? `'${value}` : String(value);
  return /[";\r\n\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
