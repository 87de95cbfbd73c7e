// Single offers as anybody may see them.
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../platform/domain-error.ts';
import { isId } from '../../platform/ids.ts';
import { typedOfferNumber } from '../offer-number.ts';
import { Offer } from '../offer.entity.ts';

@Injectable()
export class PublicOffers {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * The published offer with this id, this number, or both; null when there is none.
   * @throws DomainError BAD_INPUT when neither is given
   */
  async find({ id, number }: { id?: string | null; number?: string | null }): Promise<Offer | null> {
    if (id == null && number == null) throw new DomainError('BAD_INPUT', {}, 'id');
    if (id != null && !isId(id)) return null;
    const where = { ...(id != null && { id }), ...(number != null && { number: typedOfferNumber(number) }) };
    return this.dataSource.getRepository(Offer).findOneBy({ ...where, state: 'PUBLISHED' });
  }
}
