// Makes the files that are shown from whatever somebody sent: only pixels pass, nothing else of the file.
import type { Metadata } from 'sharp';
import { DomainError } from '../platform/domain-error.ts';
import { makings } from './makings.ts';
import { type PictureRefusal, refused } from './picture-refusal.ts';
import type { PicturePurpose } from './picture.entity.ts';

export interface ShownPicture {
  readonly webp640: Buffer;
  readonly webp1280: Buffer;
  /** Of the larger one. */
  readonly width: number;
  readonly height: number;
}

/** Phones make up to 50 megapixels; unpacked that is 150 MB, so only few are worked on at once. */
const MOST_PIXELS = 50_000_000;
const SECONDS = 15;

/** First bytes of the types we take (PNG 3rd ed. 5.2, JFIF, GIF89a, RFC 9649, AVIF 1.1); SVG, which can hold scripts, is none of them. */
const SIGNATURES: readonly RegExp[] = [
  /^\xff\xd8\xff/,
  /^\x89PNG\r\n\x1a\n/,
  /^GIF8[79]a/,
  /^RIFF[\s\S]{4}WEBPVP8/,
  /^[\s\S]{4}ftypavi[fs]/,
];
const FORMATS = ['jpeg', 'png', 'gif', 'webp', 'heif'];

/**
 * Upright, without metadata, in two sizes; of an animation the first picture.
 * @throws DomainError PICTURE_REFUSED with its `reason`
 */
export async function shrinkPicture(file: Buffer, purpose: PicturePurpose): Promise<ShownPicture> {
  const start = file.subarray(0, 16).toString('latin1');
  if (!SIGNATURES.some((signature) => signature.test(start))) throw refused('NOT_A_PICTURE');
  // Loaded on first use: native code that only few requests need.
  const { default: sharp } = await import('sharp');
  sharp.cache(false);
  sharp.concurrency(1);
  const open = () =>
    sharp(file, { limitInputPixels: MOST_PIXELS, failOn: 'error', sequentialRead: true })
      .timeout({ seconds: SECONDS })
      .autoOrient();
  const { refuseOdd, made } = makings[purpose];
  try {
    const metadata = await open().metadata();
    refuseUnfit(metadata);
    refuseOdd(metadata.autoOrient);
    const large = await made(open(), 1280);
    const small = await made(open(), 640);
    const { width, height } = large.info;
    return { webp640: small.data, webp1280: large.data, width, height };
  } catch (error) {
    throw error instanceof DomainError ? error : refused(reasonOf(error));
  }
}

function refuseUnfit({ format, width, height }: Metadata): void {
  if (!FORMATS.includes(format)) throw refused('NOT_A_PICTURE');
  if (width * height > MOST_PIXELS) throw refused('TOO_MANY_PIXELS');
}

function reasonOf(error: unknown): PictureRefusal {
  const message = error instanceof Error ? error.message : '';
  if (/pixel limit|timeout/i.test(message)) return 'TOO_MANY_PIXELS';
  return /unsupported image format/i.test(message) ? 'NOT_A_PICTURE' : 'BROKEN';
}
