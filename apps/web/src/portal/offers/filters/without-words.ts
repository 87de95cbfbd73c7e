// A typed text without some of its words.

/** The words stand in the text as they were typed; between them there may be anything but letters. */
export function withoutWords(text: string, words: string): string {
  const pattern = words
    .split(' ')
    .map(RegExp.escape)
    .join(String.raw`[^\p{L}\p{N}]+`);
  const alone = new RegExp(String.raw`(?<![\p{L}\p{N}])${pattern}(?![\p{L}\p{N}])`, 'iu');
  return text.replace(alone, ' ').replaceAll(/\s+/g, ' ').trim();
}
