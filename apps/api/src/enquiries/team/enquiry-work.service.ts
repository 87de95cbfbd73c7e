// What the staff do with an enquiry: take it on, note something, answer it, and each of it back again.
import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, Not } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { retentionOf } from '../../places/town/retention-times.ts';
import { TownService } from '../../places/town/town.service.ts';
import { DomainError } from '../../platform/domain-error.ts';
import { localDate } from '../../platform/time/town-time.ts';
import { Clock } from '../../platform/time/clock.ts';
import { Transactions } from '../../platform/transactions/transaction.ts';
import type { Staff } from '../../team/roles/staff.ts';
import { Enquiry } from '../enquiry.entity.ts';
import type { EnquiryContact } from './enquiry-page.ts';

const known = (id: string) => ({ id, text: Not(IsNull()) });

@Injectable()
export class EnquiryWork {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly towns: TownService,
    private readonly clock: Clock,
  ) {}

  /** From now on this is whose it is, also when it was a colleague's. @throws DomainError NOT_FOUND */
  take(staff: Staff, id: string): Promise<Enquiry> {
    return this.change(id, { takenBy: staff.id, takenAt: this.clock.now() });
  }

  /** Nobody's again. @throws DomainError NOT_FOUND */
  release(id: string): Promise<Enquiry> {
    return this.change(id, { takenBy: null, takenAt: null });
  }

  /** @throws DomainError NOT_FOUND */
  note(id: string, words: string): Promise<Enquiry> {
    return this.change(id, { note: words.trim() || null });
  }

  /** Done; whoever says so again changes nothing about when it was. @throws DomainError NOT_FOUND */
  async close(staff: Staff, id: string): Promise<Enquiry> {
    const closed = { closedBy: staff.id, closedAt: this.clock.now() };
    await this.transactions.quietly((entities) =>
      entities.update(Enquiry, { ...known(id), closedAt: IsNull() }, closed),
    );
    return this.found(id);
  }

  /** @throws DomainError NOT_FOUND, also when it was deleted meanwhile */
  reopen(id: string): Promise<Enquiry> {
    return this.change(id, { closedBy: null, closedAt: null });
  }

  /** How to reach who wrote it; the caller has it noted. @throws DomainError NOT_FOUND */
  async contact(id: string): Promise<EnquiryContact> {
    const { name, email, phone, closedAt } = await this.found(id);
    const town = await this.towns.town();
    const { enquiryDays } = retentionOf(town);
    const deletedOn = closedAt && localDate(closedAt, town.timeZone).add({ days: enquiryDays });
    return { name, email, phone, deletedOn };
  }

  private async change(id: string, change: QueryDeepPartialEntity<Enquiry>): Promise<Enquiry> {
    await this.transactions.quietly((entities) => entities.update(Enquiry, known(id), change));
    return this.found(id);
  }

  private async found(id: string): Promise<Enquiry> {
    const enquiry = await this.dataSource.getRepository(Enquiry).findOneBy(known(id));
    if (!enquiry) throw new DomainError('NOT_FOUND');
    return enquiry;
  }
}
