// A picture as the web app describes it: shapes in SVG, words as words, files of this site.

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface WordsInPicture {
  readonly words: string;
  readonly strong: boolean;
  readonly colour: string;
  /** Pixels, the largest first: the first in which everything fits is taken, in the last what is too long is cut. */
  readonly sizes: readonly number[];
  readonly box: Box;
  readonly edge: 'left' | 'right';
}

export interface Picture {
  readonly shapes: string;
  readonly files: readonly { readonly url: string; readonly box: Box; readonly fit: 'cover' | 'inside' }[];
  readonly words: readonly WordsInPicture[];
}

/** Sends a file of this site by its path; null when there is none. */
export type ReadFile = (url: string) => Promise<Buffer | null>;
