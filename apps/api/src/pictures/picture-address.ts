// Where pictures are shown.

/** What a file's longer side fits into, in pixels. */
export type PictureWidth = 640 | 1280;

/** Where a picture is shown; never changes, as what is under it never does. */
export function pictureAddress(id: string, width: PictureWidth): string {
  return `/pictures/${id}-${width}.webp`;
}
