// How much may still be typed, told when it becomes little.

const TOLD_FROM = 0.8;

/** Characters as the field counts them; null while there is plenty of room. */
export const charactersLeft = (text: string, most: number): number | null =>
  text.length >= TOLD_FROM * most ? Math.max(0, most - text.length) : null;
