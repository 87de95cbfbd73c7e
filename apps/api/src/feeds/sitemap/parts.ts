// The parts of the sitemap: one for the pages that always are, and offers by how their numbers begin.

/** Public offers that one file may hold without being cut into parts. */
const IN_ONE_FILE = 5_000;
/** With more than this each part is one of two digits, not of one. */
const IN_NINE_FILES = 45_000;
/** As many as are counted: enough to know how to cut. */
export const COUNTED_AT_MOST = IN_NINE_FILES + 1;

/** How the numbers in each part of so many offers begin: numbers are drawn at random, so the parts are of about one size. */
export function beginningsFor(offers: number): string[] {
  if (offers <= IN_ONE_FILE) return [''];
  const digits = offers <= IN_NINE_FILES ? 1 : 2;
  const first = 10 ** (digits - 1);
  return Array.from({ length: 9 * first }, (_, index) => String(first + index));
}

/** `offers.xml` or `offers-42.xml`. */
export function fileOf(beginning: string): string {
  return beginning === '' ? 'offers.xml' : `offers-${beginning}.xml`;
}

/** The beginning a file is of; null for a file that is none. */
export function beginningOf(file: string): string | null {
  const [match, beginning = ''] = /^offers(?:-([1-9]\d?))?\.xml$/.exec(file) ?? [];
  return match === undefined ? null : beginning;
}
