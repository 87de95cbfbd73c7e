// Finds bookings, dates and slots that somebody of the staff works with; anything else is not there for them.
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../platform/domain-error.ts';
import { isId } from '../../platform/ids.ts';
import type { Reach } from '../../team/roles/staff.ts';
import { Booking } from '../booking.entity.ts';
import { normaliseBookingNumber } from '../codes/booking-number.ts';
import { HOME_DATE } from './home-date.ts';
import { Statement, withinReach } from './who-sees-bookings.ts';

@Injectable()
export class Reachable {
  constructor(private readonly dataSource: DataSource) {}

  /** A booking by its id, or its number as typed; held elsewhere, both teams find it. @throws DomainError NOT_FOUND */
  async booking(reach: Reach, by: { id?: string | null; number?: string | null }): Promise<Booking> {
    const sql = new Statement();
    const number = by.id == null ? normaliseBookingNumber(by.number ?? '') : null;
    const which = number === null ? `b.id = ${sql.param(known(by.id!))}` : `b.number = ${sql.param(number)}`;
    const [found] = await this.dataSource.query<{ id: string }[]>(
      `SELECT b.id FROM booking b JOIN occurrence o ON o.id IN (b.occurrence_id, ${HOME_DATE})
       WHERE ${which} AND ${withinReach(reach, sql.param)}`,
      sql.values,
    );
    const booking = found && (await this.dataSource.getRepository(Booking).findOneBy(found));
    if (!booking) throw new DomainError('NOT_FOUND');
    return booking;
  }

  /** @throws DomainError NOT_FOUND unless the booking is within reach */
  async needBooking(reach: Reach, id: string): Promise<string> {
    return (await this.booking(reach, { id })).id;
  }

  /** The date whose team looks at the contact of a booking. @throws DomainError NOT_FOUND unless that is within reach */
  async needHome(reach: Reach, id: string): Promise<string> {
    const sql = new Statement();
    const [home] = await this.dataSource.query<{ id: string }[]>(
      `SELECT o.id FROM booking b JOIN occurrence o ON o.id = ${HOME_DATE}
       WHERE b.id = ${sql.param(known(id))} AND ${withinReach(reach, sql.param)}`,
      sql.values,
    );
    if (!home) throw new DomainError('NOT_FOUND');
    return home.id;
  }

  /** @throws DomainError NOT_FOUND unless the slot's date is within reach */
  async needSlot(reach: Reach, slotId: string): Promise<void> {
    const sql = new Statement();
    const found = await this.dataSource.query<unknown[]>(
      `SELECT FROM slot s JOIN occurrence o ON o.id = s.occurrence_id
       WHERE s.id = ${sql.param(known(slotId))} AND ${withinReach(reach, sql.param)}`,
      sql.values,
    );
    if (found.length === 0) throw new DomainError('NOT_FOUND', {}, 'slotId');
  }

  /** @throws DomainError NOT_FOUND unless the date is within reach */
  async needDate(reach: Reach, occurrenceId: string): Promise<void> {
    const sql = new Statement();
    const found = await this.dataSource.query<unknown[]>(
      `SELECT FROM occurrence o WHERE o.id = ${sql.param(known(occurrenceId))} AND ${withinReach(reach, sql.param)}`,
      sql.values,
    );
    if (found.length === 0) throw new DomainError('NOT_FOUND', {}, 'occurrenceId');
  }
}

/** @throws DomainError NOT_FOUND for what can't be an id */
function known(id: string): string {
  if (!isId(id)) throw new DomainError('NOT_FOUND');
  return id;
}
