// Venues as those who look after them work with them; another's is never read.
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { Clock } from '../../platform/time/clock.ts';
import { DomainError } from '../../platform/domain-error.ts';
import { Transactions } from '../../platform/transactions/transaction.ts';
import type { Staff } from '../../team/roles/staff.ts';
import { ClosedDay } from '../venues/closed-day.entity.ts';
import { type LanguageText, localised } from '../language-text.ts';
import type { Localised } from '../localised.ts';
import { checkOpeningHours } from '../venues/place-drafts.ts';
import { PlacesService } from '../venues/places.service.ts';
import { Venue } from '../venues/venue.entity.ts';
import type { ClosedDayInput, VenueCareInput, VenueInput } from './place-inputs.ts';

@Injectable()
export class TeamVenuesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly places: PlacesService,
    private readonly clock: Clock,
  ) {}

  /** What they look after, by name; also what is closed for good. */
  venues(staff: Staff): Promise<Venue[]> {
    return this.dataSource.getRepository(Venue).find({ where: within(staff), order: { name: 'ASC' } });
  }

  venue(staff: Staff, id: string): Promise<Venue | null> {
    return lookedAfter(this.dataSource.manager, staff, id);
  }

  /** @throws DomainError BAD_INPUT; NOT_FOUND for an id that is none */
  async save({ id, accessibilityNotes, openingHours, ...input }: VenueInput): Promise<Venue> {
    const told = { accessibilityNote: localised(accessibilityNotes), ...hoursIn(openingHours) };
    if (id != null && !(await this.dataSource.getRepository(Venue).existsBy({ id })))
      throw new DomainError('NOT_FOUND');
    return this.places.saveVenue({ ...input, ...(id == null ? {} : { id }), ...told });
  }

  /** Changes what people of the place know best. @throws DomainError NOT_FOUND for another's, BAD_INPUT */
  async lookAfter(
    staff: Staff,
    { id, phone, accessibility, accessibilityNotes, openingHours }: VenueCareInput,
  ): Promise<Venue> {
    const hours = hoursIn(openingHours);
    checkOpeningHours(hours.openingHours);
    const accessibilityNote = localised(accessibilityNotes);
    return this.change(staff, id, { phone: phone ?? null, accessibility, accessibilityNote, ...hours });
  }

  /** Closes a venue for good: it leaves lists and choices, its dates stay. @throws DomainError NOT_FOUND */
  close(staff: Staff, id: string): Promise<Venue> {
    return this.change(staff, id, { closedAt: this.clock.now() });
  }

  /** @throws DomainError NOT_FOUND */
  reopen(staff: Staff, id: string): Promise<Venue> {
    return this.change(staff, id, { closedAt: null });
  }

  /** @throws DomainError BAD_INPUT; NOT_FOUND for another's venue or closed day */
  async saveClosedDay(staff: Staff, { id, ...input }: ClosedDayInput): Promise<Venue> {
    const venue = await lookedAfter(this.dataSource.manager, staff, input.venueId);
    const known =
      id == null || (await this.dataSource.getRepository(ClosedDay).existsBy({ id, venueId: input.venueId }));
    if (!venue || !known) throw new DomainError('NOT_FOUND');
    await this.places.closeVenue({ ...input, ...(id == null ? {} : { id }) });
    return venue;
  }

  /** @throws DomainError NOT_FOUND, also for another's */
  async deleteClosedDay(staff: Staff, id: string): Promise<Venue> {
    return this.transactions.run(async (entities) => {
      const where = { id, venue: within(staff) };
      const closed = await entities.findOne(ClosedDay, { where, relations: { venue: true } });
      if (!closed) throw new DomainError('NOT_FOUND');
      await entities.delete(ClosedDay, { id });
      return closed.venue!;
    });
  }

  private change(staff: Staff, id: string, change: Partial<Venue>): Promise<Venue> {
    return this.transactions.run(async (entities) => {
      const venue = await lookedAfter(entities, staff, id);
      if (!venue) throw new DomainError('NOT_FOUND');
      return entities.save(Venue, { ...venue, ...change });
    });
  }
}

/** Nothing when they are left out: who does not know of them does not take them away. */
function hoursIn(texts: readonly LanguageText[] | null | undefined): { openingHours?: Localised } {
  return texts == null ? {} : { openingHours: localised(texts) };
}

function lookedAfter(entities: EntityManager, staff: Staff, id: string): Promise<Venue | null> {
  return entities
    .createQueryBuilder(Venue, 'venue')
    .where('venue.id = :id AND (:everything OR venue.id = ANY(:venueIds))', { id, ...staff.reach })
    .getOne();
}

/** The venues they look after, as part of a query. */
function within({ reach }: Staff) {
  return reach.everything ? {} : { id: In([...reach.venueIds]) };
}
