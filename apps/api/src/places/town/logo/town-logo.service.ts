// Changes the town's logo, apart from its data: nothing typed can get lost by it, so the last one counts.
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DomainError } from '../../../platform/domain-error.ts';
import { isId } from '../../../platform/ids.ts';
import { PicturePurpose } from '../../../pictures/picture.entity.ts';
import { Transactions } from '../../../platform/transactions/transaction.ts';
import { Town } from '../town.entity.ts';
import { TownService } from '../town.service.ts';

@Injectable()
export class TownLogoService {
  constructor(
    private readonly transactions: Transactions,
    private readonly towns: TownService,
  ) {}

  /** The one before stays a while for pages that are open. @throws DomainError BAD_INPUT when there is no such logo */
  async set(pictureId: string): Promise<Town> {
    const changed = isId(pictureId)
      ? await this.transactions.run((entities) => setLogo(entities, pictureId))
      : 0;
    if (changed !== 1) throw new DomainError('BAD_INPUT', {}, 'pictureId');
    return this.readAnew();
  }

  /** Back to the sparrows. */
  async remove(): Promise<Town> {
    await this.transactions.run((entities) => entities.update(Town, { id: 1 }, { logoId: null }));
    return this.readAnew();
  }

  private readAnew(): Promise<Town> {
    this.towns.forget();
    return this.towns.town();
  }
}

/** How many towns have it now: one, or none when there is no such logo. */
async function setLogo(entities: EntityManager, pictureId: string): Promise<number> {
  const [, changed] = await entities.query<[unknown, number]>(
    `UPDATE town SET logo_id = picture.id FROM picture
     WHERE town.id = 1 AND picture.id = $1 AND picture.purpose = $2`,
    [pictureId, PicturePurpose.LOGO],
  );
  return changed;
}
