// The table of bookings as a download, written while it is read.
import { Readable } from 'node:stream';
import { Controller, Get, Header, Query, StreamableFile } from '@nestjs/common';
import { TownService } from '../../../places/town/town.service.ts';
import { Clock } from '../../../platform/time/clock.ts';
import { localDate } from '../../../platform/time/town-time.ts';
import { Turns } from '../../../platform/transactions/turns.ts';
import { AuditLog } from '../../../team/audit/audit-log.ts';
import { Audited } from '../../../team/audit/audited.decorator.ts';
import { Acting, ForStaff } from '../../../team/roles/for-staff.decorator.ts';
import type { Staff } from '../../../team/roles/staff.ts';
import { whoSeesBookings } from '../who-sees-bookings.ts';
import { BookingExport } from './booking-export.ts';
import { exportWish } from './export-wish.ts';

@ForStaff(...whoSeesBookings)
@Controller('team')
export class BookingsCsvController {
  constructor(
    private readonly bookings: BookingExport,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
    private readonly town: TownService,
    private readonly turns: Turns,
  ) {}

  /** `?from=2026-11-01&status=CONFIRMED&status=MISSED&venue=…&contacts=1`; the names of the filter, in singular. With contacts it is noted twice. */
  @Audited('booking.export', ({ date }) => date)
  @Get('bookings.csv')
  @Header('cache-control', 'no-store')
  async table(@Query() query: Record<string, unknown>, @Acting() staff: Staff): Promise<StreamableFile> {
    const wish = exportWish(query);
    const pieces = this.bookings.table(staff, wish);
    // However many tables one person asks for, two pages at most are read at once; whoever stops reading holds up nobody.
    const next = () => this.turns.take(`bookings.csv ${staff.id}`, () => pieces.next());
    // What is refused is refused before the answer begins.
    const first = wish.contacts
      ? await this.audit.noting(
          {
            staffId: staff.id,
            action: 'booking.export-contacts',
            objectId: wish.filter.occurrenceId ?? null,
          },
          next,
        )
      : await next();
    const day = localDate(this.clock.now(), await this.town.zone()).toString();
    return new StreamableFile(Readable.from(continued(first, next)), {
      type: 'text/csv; charset=utf-8',
      disposition: `attachment; filename="buchungen-${day}.csv"`,
    });
  }
}

async function* continued(
  first: IteratorResult<string, void>,
  next: () => Promise<IteratorResult<string, void>>,
): AsyncGenerator<string, void, void> {
  for (let piece = first; !piece.done; piece = await next()) yield piece.value;
}
