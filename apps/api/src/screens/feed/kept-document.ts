// A document as it is kept: packed, as nearly every player takes it.
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { ScreenDocument } from '../document/screen-document.ts';

export class KeptDocument {
  /** When it was last found true, by whoever looks after it; milliseconds since 1970. */
  trueAt = 0;

  constructor(
    readonly version: string,
    readonly zipped: Buffer,
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

export async function keptOf(document: ScreenDocument): Promise<KeptDocument> {
  return new KeptDocument(document.version, await promisify(gzip)(JSON.stringify(document), { level: 6 }));
}
