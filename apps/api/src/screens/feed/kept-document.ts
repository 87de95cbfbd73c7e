// A document as it is kept: packed, as nearly every player takes it.
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { ScreenDocument } from '../document/screen-document.ts';

export class KeptDocument {
  constructor(
    readonly version: string,
    readonly zipped: Buffer,
    /** When it was last looked after and found true; milliseconds since 1970. */
    public trueAt: number,
  ) {}

  get etag(): string {
    return `"${this.version}"`;
  }

  async bytes(): Promise<Buffer> {
    return promisify(gunzip)(this.zipped);
  }

  async document(): Promise<ScreenDocument> {
    return JSON.parse((await this.bytes()).toString()) as ScreenDocument;
  }
}

export async function keptOf(document: ScreenDocument, trueAt: number): Promise<KeptDocument> {
  const zipped = await promisify(gzip)(JSON.stringify(document), { level: 6 });
  return new KeptDocument(document.version, zipped, trueAt);
}
