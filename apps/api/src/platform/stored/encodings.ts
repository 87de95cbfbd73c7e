/** The forms in which an answer can travel. */
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

type Encoding = 'br' | 'gzip' | 'identity';

/** Bytes; below, the packet is as large either way. */
const WORTH_IT = 1_200;
/** Made once and sent often. */
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** The smallest form a client takes, by its Accept-Encoding (RFC 9110, 12.5.3). */
export function encodingFor(header: string | string[] | undefined): Encoding {
  return takes(header, 'br') ? 'br' : takes(header, 'gzip') ? 'gzip' : 'identity';
}

/** Whether a client takes this coding, by its Accept-Encoding. */
export function takes(header: string | string[] | undefined, name: Encoding): boolean {
  if (typeof header !== 'string') return false;
  return header.split(',').some((part) => {
    const [coding, weight] = part.split(';');
    return coding!.trim() === name && (weight === undefined || !/^\s*q=0(\.0*)?\s*$/.test(weight));
  });
}

/** A text in this form; small ones stay as they are. */
export async function encoded(
  text: string,
  encoding: Encoding,
): Promise<{ bytes: Buffer; headers: string[] }> {
  const plain = Buffer.from(text);
  if (encoding === 'identity' || plain.length < WORTH_IT) return { bytes: plain, headers: [] };
  const bytes =
    encoding === 'br' ? await promisify(brotliCompress)(plain, QUALITY) : await promisify(gzip)(plain);
  return { bytes, headers: ['content-encoding', encoding] };
}
