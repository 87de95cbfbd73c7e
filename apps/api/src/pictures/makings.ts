// How pictures are made for each purpose: a photo fills a page, a logo stands in a line with words.
import type { Sharp } from 'sharp';
import type { PictureWidth } from './picture-address.ts';
import { refused } from './picture-refusal.ts';
import { PicturePurpose } from './picture.entity.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Making {
  /** Asked with the pixels as one sees them, upright. @throws DomainError PICTURE_REFUSED */
  readonly refuseOdd: (size: Size) => void;
  /** The file of a width, from an upright picture. */
  readonly made: (picture: Sharp, most: PictureWidth) => Promise<{ data: Buffer; info: Size }>;
}

const FEWEST_PIXELS_A_SIDE = 200;
/** Smaller ones would be blurred in the header, which shows 40 pixels. */
const LOWEST_LOGO = 32;
/** Longer ones could not be read in a header, higher ones would be a line in it. */
const LONGEST_LOGO = 6;
const HIGHEST_LOGO = 2;
/** Of their width; 120 and 240 pixels, which is enough for three times as fine screens and for paper. */
const LOGO_HEIGHT = 3 / 16;

export const makings: Readonly<Record<PicturePurpose, Making>> = {
  [PicturePurpose.OFFER]: {
    refuseOdd: ({ width, height }) => {
      if (Math.min(width, height) < FEWEST_PIXELS_A_SIDE) throw refused('TOO_SMALL');
    },
    made: (picture, most) =>
      within(picture, { width: most, height: most })
        .flatten({ background: '#ffffff' })
        .webp({ quality: 80 })
        .toBuffer({ resolveWithObject: true }),
  },
  [PicturePurpose.LOGO]: {
    refuseOdd: ({ width, height }) => {
      if (height < LOWEST_LOGO) throw refused('TOO_SMALL');
      if (width > LONGEST_LOGO * height || height > HIGHEST_LOGO * width) throw refused('TOO_LONG');
    },
    made: async (picture, most) => {
      const pixels = within(picture, { width: most, height: most * LOGO_HEIGHT });
      const exact = await pixels.clone().webp({ lossless: true }).toBuffer({ resolveWithObject: true });
      const close = await pixels.clone().webp({ quality: 90 }).toBuffer({ resolveWithObject: true });
      // Even shapes are smaller when nothing is lost, shades are not.
      return exact.data.length <= close.data.length ? exact : close;
    },
  },
};

function within(picture: Sharp, { width, height }: Size): Sharp {
  return picture.resize({ width, height, fit: 'inside', withoutEnlargement: true }).toColourspace('srgb');
}
