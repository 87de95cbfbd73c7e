/** Where German words may part: few players bring rules for that, and its words are long. */

/** The last consonant goes to the next line; some pairs count as one. */
const PARTING = /([aeiouyäöü][^aeiouyäöü]*?)((?:sch|ch|ck|ph|[bcdf-hj-np-tv-xzß])[aeiouäöü])/gi;

/** Three letters at least stay on each side. */
export const withSoftHyphens = (title: string): string =>
  title.replace(
    /[a-zäöüß]{12,}/gi,
    (word) => word.slice(0, 2) + word.slice(2, -2).replace(PARTING, '$1\u00ad$2') + word.slice(-2),
  );
