// Languages people talk in; the pages are written in fewer.

/** What a language is called in the reader's own. */
export function spokenName(code: string, reader: string): string {
  return new Intl.DisplayNames([reader, 'de'], { type: 'language' }).of(code) ?? code;
}

/** `Deutsch, Türkisch und Arabisch` for readers of German. */
export function spokenNames(codes: readonly string[], reader: string): string {
  const names = codes.map((code) => spokenName(code, reader));
  return new Intl.ListFormat([reader, 'de'], { type: 'conjunction' }).format(names);
}
