// The files of a picture, for browsers to choose from.
import type { ShownOffer } from './shown-offer.ts';

/** A `srcset`; each file fits into a square, so a tall one is narrower than its name says. */
export function filesOfPicture(picture: NonNullable<ShownOffer['picture']>): string | undefined {
  const { url640, url1280, width, height } = picture;
  const larger = Math.max(width, height);
  if (larger <= 640) return undefined;
  return `${url640} ${Math.round((width * 640) / larger)}w, ${url1280} ${width}w`;
}
