// Holidays of the federal state, days off of the town's own, and the dates that closed days would meet.
import { Injectable } from '@nestjs/common';
import { DataSource, MoreThanOrEqual } from 'typeorm';
import { TownDayOff } from '../../places/town/town-day-off.entity.ts';
import { TownService } from '../../places/town/town.service.ts';
import { Clock } from '../../platform/time/clock.ts';
import { DomainError } from '../../platform/domain-error.ts';
import { newId } from '../../platform/ids.ts';
import { localDate } from '../../platform/time/town-time.ts';
import { Transactions } from '../../platform/transactions/transaction.ts';
import type { Staff } from '../../team/roles/staff.ts';
import { publicHolidays } from '../series/dates/public-holidays.ts';
import type { DateOnClosedDay, DayOff } from './days-off.ts';

const MOST_DAYS = 366;
const MOST_DATES = 200;

@Injectable()
export class DaysOffService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly towns: TownService,
    private readonly clock: Clock,
  ) {}

  /** The days off from a day on (today unless given), by day. @throws DomainError BAD_INPUT beyond a year */
  async daysOff(from: Temporal.PlainDate | null = null, days = MOST_DAYS - 1): Promise<DayOff[]> {
    if (days < 1 || days > MOST_DAYS) throw new DomainError('BAD_INPUT', {}, 'days');
    const town = await this.towns.town();
    const first = from ?? localDate(this.clock.now(), town.timeZone);
    const last = first.add({ days: days - 1 });
    const own = await this.dataSource.getRepository(TownDayOff).findBy({ fallsOn: MoreThanOrEqual(first) });
    const legal = [first.year, last.year].flatMap((year, i, years) =>
      i > 0 && year === years[0] ? [] : [...publicHolidays(year, town.federalState)],
    );
    return [
      ...own.map(({ id, fallsOn, name }) => ({ id, on: fallsOn, name })),
      ...legal.map(([on, name]) => ({ id: null, on: Temporal.PlainDate.from(on), name })),
    ]
      .filter(({ on }) => isWithin(on, first, last))
      .sort((a, b) => Temporal.PlainDate.compare(a.on, b.on));
  }

  /** Writes down a day off of the town's own. @throws DomainError BAD_INPUT for a day that is one; NOT_FOUND */
  async save(id: string | null, on: Temporal.PlainDate, name: string): Promise<DayOff[]> {
    await this.transactions.run(async (entities) => {
      if (id !== null && !(await entities.existsBy(TownDayOff, { id }))) throw new DomainError('NOT_FOUND');
      await entities.save(TownDayOff, { id: id ?? newId(), fallsOn: on, name });
    });
    return this.daysOff();
  }

  /** @throws DomainError NOT_FOUND */
  async delete(id: string): Promise<DayOff[]> {
    const { affected } = await this.transactions.run((entities) => entities.delete(TownDayOff, { id }));
    if (affected !== 1) throw new DomainError('NOT_FOUND');
    return this.daysOff();
  }

  /** Coming dates at a venue within these days, by start. @throws DomainError BAD_INPUT; NOT_FOUND for another's venue */
  async datesOn(
    staff: Staff,
    venueId: string,
    fromOn: Temporal.PlainDate,
    toOn: Temporal.PlainDate,
  ): Promise<DateOnClosedDay[]> {
    if (Temporal.PlainDate.compare(fromOn, toOn) > 0) throw new DomainError('BAD_INPUT', {}, 'toOn');
    if (!staff.mayLookAfter(venueId)) throw new DomainError('NOT_FOUND');
    const zone = await this.towns.zone();
    const from = fromOn.toZonedDateTime(zone).toInstant();
    const to = toOn.add({ days: 1 }).toZonedDateTime(zone).toInstant();
    return this.dataSource.query<DateOnClosedDay[]>(
      `SELECT occurrence.id, occurrence.starts_at AS "startsAt", occurrence.ends_at AS "endsAt",
         offer.id AS "offerId", offer.number AS "offerNumber", offer_text.title,
         (SELECT coalesce(sum(slot.taken), 0)::int FROM slot WHERE slot.occurrence_id = occurrence.id) AS taken
       FROM occurrence
       JOIN offer ON offer.id = occurrence.offer_id AND offer.state <> 'WITHDRAWN'
       JOIN offer_text ON offer_text.offer_id = offer.id AND offer_text.language = offer.original_language
       WHERE occurrence.venue_id = $1 AND occurrence.cancelled_at IS NULL
         AND occurrence.starts_at < $3 AND occurrence.ends_at > greatest($2::timestamptz, $4::timestamptz)
       ORDER BY occurrence.starts_at, occurrence.id LIMIT ${MOST_DATES}`,
      [venueId, from, to, this.clock.now()],
    );
  }
}

function isWithin(on: Temporal.PlainDate, first: Temporal.PlainDate, last: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(first, on) <= 0 && Temporal.PlainDate.compare(on, last) <= 0;
}
