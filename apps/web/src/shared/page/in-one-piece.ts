// What must not be torn apart at the end of a line.

const BLANK = '\u00a0';

/** A date or a time: none of its words stands alone on the next line. */
export const inOnePiece = (words: string) => words.replaceAll(' ', BLANK);

/** A name or an address: its number and its "e. V." stay with the word before. */
export const withItsNumber = (name: string) => name.replaceAll(/ (?=\d{1,4}\b|V\.)/g, BLANK);
