// A typed text without some of its words.

/** The words are letters and digits as they were typed; between them there may be anything else. */
export function withoutWords(text: string, words: string): string {
  const pattern = words.split(' ').join(String.raw`[^\p{L}\p{N}]+`);
  const alone = new RegExp(String.raw`(?<![\p{L}\p{N}])${pattern}(?![\p{L}\p{N}])`, 'iu');
  return text.replace(alone, ' ').replaceAll(/\s+/g, ' ').trim();
}
