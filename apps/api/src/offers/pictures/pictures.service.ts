// Keeps pictures: few are worked on at once, and those on no offer are thrown away.
import type { Readable } from 'node:stream';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/time/clock.ts';
import { DomainError } from '../../platform/domain-error.ts';
import { isId, newId } from '../../platform/ids.ts';
import { Jobs } from '../../platform/jobs.ts';
import { RateLimits } from '../../platform/rate-limits.ts';
import { Turns } from '../../platform/transactions/turns.ts';
import type { Staff } from '../../team/roles/staff.ts';
import { Picture } from './picture.entity.ts';
import { refused, shrinkPicture } from './shrink-picture.ts';

const MOST_BYTES = 15 * 1024 * 1024;
/** Read to its end, so that browsers hear the refusal instead of a broken connection; more than that is cut off. */
const MOST_BYTES_HEARD = 4 * MOST_BYTES;
const UPLOADS = { perWindow: 60, windowSeconds: 600 };
/** As long as somebody may take to finish a draft that has not been saved with its picture yet. */
const KEPT_UNUSED = { hours: 48 };

const columns = { 640: 'webp640', 1280: 'webp1280' } as const;
export type PictureWidth = keyof typeof columns;

@Injectable()
export class PicturesService implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly limits: RateLimits,
    private readonly turns: Turns,
  ) {}

  onModuleInit(): void {
    this.jobs.every('delete-pictures', '50 2 * * *', () => this.deleteUnused());
  }

  /**
   * Takes a picture as somebody sends it.
   * @throws DomainError PICTURE_REFUSED with its `reason`, RATE_LIMITED
   */
  async take(staff: Staff, body: Readable): Promise<Picture> {
    await this.limits.take('picture', staff.id, UPLOADS);
    const file = await readAll(body);
    // In a line: each may need 150 MB for a moment.
    const shown = await this.turns.take('pictures', () => shrinkPicture(file));
    const row = { ...shown, id: newId(), uploadedBy: staff.id, createdAt: this.clock.now() };
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

  /** For the daily job. */
  async deleteUnused(): Promise<void> {
    await this.dataSource.query(
      `DELETE FROM picture WHERE created_at < $1
         AND NOT EXISTS (SELECT 1 FROM offer WHERE picture_id = picture.id)
         AND NOT EXISTS (SELECT 1 FROM offer_draft WHERE picture_id = picture.id)`,
      [this.clock.now().subtract(KEPT_UNUSED)],
    );
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
