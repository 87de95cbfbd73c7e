// Throws pictures away that nothing has used for a while.
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../platform/time/clock.ts';

/** As long as somebody may take to save a draft with a new picture, and a page that is open may show an old one. */
const KEPT_UNUSED = { hours: 48 };

/** Whatever refers to pictures uses them; the catalogue knows all of it, also what is yet to be written. */
const USES = `
  SELECT conrelid::regclass::text AS "table", quote_ident(attname) AS "column"
  FROM pg_constraint JOIN pg_attribute ON attrelid = conrelid AND attnum = conkey[1]
  WHERE contype = 'f' AND confrelid = 'picture'::regclass`;

@Injectable()
export class UnusedPictures {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** For the daily job: notes what is no longer used, and deletes what has been noted for 48 hours. */
  async delete(): Promise<void> {
    const now = this.clock.now();
    const uses = await this.dataSource.query<{ table: string; column: string }[]>(USES);
    const used = uses
      .map(({ table, column }) => `EXISTS (SELECT 1 FROM ${table} WHERE ${column} = picture.id)`)
      .join(' OR ');
    await this.dataSource.query(
      `UPDATE picture SET unused_since = CASE WHEN ${used} THEN NULL ELSE $1::timestamptz END
       WHERE (unused_since IS NULL) <> (${used})`,
      [now],
    );
    await this.dataSource.query(`DELETE FROM picture WHERE unused_since <= $1 AND NOT (${used})`, [
      now.subtract(KEPT_UNUSED),
    ]);
  }
}
