// What a key does to what is written: letters go in where one stands, and what is taken away is what looks like one letter.

/** What is written, and which part of it is chosen; where nothing is chosen, start and end are where one stands. */
export interface Written {
  value: string;
  start: number;
  end: number;
}

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** In place of what is chosen, as far as it fits. */
export function typeInto({ value, start, end }: Written, text: string, most: number): Written {
  const after = value.slice(0, start) + text + value.slice(end);
  if (after.length > most) return { value, start, end };
  const at = start + text.length;
  return { value: after, start: at, end: at };
}

/** What is chosen, else the letter before. */
export function deleteFrom({ value, start, end }: Written): Written {
  const from = start < end ? start : start - (lastLetter(value.slice(0, start)) ?? '').length;
  return { value: value.slice(0, from) + value.slice(end), start: from, end: from };
}

function lastLetter(text: string): string | undefined {
  return [...letters.segment(text)].at(-1)?.segment;
}

/** Names begin with a capital, each part of them. */
export function beginsName({ value, start }: Written): boolean {
  return start === 0 || /[\s-]/.test(value[start - 1]!);
}

/** As a capital of the language, in which Turkish i and ı differ; ß has none in names as they are written. */
export function capitalOf(letter: string, language: string): string {
  return letter === 'ß' ? letter : letter.toLocaleUpperCase(language.split('-')[0]);
}
