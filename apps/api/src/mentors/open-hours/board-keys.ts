// The address of a venue's board. It follows from the venue and SECRET_KEY: a screen is set up once, for all sessions there.
import { Injectable } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import { Venue } from '../../places/venues/venue.entity.ts';
import { Secrets } from '../../platform/settings/secrets.ts';

/** 72 bits: enough that nobody finds the boards of a town by trying, short enough to be typed on a television. */
const BYTES = 9;

@Injectable()
export class BoardKeys {
  constructor(
    private readonly dataSource: DataSource,
    private readonly secrets: Secrets,
  ) {}

  of(venueId: string, version?: number): string {
    return this.secrets.keyedHash('call-board', venueId, version).subarray(0, BYTES).toString('base64url');
  }

  /** The venue of a key, also one made with an older SECRET_KEY; null for none. */
  async venueOf(key: string): Promise<Venue | null> {
    const venues = await this.dataSource.getRepository(Venue).findBy({ closedAt: IsNull() });
    const isItsKey = ({ id }: Venue) => this.secrets.versions.some((version) => this.of(id, version) === key);
    return venues.find(isItsKey) ?? null;
  }
}
