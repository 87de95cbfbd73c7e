// Where things stand in the picture, in pixels; mirrored for languages that run from right to left.
import type { Box, WordsInPicture } from './picture.ts';
import { pictureSize } from './picture.ts';

const margin = 72;
export const bandTop = 530;
export const signSize = 60;
/** Pixels between a sign and its words. */
const afterSign = 24;
/** What a photo takes of the picture's side; where there is none, sparrows take some of the lower rows. */
const photoWidth = 400;
const sparrowsWidth = 250;

export const rows = {
  kind: { y: 56, height: signSize },
  title: { y: 142, height: 240 },
  when: { y: 414, height: 42 },
  where: { y: 470, height: 42 },
} as const;

export interface Layout {
  /** Beside its sign. */
  beside: (row: keyof typeof rows) => Box;
  across: (row: { y: number; height: number }) => Box;
  edge: WordsInPicture['edge'];
  signsAt: number;
  /** A box at the band's start or end. */
  inBand: (side: 'start' | 'end', width: number, after?: number) => Box;
  photo: Box;
}

export function layoutFor(rightToLeft: boolean, hasPhoto: boolean): Layout {
  const room = pictureSize.width - 2 * margin - (hasPhoto ? photoWidth : 0);
  const turned = (box: Box): Box =>
    rightToLeft ? { ...box, x: pictureSize.width - box.x - box.width } : box;
  const indent = signSize + afterSign;
  return {
    beside: (row) => {
      const free = row === 'kind' || hasPhoto ? room : room - sparrowsWidth;
      return turned({ ...rows[row], x: margin + indent, width: free - indent });
    },
    across: (row) => turned({ ...row, x: margin, width: room }),
    edge: rightToLeft ? 'right' : 'left',
    signsAt: turned({ x: margin, y: 0, width: signSize, height: 0 }).x,
    inBand: (side, width, after = 0) => {
      const x = side === 'start' ? margin + after : pictureSize.width - margin - width;
      return turned({ x, y: bandTop, width, height: pictureSize.height - bandTop });
    },
    photo: turned({ x: pictureSize.width - photoWidth, y: 0, width: photoWidth, height: bandTop }),
  };
}
