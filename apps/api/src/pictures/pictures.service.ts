// Takes and keeps pictures; few are worked on at once.
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../platform/time/clock.ts';
import { DomainError } from '../platform/domain-error.ts';
import { isId, newId } from '../platform/ids.ts';
import { RateLimits } from '../platform/rate-limits.ts';
import { Turns } from '../platform/transactions/turns.ts';
import type { Staff } from '../team/roles/staff.ts';
import type { PictureWidth } from './picture-address.ts';
import { refused } from './picture-refusal.ts';
import { Picture, type PicturePurpose } from './picture.entity.ts';
import { shrinkPicture } from './shrink-picture.ts';

const MOST_BYTES = 15 * 1024 * 1024;
/** Read to its end, so that browsers hear the refusal instead of a broken connection; more than that is cut off. */
const MOST_BYTES_HEARD = 4 * MOST_BYTES;
const UPLOADS = { perWindow: 60, windowSeconds: 600 };

const columns = { 640: 'webp640', 1280: 'webp1280' } as const;

@Injectable()
export class PicturesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly limits: RateLimits,
    private readonly turns: Turns,
  ) {}

  /**
   * Takes a picture as somebody sends it.
   * @throws DomainError PICTURE_REFUSED with its `reason`, RATE_LIMITED
   */
  async take(staff: Staff, purpose: PicturePurpose, body: Readable): Promise<Picture> {
    await this.limits.take('picture', staff.id, UPLOADS);
    const file = await readAll(body);
    // In a line: each may need 150 MB for a moment.
    const shown = await this.turns.take('pictures', () => shrinkPicture(file, purpose));
    const made = { id: newId(), uploadedBy: staff.id, createdAt: this.clock.now(), unusedSince: null };
    const row = { ...shown, ...made, purpose };
    await this.dataSource.getRepository(Picture).insert(row);
    return row;
  }

  /** The file to show. @throws DomainError NOT_FOUND */
  async file(id: string, width: PictureWidth): Promise<Buffer> {
    const found = isId(id)
      ? await this.dataSource
          .getRepository(Picture)
          .findOne({ select: { id: true, [columns[width]]: true }, where: { id } })
      : null;
    if (!found) throw new DomainError('NOT_FOUND');
    return found[columns[width]];
  }
}

/** Keeps no more than is taken. @throws DomainError PICTURE_REFUSED */
async function readAll(body: Readable): Promise<Buffer> {
  const parts: Buffer[] = [];
  let bytes = 0;
  const read = body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
  for await (const part of read) {
    bytes += part.length;
    if (bytes <= MOST_BYTES) parts.push(part);
    else parts.length = 0;
    if (bytes > MOST_BYTES_HEARD) break;
  }
  if (bytes > MOST_BYTES) throw refused('TOO_LARGE');
  return Buffer.concat(parts);
}
