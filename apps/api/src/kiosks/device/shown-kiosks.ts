// A kiosk as its own page sees it.
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { TownService } from '../../places/town/town.service.ts';
import { Venue } from '../../places/venues/venue.entity.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { Clock } from '../../platform/time/clock.ts';
import { type Kiosk, lockOf } from '../kiosk.entity.ts';
import type { OwnKiosk } from '../own-kiosk.ts';

@Injectable()
export class ShownKiosks {
  constructor(
    private readonly dataSource: DataSource,
    private readonly towns: TownService,
    private readonly clock: Clock,
  ) {}

  /** Never from a cache: a moment later it may be locked. */
  async own(kiosk: Kiosk | null, { reply }: Pick<RequestContext, 'reply'>): Promise<OwnKiosk | null> {
    reply?.header('cache-control', 'no-store');
    if (!kiosk) return null;
    const { id, name, venueId } = kiosk;
    const [venue, { contact }] = await Promise.all([
      this.dataSource.getRepository(Venue).findOneByOrFail({ id: venueId }),
      this.towns.town(),
    ]);
    const lock = lockOf(kiosk, this.clock.now()) ?? { lockedAt: null, lockEndsAt: null };
    const telephone = venue.phone ?? contact.phone;
    const openingHours = venue.phone === null ? contact.openingHours : (venue.openingHours['de'] ?? null);
    return { id, name, venue, telephone, openingHours, ...lock };
  }
}
