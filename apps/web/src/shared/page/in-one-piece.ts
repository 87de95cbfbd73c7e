// What must not be torn apart at the end of a line.

const BLANK = '\u00a0';

/** A date or a time: none of its words stands alone on the next line. */
export const inOnePiece = (words: string) => words.replaceAll(' ', BLANK);

/** Words with a date in them: the month stays with its day, and the line may end elsewhere. */
export const withItsMonth = (words: string) => words.replaceAll(/(?<=\d\.?) (?=\p{L}{3})/gu, BLANK);

/** A name or an address: its number and its "e. V." stay with the word before. */
export const withItsNumber = (name: string) => name.replaceAll(/ (?=\d{1,4}\b|e\. |V\.)/g, BLANK);
