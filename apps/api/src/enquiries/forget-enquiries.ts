// Deletes what people told the town when its time is over; what stays is a count without words and names.
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { KeptTimes } from '../places/town/kept-times.ts';
import { Clock } from '../platform/time/clock.ts';

/** Nobody waits longer for an answer; what was never dealt with must not stay for that reason. */
const OPEN_KEPT_DAYS = 365;
const PER_STATEMENT = 1_000;

@Injectable()
export class ForgetEnquiries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly kept: KeptTimes,
    private readonly clock: Clock,
  ) {}

  /** @returns how many were emptied */
  async run(): Promise<number> {
    const closedBefore = await this.kept.before(({ enquiryDays }) => ({ days: enquiryDays }));
    const receivedBefore = this.clock.now().subtract({ hours: OPEN_KEPT_DAYS * 24 });
    let forgotten = 0;
    for (let last = PER_STATEMENT; last === PER_STATEMENT; forgotten += last) {
      const [, count] = await this.dataSource.query<[unknown, number]>(
        `UPDATE enquiry SET text = NULL, name = NULL, email = NULL, phone = NULL, note = NULL, fingerprint = NULL,
           taken_by = NULL, closed_by = NULL
         WHERE id IN (SELECT id FROM enquiry WHERE text IS NOT NULL
           AND (closed_at <= $1 OR (closed_at IS NULL AND received_at <= $2)) LIMIT $3)`,
        [closedBefore, receivedBefore, PER_STATEMENT],
      );
      last = count;
    }
    return forgotten;
  }
}
