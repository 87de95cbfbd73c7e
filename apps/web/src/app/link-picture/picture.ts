// A picture as the API draws it: shapes in SVG, words as words, so that they are shaped by a real text engine.

export interface WordsInPicture {
  words: string;
  strong: boolean;
  colour: string;
  /** Pixels, the largest first: the first in which everything fits is taken, in the last what is too long is cut. */
  sizes: number[];
  box: Box;
  /** Where the words begin or end, whatever their own direction. */
  edge: 'left' | 'right';
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface FileInPicture {
  /** Path on this site. */
  url: string;
  box: Box;
  fit: 'cover' | 'inside';
}

export interface Picture {
  shapes: string;
  files: FileInPicture[];
  words: WordsInPicture[];
}

/** What messengers show without cutting (Open Graph recommends 1.91 : 1). */
export const pictureSize = { width: 1200, height: 630 };
