/** Where sentences begin and end: at line ends, and at points that are not an ordinal's, a date's or an abbreviation's. */
import type { FoundAbbreviation } from './find-abbreviations.ts';

const possibleEnd = /\n+|[.!?…]+/gu;
const closingSigns = /^["'“”»«)\]]*/;
/** A quotation in brackets ends with three signs; more is not read, so that no text takes long. */
const MOST_CLOSING = 4;
const titleOrInitial = /(?:^|[^\p{L}])(?:\p{L}|Dr|Prof|St|Dipl|Ing|Hl|geb)$/u;
const ordinal = /(?:^|[^\p{L}\p{N}])\p{N}{1,2}$/u;
/** Words that follow an ordinal hardly ever, but often begin a sentence. */
const opener =
  /^\s+["„»(]?(?:Wir|Sie|Die|Der|Das|Es|Ein|Eine|Bitte|Ihr|Ihre|Unser|Unsere|Wer|Wenn|Dann|Kommen|Rufen|Bringen)(?!\p{L})/u;

/** The sentences of a text from first to last sign, without the space around them; a line is never joined to the next. */
export function splitSentences(
  text: string,
  abbreviations: FoundAbbreviation[],
): { start: number; end: number }[] {
  const sentences: { start: number; end: number }[] = [];
  let start = 0;
  let abbreviation = 0;
  const close = (end: number) => {
    const piece = text.slice(start, end);
    const from = start + (piece.length - piece.trimStart().length);
    if (/[\p{L}\p{N}]/u.test(piece)) sentences.push({ start: from, end: from + piece.trim().length });
    start = end;
  };
  for (const { 0: stop, index } of text.matchAll(possibleEnd)) {
    const end = index + stop.length;
    while (abbreviations[abbreviation] && abbreviations[abbreviation]!.end <= index) abbreviation += 1;
    const around = abbreviations[abbreviation];
    const inAbbreviation = around && around.start < index && !around.endsSentence;
    if (stop.startsWith('\n')) close(end);
    else if (!inAbbreviation && endsSentence(text, index, end))
      close(end + closingSigns.exec(text.slice(end, end + MOST_CLOSING))![0].length);
  }
  close(text.length);
  return sentences;
}

function endsSentence(text: string, index: number, end: number): boolean {
  const before = text.slice(Math.max(0, index - 6), index);
  const after = text.slice(end, end + 20).replace(closingSigns, '');
  if (!/^(?:\s|$)/.test(after) || /^\s+\p{Ll}/u.test(after)) return false;
  if (text.slice(index, end) !== '.' || /^[^\S\n]*(?:\n|$)/.test(after)) return true;
  if (ordinal.test(before)) return opener.test(after);
  return !titleOrInitial.test(before);
}
